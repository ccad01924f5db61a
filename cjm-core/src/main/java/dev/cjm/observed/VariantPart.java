package dev.cjm.observed;

import java.util.Arrays;

/** Numbers and counts the different sequences of activities among some journeys of a log. */
final class VariantPart {
    private final EventLog log;
    private int[] first = new int[64];
    private int[] counts = new int[64];
    private long[] keys = new long[64];
    private int[] slots = new int[256];
    private int size;

    VariantPart(EventLog log) {
        this.log = log;
    }

    int size() {
        return size;
    }

    /** Puts what it has behind that of other parts. */
    void copyTo(int[] allFirst, int[] allCounts, long[] allKeys, int place) {
        System.arraycopy(first, 0, allFirst, place, size);
        System.arraycopy(keys, 0, allKeys, place, size);
        System.arraycopy(counts, 0, allCounts, place, size);
    }

    /** Counts a journey, and tells the number of its variant. */
    int count(int journey, long key) {
        int variant = number(journey, key);
        counts[variant]++;
        return variant;
    }

    private int number(int journey, long key) {
        int mask = slots.length - 1;
        int slot = slot(key);
        while (slots[slot] != 0) {
            int variant = slots[slot] - 1;
            boolean isSame = keys[variant] == key
                    && (SequenceKeys.isExact(key) || log.compareActivities(first[variant], journey, 0) == 0);
            if (isSame) {
                return variant;
            }
            slot = (slot + 1) & mask;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            keys = Arrays.copyOf(keys, 2 * size);
        }
        first[size] = journey;
        keys[size] = key;
        slots[slot] = ++size;
        if (size * 2L > slots.length) {
            widen();
        }
        return size - 1;
    }

    private int slot(long key) {
        return (int) (SequenceKeys.mixed(key) >>> 32) & (slots.length - 1);
    }

    private void widen() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int variant = 0; variant < size; variant++) {
            int slot = slot(keys[variant]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = variant + 1;
        }
    }
}
