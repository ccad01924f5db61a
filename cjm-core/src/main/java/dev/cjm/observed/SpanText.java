package dev.cjm.observed;

import java.time.Duration;

/** Times as people read them: the two largest units. */
final class SpanText {
    private SpanText() {}

    static String of(Duration span) {
        if (span.toDays() > 0) {
            return span.toDays() + " d " + span.toHoursPart() + " h";
        }
        if (span.toHours() > 0) {
            return span.toHours() + " h " + span.toMinutesPart() + " min";
        }
        if (span.toMinutes() > 0) {
            return span.toMinutes() + " min " + span.toSecondsPart() + " s";
        }
        return span.toSeconds() > 0 ? span.toSeconds() + " s" : span.toMillis() + " ms";
    }
}
