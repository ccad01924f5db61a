package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import java.util.Locale;
import java.util.Optional;

/** How long journeys take, from the first event to the last. */
public final class Durations implements JourneyResult {
    private final Optional<TimeSpans> spans;

    private Durations(Optional<TimeSpans> spans) {
        this.spans = spans;
    }

    /**
     * Measures the journeys of a log.
     *
     * @param log the log
     * @return their durations
     */
    public static Durations of(EventLog log) {
        long[] micros = new long[log.journeyCount()];
        for (int i = 0; i < micros.length; i++) {
            micros[i] = log.table().micros(log.to(i) - 1) - log.table().micros(log.from(i));
        }
        return new Durations(
                micros.length == 0 ? Optional.empty() : Optional.of(new TimeSpans(micros, 0, micros.length)));
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
     * Prints the durations as a small table for people.
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
        return table.toString();
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
