/**
 * What the other packages share, and no user needs: words, numbers, plain text, and graphs on arrays.
 *
 * <p>Nothing here is API. The module does not export this package to users; a class may change or go in any release.
 * It needs nothing but the JDK and ojAlgo, stands below all other packages and knows none of them. No result depends on the
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
 *   <li>{@link dev.cjm.internal.ArrayGraph} is a graph on plain arrays: it finds its topological order, its components and
 *       what is reachable. {@link dev.cjm.internal.DominatorTree} tells through which vertices every walk has to pass.
 *   <li>{@link dev.cjm.internal.WalkSpace} says which walks are meant; {@link dev.cjm.internal.BestWalks} lists them, most
 *       likely first, and {@link dev.cjm.internal.WalkCount} counts them. They are our own because the algorithm of
 *       Eppstein in JGraphT 1.5.3 loses paths, and that of Yen takes seconds where {@code BestWalks} takes milliseconds;
 *       the tests compare both with ours.
 *   <li>{@link dev.cjm.internal.AbsorbingChain} is a chain that is left in the end. Components of up to 64 vertices are decomposed by ojAlgo
 *       (LU, dense). In larger ones vertices are taken out one by one while that is cheap, and what is left is decomposed by ojAlgo: its own
 *       sparse decomposition takes time with the square of the size whatever the shape, 1.3 s for 10,000 vertices that lead near and
 *       5.6 s for 20,000. All answers are refined, with residuals of twice the digits. No type of ojAlgo leaves this
 *       package. Only cores of more than 512 vertices make ojAlgo use several threads, column by column, and the bits stay the same.
 *   <li>{@link dev.cjm.internal.Memo} keeps a value that is found when it is first asked for;
 *       {@link dev.cjm.internal.Positions} finds values of a list by their ids.
 * </ul>
 *
 * <p>Nothing here recurses: a chain of 100,000 vertices is an ordinary input.
 *
 * <p>One thing follows the JDK: what a letter is. Characters that Unicode has added since version 13 are unassigned on
 * JDK 17 and become letters on a newer one, so ids and widths of names in such scripts may differ between the two.
 */
@NullMarked
package dev.cjm.internal;

import org.jspecify.annotations.NullMarked;
