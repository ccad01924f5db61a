package dev.cjm.observed;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Orders many things by numbers, stably: digit by digit, in time that grows with how many there are and no faster. */
final class RadixSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    /** From here on it pays to be clever. */
    private static final int MANY = 1 << 13;

    private static final long SECOND = 1_000_000;
    private static final long MILLISECOND = 1_000;

    /** A fixed number, so that work is divided the same way everywhere. */
    private static final int PARTS = 16;

    private RadixSort() {}

    /**
     * Sorts the numbers of things by the key that each has.
     *
     * @param order the numbers of things; things with the same key stay as they stand
     * @param keys by the number of the thing, none below 0
     */
    static void sort(int[] order, long[] keys) {
        long highest = 0;
        long[] sorted = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = keys[order[i]];
            highest |= sorted[i];
        }
        boolean isElsewhere = false;
        int[] from = order;
        int[] to = new int[order.length];
        long[] keysTo = new long[order.length];
        for (int shift = 0; shift < Long.SIZE && highest >>> shift != 0; shift += BITS) {
            int[] starts = starts(sorted, shift);
            if (starts.length == 0) {
                continue;
            }
            for (int i = 0; i < from.length; i++) {
                int place = starts[digit(sorted[i], shift)]++;
                to[place] = from[i];
                keysTo[place] = sorted[i];
            }
            int[] swapped = from;
            from = to;
            to = swapped;
            isElsewhere = !isElsewhere;
            long[] keysSwapped = sorted;
            sorted = keysTo;
            keysTo = keysSwapped;
        }
        if (isElsewhere) {
            System.arraycopy(from, 0, order, 0, order.length);
        }
    }

    /** Where those with each digit start; nothing where all have the same. */
    private static int[] starts(long[] keys, int shift) {
        int[] counts = new int[DIGITS];
        for (long key : keys) {
            counts[digit(key, shift)]++;
        }
        if (counts[digit(keys[0], shift)] == keys.length) {
            return new int[0];
        }
        int start = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int next = start + counts[digit];
            counts[digit] = start;
            start = next;
        }
        return counts;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    /** Sorts a part of an array of times, none further from another than a long can tell. */
    static void sort(long[] micros, int start, int end) {
        if (end - start < MANY) {
            Arrays.sort(micros, start, end);
            return;
        }
        long[] from = Arrays.copyOfRange(micros, start, end);
        long least = Arrays.stream(from).min().orElse(0);
        Arrays.setAll(from, i -> micros[start + i] - least);
        long unit = unit(from);
        divide(from, unit);
        long[] to = new long[from.length];
        long highest = Arrays.stream(from).max().orElse(0);
        for (int shift = 0; shift < Long.SIZE && highest >>> shift != 0; shift += BITS) {
            int[] starts = starts(from, shift);
            if (starts.length > 0) {
                for (long number : from) {
                    to[starts[digit(number, shift)]++] = number;
                }
                long[] swapped = from;
                from = to;
                to = swapped;
            }
        }
        for (int i = 0; i < from.length; i++) {
            micros[start + i] = from[i] * unit + least;
        }
    }

    /** Tells times in seconds or milliseconds if all are whole in them: fewer digits, the same order. */
    static void inUnits(long[] micros) {
        divide(micros, unit(micros));
    }

    /** Whoever divides by a constant multiplies, which is many times faster; hence two loops. */
    private static long unit(long[] micros) {
        int at = 0;
        while (at < micros.length && micros[at] % SECOND == 0) {
            at++;
        }
        if (at == micros.length) {
            return SECOND;
        }
        at = 0;
        while (at < micros.length && micros[at] % MILLISECOND == 0) {
            at++;
        }
        return at == micros.length ? MILLISECOND : 1;
    }

    private static void divide(long[] micros, long unit) {
        if (unit == SECOND) {
            Arrays.setAll(micros, i -> micros[i] / SECOND);
        } else if (unit == MILLISECOND) {
            Arrays.setAll(micros, i -> micros[i] / MILLISECOND);
        }
    }

    /** Sorts those with the same key by something else; groups of them stand apart, so many are sorted at once. */
    static void sortTies(int[] order, long[] keys, IndexSort.Order then) {
        int parts = order.length < MANY ? 1 : PARTS;
        IntStream.range(0, parts)
                .parallel()
                .forEach(part -> sortTies(order, keys, then, (int) ((long) order.length * part / parts), (int)
                        ((long) order.length * (part + 1) / parts)));
    }

    /** Sorts the groups that start in a part; the last one may end beyond. Whatever others do to the one before, its keys are the same. */
    private static void sortTies(int[] order, long[] keys, IndexSort.Order then, int from, int to) {
        int start = from;
        while (start > 0 && start < to && keys[order[start]] == keys[order[start - 1]]) {
            start++;
        }
        while (start < to) {
            int end = start + 1;
            while (end < order.length && keys[order[end]] == keys[order[start]]) {
                end++;
            }
            if (end - start > 1) {
                IndexSort.sort(order, start, end, then);
            }
            start = end;
        }
    }

    /** The things in the order of their numbers. */
    static int[] identity(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        return order;
    }
}
