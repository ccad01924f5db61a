package dev.cjm.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times in words: "2 days 3 hours". */
final class Durations {
    private Durations() {}

    static String words(Duration time) {
        List<String> parts = new ArrayList<>();
        add(parts, time.toDays(), "day");
        add(parts, time.toHoursPart(), "hour");
        add(parts, time.toMinutesPart(), "minute");
        add(parts, time.toSecondsPart(), "second");
        add(parts, time.toNanosPart(), "nanosecond");
        return parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
