package dev.cjm.analysis;

import java.util.ArrayList;
import java.util.List;

/** Durations as people read them: the two largest units, in symbols that all languages share. */
final class Durations {
    private static final int SHOWN = 2;
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};
    private static final List<String> SYMBOLS = List.of("d", "h", "min", "s");

    private Durations() {}

    static String seconds(double seconds) {
        int largest = 0;
        while (largest < SECONDS.length - 1 && seconds < SECONDS[largest]) {
            largest++;
        }
        int last = Math.min(SECONDS.length, largest + SHOWN) - 1;
        long rest = Math.round(seconds / SECONDS[last]) * SECONDS[last];
        List<String> parts = new ArrayList<>();
        for (int unit = largest; unit <= last; unit++) {
            if (rest >= SECONDS[unit]) {
                parts.add(rest / SECONDS[unit] + " " + SYMBOLS.get(unit));
            }
            rest %= SECONDS[unit];
        }
        return parts.isEmpty() ? "0 s" : String.join(" ", parts);
    }
}
