/**
 * Questions about journeys that are answered in parts: on many machines, in windows of a stream, or one journey at a time.
 *
 * {@snippet class=dev.cjm.observed.summary.Snippets region=merge}
 *
 * <p>A {@link dev.cjm.observed.summary.JourneySummary} takes journeys, is merged with others, travels as bytes, and gives a result. It is
 * the one seam to engines such as Spark, Flink and Beam: {@code add}, {@code merge} and {@code result} are what their aggregators ask for, and
 * {@link dev.cjm.observed.summary.JourneySummary#collector} makes a collector of streams.
 *
 * <ul>
 *   <li>{@link dev.cjm.observed.summary.FlowSummary}: what follows what, transitions, starts, ends and rework, exactly; memory for the pairs of activities
 *       that occur.
 *   <li>{@link dev.cjm.observed.summary.VariantSummary}: the sequences of activities, exactly; memory for the sequences that occur.
 *   <li>{@link dev.cjm.observed.summary.DurationSummary}: how long journeys take, quantiles to 0.4 %; memory for the classes of time
 *       that occur, at most 6,669: some 520 KiB, and 72 KiB as bytes.
 *   <li>{@link dev.cjm.observed.summary.ConversionSummary}, {@link dev.cjm.observed.summary.FunnelSummary}, {@link
 *       dev.cjm.observed.summary.CountBeforeSummary}, {@link dev.cjm.observed.summary.StepSummary}: who reaches a goal, how many get from
 *       step to step, how often before, what stands where; exactly, without windows and times.
 *   <li>{@link dev.cjm.observed.summary.EventuallyFollowsSummary}: what comes at any time after what, exactly; memory for the pairs that
 *       occur, at most the square of the activities.
 *   <li>{@link dev.cjm.observed.summary.PathSummary}: in how many journeys a path stands, and how often, exactly.
 *   <li>{@link dev.cjm.observed.summary.CohortSummary}: who comes back, and when, by the period in which journeys began; exactly, memory for
 *       the periods that occur.
 *   <li>{@link dev.cjm.observed.summary.EmotionSummary}: how journeys feel at each activity; exactly, memory for the scores that occur.
 *   <li>{@link dev.cjm.observed.summary.FrequentVariants}: the frequent sequences, in bounded memory and with a stated error.
 * </ul>
 *
 * <p>Each journey is to be added once, whole: the parts must not cut through journeys.
 *
 * <p>What cannot be merged, and why:
 * <ul>
 *   <li>Exact medians and percentiles of {@link dev.cjm.observed.Durations}, of {@link dev.cjm.observed.Funnel} and of {@link
 *       dev.cjm.observed.Conversion} need every time at one place; {@code DurationSummary} gives those of journeys to 0.4 %.
 *   <li>Journeys that may still go on: whether one is open depends on the end of the whole log, which no part knows. End the parts at one
 *       time, and add the journeys that are over.
 *   <li>{@link dev.cjm.observed.Representatives} compare each sequence with each other: ask them of the log of a {@code VariantSummary}.
 *   <li>{@link dev.cjm.observed.ObservedCompletion} is solved, not counted; what it solves are the transitions of {@code FlowSummary}.
 *   <li>{@link dev.cjm.observed.Segments} ask other questions part by part: keep one summary for each segment.
 * </ul>
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>Summaries hold whole numbers only. But for {@code FrequentVariants}, any parting of the journeys, merged in any order, gives the
 *       same bits, and the same bytes.
 *   <li>Activities are known by their names: parts come from logs that number them differently.
 *   <li>A log at hand is asked faster by the questions of {@code dev.cjm.observed}, which work on its columns; the tests hold both against
 *       each other.
 *   <li>The bounded ones are written out here. The libraries for it (HdrHistogram 2.2.2, DataSketches 6.2.0) have no module names, so that
 *       whoever depended on this module could build no runtime image; and quantiles of DataSketches depend on the order of merging.
 * </ul>
 */
@NullMarked
package dev.cjm.observed.summary;

import org.jspecify.annotations.NullMarked;
