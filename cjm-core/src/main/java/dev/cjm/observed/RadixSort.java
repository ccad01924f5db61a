package dev.cjm.observed;

import java.util.Arrays;

/** Orders many things by numbers, stably: digit by digit, in time that grows with how many there are and no faster. */
final class RadixSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

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

    /** Sorts those with the same key by something else. */
    static void sortTies(int[] order, long[] keys, IndexSort.Order then) {
        int start = 0;
        for (int end = 1; end <= order.length; end++) {
            if (end == order.length || keys[order[end]] != keys[order[start]]) {
                if (end - start > 1) {
                    IndexSort.sort(order, start, end, then);
                }
                start = end;
            }
        }
    }

    /** The things in the order of their numbers. */
    static int[] identity(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        return order;
    }
}
