package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.Memo;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How long journeys take, how long their steps, and how long customers wait in between.
 *
 * <p>A journey takes from its first event to its last. A step takes from its start to its end, which is the time of its event; the start is
 * told by a {@linkplain DurationsOptions#stepsBy column}. Waiting is from the end of the event before to the start; whoever begins before
 * that end does not wait. Where a log tells no starts, steps have no times and waiting is all time between two events. Where it tells
 * them, an event without one has neither time.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=durations}
 */
public final class Durations implements JourneyResult {
    /** Where logs have the start of an event unless said otherwise, as PM4Py calls it. */
    public static final String START = "start_timestamp";

    private static final int PRINTED = 10;

    private final Optional<TimeSpans> spans;
    private final int minimumCases;
    private final Memo<StepTimes> steps;
    private final Memo<List<ActivityTimes>> activities;

    private Durations(Optional<TimeSpans> spans, int minimumCases, Memo<StepTimes> steps) {
        this.spans = spans;
        this.minimumCases = minimumCases;
        this.steps = steps;
        activities = new Memo<>(() -> steps.get().activities(minimumCases));
    }

    /**
     * Measures the journeys of a log.
     *
     * @param log the log
     * @return their durations
     */
    public static Durations of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Measures the journeys of a log and their steps.
     *
     * @param log the log
     * @param options says what tells how long steps took, and which activities are too rare to be told
     * @return their durations
     * @throws IllegalArgumentException if the log has no such column
     */
    public static Durations of(EventLog log, Consumer<? super DurationsOptions> options) {
        DurationsOptions said = new DurationsOptions();
        options.accept(said);
        Optional<EventColumn> column = said.steps(log);
        EventTable table = log.table();
        long[] micros =
                JourneyPass.each(log, journey -> table.micros(log.to(journey) - 1) - table.micros(log.from(journey)));
        return new Durations(
                micros.length == 0 ? Optional.empty() : Optional.of(new TimeSpans(micros, 0, micros.length)),
                said.minimumCases(),
                new Memo<>(() -> new StepTimes(log, column)));
    }

    /**
     * Tells how long journeys take.
     *
     * @return one value per journey, or empty if there is no journey; a journey of one event takes no time
     */
    public Optional<TimeSpans> spans() {
        return spans;
    }

    /**
     * Tells how long each activity takes and is waited for.
     *
     * <p>The first call measures all events, which takes sixteen bytes an event.
     *
     * @return the activities, the most frequent first, then by code points; perhaps none
     */
    public List<ActivityTimes> activities() {
        return activities.get();
    }

    /**
     * Tells how long an activity takes and is waited for.
     *
     * @param name the activity
     * @return its times, or empty if no event is it, or it is left out
     */
    public Optional<ActivityTimes> activity(String name) {
        Objects.requireNonNull(name, "name");
        return activities().stream()
                .filter(times -> times.activity().equals(name))
                .findFirst();
    }

    /**
     * Counts the events whose start is no time, or after their end; they have neither step nor waiting time.
     *
     * @return the number, 0 or more
     */
    public long unusableStarts() {
        return steps.get().unusable();
    }

    /**
     * Tells how many activities are left out because too few journeys have them.
     *
     * @return what is left out; nothing unless {@linkplain DurationsOptions#minimumCases said}
     */
    public Suppressed suppressed() {
        return steps.get().suppressed(minimumCases);
    }

    /**
     * Prints the durations as small tables for people: journeys, then the most frequent activities.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable().left(labels.text("durations")).right(labels.text("duration"));
        spans.ifPresentOrElse(
                times -> table.row(labels.text("lowest"), SpanText.of(times.min()))
                        .row(labels.text("median"), SpanText.of(times.median()))
                        .row(labels.text("mean"), SpanText.of(times.mean()))
                        .row("95 %", SpanText.of(times.percentile(95)))
                        .row(labels.text("highest"), SpanText.of(times.max()))
                        .row(labels.text("journeys"), String.valueOf(times.count())),
                () -> table.row(labels.text("noData"), ""));
        return activities().isEmpty() ? table.toString() : table + "\n" + ofActivities(labels);
    }

    private String ofActivities(Labels labels) {
        TextTable table = new TextTable()
                .left(labels.text("activity"))
                .right(labels.text("count"))
                .right(labels.text("stepMedian"))
                .right("95 %")
                .right(labels.text("waitingMedian"))
                .right("95 %");
        activities().stream()
                .limit(PRINTED)
                .forEach(times -> table.row(
                        times.activity(),
                        String.valueOf(times.count()),
                        text(times.step(), TimeSpans::median),
                        text(times.step(), spans -> spans.percentile(95)),
                        text(times.waiting(), TimeSpans::median),
                        text(times.waiting(), spans -> spans.percentile(95))));
        int more = activities().size() - PRINTED;
        return table
                + (more > 0 ? labels.text("andMore", more) + "\n" : "")
                + (unusableStarts() > 0 ? labels.text("unusableStarts", unusableStarts()) + "\n" : "")
                + QuestionText.suppressed(suppressed(), labels);
    }

    private static String text(Optional<TimeSpans> spans, Function<TimeSpans, Duration> part) {
        return spans.map(part).map(SpanText::of).orElse("");
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
