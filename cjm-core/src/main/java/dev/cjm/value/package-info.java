/**
 * What journeys are worth, and what it costs that they hurt.
 *
 * <p>{@link dev.cjm.value.RevenueAtRisk} says, per pain point of a map, what it costs that customers fail and leave because of it.
 * {@link dev.cjm.value.CustomerLifetimeValue} says what a customer is worth who may come back, and
 * {@link dev.cjm.value.RetentionRevenue} what it brings to keep some of those who leave.
 *
 * {@snippet class=dev.cjm.value.Snippets region=worth}
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>Money is an amount and a currency everywhere; currencies are never added up nor converted. Amounts are rounded in text only; those
 *       that come from probabilities have 12 significant digits, because more would be noise.
 *   <li>Where the field has several conventions, the caller says which: whether the first margin counts, how saved customers stay. There is
 *       no default, because both readings of a number without its convention are wrong for half of its readers.
 *   <li>A number that depends on rates that nobody knows well stands beside what it would be at other rates, five points up and down.
 *   <li>Figures are checked together: a message lists all that is wrong.
 *   <li>A pain at a touchpoint changes one row of the chain, so what it costs has a closed form (J. Sherman, W. Morrison, 1950) and the map
 *       is solved once, not once per pain; the tests hold it against maps that were edited and solved anew.
 *   <li>A pain is blamed for no more than the share that it hits, and several at one touchpoint are not added up.
 * </ul>
 */
@NullMarked
package dev.cjm.value;

import org.jspecify.annotations.NullMarked;
