/**
 * Questions about one map, each a noun that is its own result.
 *
 * <p>{@link dev.cjm.analysis.EmotionCurve} says how the journey feels; {@link dev.cjm.analysis.PathVariants} says which ways through it are
 * likeliest; {@link dev.cjm.analysis.CompletionProbability} says how likely journeys end where, how long they are and where they are lost.
 * {@link dev.cjm.analysis.Sensitivity} says where one point of improvement pays most, {@link dev.cjm.analysis.WhatIf} what a whole edit changes.
 * {@link dev.cjm.analysis.MomentsOfTruth} says where customers are won or lost, by seven readings; {@link dev.cjm.analysis.PainPoints} says
 * what hurts, and which drop-off and failure it explains; {@link dev.cjm.analysis.CriticalTouchpoints} says without which touchpoints nobody
 * succeeds; {@link dev.cjm.analysis.DecisionBoundary} says where it is decided whether a journey can still succeed or fail.
 *
 * <p>{@link dev.cjm.analysis.ChannelMix} says on which channels journeys are and how they change between them; {@link dev.cjm.analysis.Effort}
 * says what they ask of customers. {@link dev.cjm.analysis.Opportunities} ranks what could be better, of one map or several;
 * {@link dev.cjm.analysis.SatisfactionMetrics} holds NPS, CSAT and CES against their targets, {@link dev.cjm.analysis.ExpectationGaps}
 * experience against expectation. {@link dev.cjm.analysis.Blueprint} says what happens behind and what fails with what;
 * {@link dev.cjm.analysis.EvidenceQuality} how it is known, {@link dev.cjm.analysis.Coverage} where the map is blank, and
 * {@link dev.cjm.analysis.Improvements} what falls short in finding, guidance, news and the end product.
 *
 * <p>Each is asked by {@code of(map)}, with a lambda for options, and prints a small table. {@link dev.cjm.analysis.JourneyAnalysis} has all of
 * them behind one dot, on one graph.
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>A result is an immutable value: it carries the facts it rests on and its assumptions, says its unit, and keeps a stated order.
 *   <li>Numbers are exact where exact algebra exists, and the same on every JDK; sums are decimal, so that the order in which facts were
 *       declared makes no difference.
 *   <li>Where journeys go around, a map is an absorbing Markov chain, and numbers are solutions of linear equations. A part that can
 *       never end has none: it is refused, with all its touchpoints named.
 *   <li>Nothing is cut off silently: a result that does not cover everything says what it covers.
 * </ul>
 */
@NullMarked
package dev.cjm.analysis;

import org.jspecify.annotations.NullMarked;
