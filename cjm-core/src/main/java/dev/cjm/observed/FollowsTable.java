package dev.cjm.observed;

import java.util.Arrays;

/** Numbers pairs of activities densely: by a matrix while that is small, else by a table of hashes. */
final class FollowsTable {
    private static final int MOST_DENSE = 1 << 22;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int activities;
    private final int[] dense;
    private int[] slots;
    private long[] pairs = new long[64];
    private int size;

    FollowsTable(int activities) {
        this.activities = activities;
        boolean isDense = (long) activities * activities <= MOST_DENSE;
        dense = new int[isDense ? activities * activities : 0];
        slots = new int[isDense ? 0 : 256];
    }

    int size() {
        return size;
    }

    int source(int pair) {
        return (int) (pairs[pair] / activities);
    }

    int target(int pair) {
        return (int) (pairs[pair] % activities);
    }

    /** The number of a pair, a new one if it is met for the first time. */
    int number(int source, int target) {
        long pair = (long) source * activities + target;
        if (dense.length > 0) {
            int found = dense[(int) pair];
            if (found == 0) {
                found = dense[(int) pair] = add(pair) + 1;
            }
            return found - 1;
        }
        int slot = slot(pair);
        if (slots[slot] == 0) {
            slots[slot] = add(pair) + 1;
            if (size * 2L > slots.length) {
                slots = new int[slots.length * 2];
                for (int i = 0; i < size; i++) {
                    slots[slot(pairs[i])] = i + 1;
                }
            }
            return size - 1;
        }
        return slots[slot] - 1;
    }

    private int add(long pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size] = pair;
        return size++;
    }

    private int slot(long pair) {
        int mask = slots.length - 1;
        int slot = (int) ((pair * MIX) >>> 33) & mask;
        while (slots[slot] != 0 && pairs[slots[slot] - 1] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
