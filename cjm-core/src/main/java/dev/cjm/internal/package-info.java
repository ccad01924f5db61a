/**
 * What the other packages share, and no user needs: words, numbers and plain text.
 *
 * <p>Nothing here is API. The module does not export this package to users; a class may change or go in any release.
 * It needs nothing but the JDK, stands below all other packages and knows none of them. No result depends on the
 * default locale, time zone or character set of the JVM.
 *
 * <ul>
 *   <li>{@link dev.cjm.internal.Decimals} is the one writer of numbers, because {@code Double.toString} differs between
 *       JDK 17 and 25, and the exact decimal view, because 0.80 + 0.05 + 0.05 + 0.10 has to be 1.
 *   <li>{@link dev.cjm.internal.Slugs} makes ids of names in any script.
 *   <li>{@link dev.cjm.internal.NearestNames} finds the name that somebody may have meant, for messages.
 *   <li>{@link dev.cjm.internal.Labels} has the words for people in each language. It is no {@code ResourceBundle},
 *       because that falls back to the default locale of the JVM.
 *   <li>{@link dev.cjm.internal.TextTable}, {@link dev.cjm.internal.DisplayWidth} and
 *       {@link dev.cjm.internal.VisibleText} print tables that stay straight, whatever the cells hold.
 * </ul>
 *
 * <p>One thing follows the JDK: what a letter is. Characters that Unicode has added since version 13 are unassigned on
 * JDK 17 and become letters on a newer one, so ids and widths of names in such scripts may differ between the two.
 */
@NullMarked
package dev.cjm.internal;

import org.jspecify.annotations.NullMarked;
