package dev.cjm.observed;

import java.util.Arrays;

/** Numbers and counts the different sequences of activities among some journeys of a log. */
final class VariantPart {
    private final EventLog log;
    private int[] first = new int[64];
    private int[] counts = new int[64];
    private long[] hashes = new long[64];
    private int[] slots = new int[256];
    private int size;

    VariantPart(EventLog log) {
        this.log = log;
    }

    int size() {
        return size;
    }

    /** Puts what it has behind that of other parts. */
    void copyTo(int[] allFirst, int[] allCounts, int place) {
        System.arraycopy(first, 0, allFirst, place, size);
        System.arraycopy(counts, 0, allCounts, place, size);
    }

    /** Counts a journey, and tells the number of its variant. */
    int count(int journey, long hash) {
        int variant = number(journey, hash);
        counts[variant]++;
        return variant;
    }

    private int number(int journey, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0) {
            int variant = slots[slot] - 1;
            if (hashes[variant] == hash && log.compareActivities(first[variant], journey) == 0) {
                return variant;
            }
            slot = (slot + 1) & mask;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        first[size] = journey;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size * 2L > slots.length) {
            widen();
        }
        return size - 1;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int variant = 0; variant < size; variant++) {
            int slot = (int) (hashes[variant] >>> 32) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = variant + 1;
        }
    }
}
