/**
 * What customers really did: event logs, and the field's questions about them.
 *
 * <p>A log holds journeys (elsewhere called cases or traces), a journey holds events in the order of time:
 *
 * {@snippet class=dev.cjm.observed.Snippets region=log}
 *
 * <p>Files are read by {@link dev.cjm.observed.csv.CsvEvents} and {@link dev.cjm.observed.xes.XesEvents}, with the same
 * {@linkplain dev.cjm.observed.ReadingOptions options}. Then ask:
 *
 * <ul>
 *   <li>{@link dev.cjm.observed.DirectlyFollows}: what follows what, how often, how likely, after how long?
 *   <li>{@link dev.cjm.observed.JourneyVariants}: which sequences are there, and how few of them cover most journeys?
 *   <li>{@link dev.cjm.observed.Representatives}: which sequences stand for the others?
 *   <li>{@link dev.cjm.observed.StartsAndEnds}: where do journeys begin and end?
 *   <li>{@link dev.cjm.observed.Durations}: how long do they take, each step, and the waiting in between?
 *   <li>{@link dev.cjm.observed.Rework}: what do customers have to do again?
 *   <li>{@link dev.cjm.observed.Funnel}: how many get from step to step, and where do the others go?
 *   <li>{@link dev.cjm.observed.Conversion}: who reaches a goal, and what do those do who do?
 *   <li>{@link dev.cjm.observed.CountBefore}: how often does something happen before something else?
 *   <li>{@link dev.cjm.observed.PathMatches}: in how many journeys does a path stand, and how often?
 *   <li>{@link dev.cjm.observed.ObservedCompletion}: how likely do journeys reach a goal from each activity?
 *   <li>{@link dev.cjm.observed.TransitionMatrix}, {@link dev.cjm.observed.StepMatrix}, {@link dev.cjm.observed.EventuallyFollows}: what comes
 *       next, what stands where, what comes at any time later?
 *   <li>{@link dev.cjm.observed.Cohorts}, {@link dev.cjm.observed.Retention}: who comes back, and when?
 *   <li>{@link dev.cjm.observed.ObservedEmotion}: how do journeys feel at each activity?
 *   <li>{@link dev.cjm.observed.Segments}: how do the answers differ from part to part?
 * </ul>
 *
 * <p>Before, a log is made fit: {@link dev.cjm.observed.EventLog#where} with {@link dev.cjm.observed.JourneyFilters},
 * {@link dev.cjm.observed.EventLog#between}, {@link dev.cjm.observed.EventLog#sessions}, {@link dev.cjm.observed.Renaming},
 * {@link dev.cjm.observed.JoinedScores}, {@link dev.cjm.observed.StartComplete}.
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>A log is columns, not objects: per event a number for the activity and one for the time. {@link dev.cjm.observed.ObservedJourney} and
 *       {@link dev.cjm.observed.ObservedEvent} are made when they are asked for. So a million events take a dozen megabytes.
 *   <li>Events of a journey stand in the order of time; those at the same time in the order in which they were told. Journeys stand in the
 *       order of their first event, then of their ids; so the order of rows in a file makes no difference but for ties.
 *   <li>Text is text: an id {@code NA} is an id, names are neither trimmed nor folded, and sequences are compared by their activities,
 *       never by names that were joined.
 *   <li>Filters, windows and sessions are views on the same columns.
 *   <li>Nothing is dropped silently: {@link dev.cjm.observed.EventLog#report} says what a reader left out or took for granted.
 *   <li>A question is one pass over the columns, in the order in which events lie in memory; journeys are put in theirs when somebody asks
 *       for them. What is counted are whole numbers, so large logs are counted in parts, one per processor, and the answer is the same however
 *       many there are.
 *   <li>What is rare may give somebody away: questions leave it out on request, and say how much that is ({@link
 *       dev.cjm.observed.Suppressed}). Journeys that may still go on are told apart from those that are lost.
 *   <li>No artificial start or end event is ever counted. Shares of journeys are proportions with an interval; numbers derived from counts
 *       carry the number of journeys they rest on.
 * </ul>
 */
@NullMarked
package dev.cjm.observed;

import org.jspecify.annotations.NullMarked;
