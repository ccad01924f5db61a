package dev.cjm.observed;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Counts the journeys of a log in one pass, a large log in as many parts as there are processors. */
final class JourneyPass {
    /** Below so many events a second thread costs more than it brings. */
    static final int WORTH_PARTS = 1 << 18;

    private static final int MOST_PARTS = 8;

    private JourneyPass() {}

    static <C extends JourneyCount<C>> C over(EventLog log, Supplier<C> empty) {
        return over(log, parts(log), empty);
    }

    /** In how many parts a log is worth to be counted. */
    static int parts(EventLog log) {
        boolean isWorthIt = log.eventCount() >= WORTH_PARTS;
        return isWorthIt ? Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors()) : 1;
    }

    /** Counts parts apart and merges them in order. */
    static <C extends JourneyCount<C>> C over(EventLog log, int parts, Supplier<C> empty) {
        if (parts == 1) {
            return part(log, 0, log.journeyCount(), empty.get());
        }
        List<C> counted = IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> part(log, bound(log, i, parts), bound(log, i + 1, parts), empty.get()))
                .toList();
        C whole = counted.get(0);
        counted.subList(1, parts).forEach(whole::merge);
        return whole;
    }

    /** One number for each journey, by its own number. */
    static long[] each(EventLog log, IntToLongFunction number) {
        long[] numbers = new long[log.journeyCount()];
        if (parts(log) == 1) {
            Arrays.setAll(numbers, number);
        } else {
            Arrays.parallelSetAll(numbers, number);
        }
        return numbers;
    }

    private static int bound(EventLog log, int part, int parts) {
        return (int) ((long) log.journeyCount() * part / parts);
    }

    private static <C extends JourneyCount<C>> C part(EventLog log, int from, int to, C count) {
        for (int journey = from; journey < to; journey++) {
            count.add(log, journey);
        }
        return count;
    }
}
