package dev.cjm.observed;

import java.util.Optional;

/** Lists of times in one array, of which is known beforehand how long each can become. */
final class TimeLists {
    private final int[] from;
    private final int[] to;
    private final long[] micros;

    TimeLists(long[] most) {
        from = new int[most.length];
        int place = 0;
        for (int i = 0; i < most.length; i++) {
            from[i] = place;
            place = Math.addExact(place, Math.toIntExact(most[i]));
        }
        to = from.clone();
        micros = new long[place];
    }

    void add(int list, long time) {
        micros[to[list]++] = time;
    }

    /** All times of a list, or empty if it has none. */
    Optional<TimeSpans> spans(int list) {
        return from[list] == to[list] ? Optional.empty() : Optional.of(new TimeSpans(micros, from[list], to[list]));
    }
}
