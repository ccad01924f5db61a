package dev.cjm.observed;

import dev.cjm.internal.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells which journeys may still go on, because the log ends soon after their last event. */
final class OpenJourneys {
    private final Optional<Duration> gap;
    private final long lastOver;

    /** Of journeys whose last event is later than this, nobody knows whether they are over. */
    OpenJourneys(EventLog log, Optional<Duration> gap, Optional<Instant> end) {
        this.gap = gap;
        long until = end.or(log::end).map(Micros::nearest).orElse(Micros.HIGHEST);
        lastOver = gap.map(time -> until - SpanCount.micros(time)).orElse(Long.MAX_VALUE);
    }

    boolean isOpen(EventLog log, int journey) {
        return log.table().micros(log.to(journey) - 1) > lastOver;
    }

    /** What is taken for granted. */
    String assumption(Labels labels) {
        return gap.map(time -> labels.text("openWithin", SpanText.of(time))).orElseGet(() -> labels.text("allOver"));
    }
}
