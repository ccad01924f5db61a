package dev.cjm.observed;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;

/** When events began, by a column that tells it or how long they took. */
final class StepStarts {
    /** The event does not tell. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** What the event tells is no time, or after its end. */
    static final long UNUSABLE = Long.MIN_VALUE + 1;

    private final EventTable table;
    private final Optional<EventColumn> column;
    private final TimeParser parser = TimeFormat.iso().parser(ZoneOffset.UTC);

    StepStarts(EventTable table, Optional<EventColumn> column) {
        this.table = table;
        this.column = column;
    }

    /** Without a column events take no time, and nobody knows it. */
    boolean isKnown() {
        return column.isPresent();
    }

    long start(int event) {
        if (column.isEmpty() || !column.get().has(event)) {
            return UNKNOWN;
        }
        long start = told(column.get(), event);
        return Micros.fits(start) && start <= table.micros(event) ? start : UNUSABLE;
    }

    private long told(EventColumn told, int event) {
        if (told instanceof TimeColumn times) {
            return times.micros(event);
        }
        if (told instanceof TextColumn texts) {
            byte[] utf8 = texts.text(event).getBytes(StandardCharsets.UTF_8);
            long start = parser.micros(utf8, 0, utf8.length);
            return start == TimeParser.INVALID ? UNUSABLE : start;
        }
        double took = told instanceof NumberColumn numbers ? StrictMath.rint(numbers.number(event) * 1e6) : Double.NaN;
        return took >= 0 && took <= Micros.HIGHEST - Micros.LOWEST ? table.micros(event) - (long) took : UNUSABLE;
    }
}
