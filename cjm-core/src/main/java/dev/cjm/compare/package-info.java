/**
 * Two maps, or more, held side by side: what changes, what for, and how it goes on over versions.
 *
 * <p>{@link dev.cjm.compare.JourneyDiff} says what changes between a current and a future map, which pain, gap or opportunity each change
 * answers, which answer none, what hurts as before, and what it does to curve, completion, value, effort and channels. It can be applied,
 * turned around and put together.
 *
 * <p>{@link dev.cjm.compare.MetricHistory} says how metrics, completion and curve go over versions of a map, and what changed before each
 * step.
 *
 * {@snippet class=dev.cjm.compare.CompareSnippets region=diff}
 *
 * <h2>What a needless change is</h2>
 *
 * <p>The articles warn of needless changes. Here that is a change of what customers meet ({@link dev.cjm.compare.ChangeNature#DESIGN}): a
 * touchpoint that comes, goes or moves, another channel, other actions, decisions or fields to fill, another condition, waiting time or
 * hand-off, for which neither map gives a reason. Reasons are looked for at the touchpoint that changes; at both ends of a transition; also
 * right before and behind a touchpoint that comes or goes. A pain point that stays as it was is no reason. What is recorded about a
 * journey (evidence, names, owners, personas) and what is hoped for (feelings, figures, likelihoods) is never needless, and transitions
 * that come or go with a touchpoint follow from it.
 *
 * <h2>Why it is built this way</h2>
 *
 * <ul>
 *   <li>A part is told by its id, an item of a list by its id or its text. What has neither is compared as it is.
 *   <li>Changes are shown down to one value of one item, and applied by whole facts of parts: then nothing is half done.
 *   <li>Each part that comes or moves knows which one it stands behind, so that changes can be applied to maps that differ elsewhere.
 *       What stays is a longest row that keeps its order, so that as little as possible counts as moved.
 *   <li>Channels are stated once in a map and so are parts of their own: longer opening hours are one change, not one per touchpoint.
 *   <li>A diff holds both maps. Its inverse is the diff of the two the other way round, and so its own inverse.
 *   <li>The fields of the model are read from its own tables ({@code TouchpointField} and the like): a field that the model gains is
 *       compared, told and applied without a word here.
 * </ul>
 */
@NullMarked
package dev.cjm.compare;

import org.jspecify.annotations.NullMarked;
