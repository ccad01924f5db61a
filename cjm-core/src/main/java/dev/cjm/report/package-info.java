/**
 * Reports that put answers together: the health of one journey, and the view over many maps.
 *
 * <p>{@link dev.cjm.report.JourneyHealth} says, stage by stage, how a journey feels, whether customers get through, and whether the money that
 * it could bring is kept. {@link dev.cjm.report.JourneyPortfolio} says which parts of a lifecycle several maps cover, what no map covers, what
 * they share, what hurts most in all of them, and what maps within maps make of their numbers.
 *
 * {@snippet class=dev.cjm.report.Snippets region=portfolio}
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>Scores of health are shares of something that can be counted, never points for things done: the distance to the worst feeling, those
 *       who get through of those who come, money kept of money possible. So 80 means the same on every map. Effort and waiting times have no
 *       natural worst value; they are answered by {@link dev.cjm.analysis.Effort} and not squeezed into a scale.
 *   <li>What is not known is a gap and weighs nothing; a 0 would call a stage sick of which nobody said a word.
 *   <li>Loss and cost are per journey and stand beside what a journey brings, so that a rare stage is not called expensive.
 *   <li>A portfolio does not depend on the order in which its maps are given: they stand by id. It holds one map per id, so that a reference
 *       means one map; two states of one map are compared, not put side by side.
 *   <li>A nested map is the closer look at its touchpoint. So its probability of success replaces the share that goes on there, instead of
 *       being multiplied with it: losses that both tell are not counted twice. Its mean feeling fills a gap, and never outvotes what is said.
 *   <li>Maps that nest in a circle have no numbers: they are refused, with the whole circle named.
 * </ul>
 */
@NullMarked
package dev.cjm.report;

import org.jspecify.annotations.NullMarked;
