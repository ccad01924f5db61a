package dev.cjm.observed;

import java.util.Arrays;

/** Which journey each row belongs to, and how rows have to be moved so that journeys stand together, in time. */
final class RowOrder {
    /** Where journeys start, by their numbers, as long as each stands together and in the order of numbers. */
    private final IntChunks starts = new IntChunks();

    /** The journey of each row, from then on. */
    private final IntChunks journeys = new IntChunks();

    private int size;
    private int last = -1;
    private long lastMicros = Long.MIN_VALUE;
    private boolean isGrouped = true;
    private boolean isTimely = true;

    void add(int journey, long micros) {
        add(journey, 1, micros, micros);
    }

    /** Adds rows of one journey that stand in time. */
    void add(int journey, int count, long firstMicros, long lastOfThem) {
        if (journey == last) {
            isTimely &= firstMicros >= lastMicros;
        } else if (isGrouped) {
            if (journey >= starts.size()) {
                starts.pad(journey + 1, size);
            } else {
                scatter();
            }
        }
        last = journey;
        lastMicros = lastOfThem;
        size += count;
        if (!isGrouped) {
            journeys.pad(size, journey);
        }
    }

    private void scatter() {
        isGrouped = false;
        for (int journey = 0; journey < starts.size(); journey++) {
            journeys.pad(end(journey), journey);
        }
        starts.clear();
    }

    private int end(int journey) {
        return journey + 1 < starts.size() ? starts.get(journey + 1) : size;
    }

    /** The journey of the last row, or -1. */
    int lastJourney() {
        return last;
    }

    /** Tells whether rows may stay where they are. */
    boolean isInOrder() {
        return isGrouped && isTimely;
    }

    /** Where each journey ends once rows are moved; it starts where the one before ends. */
    int[] ends(int journeyCount) {
        int[] ends = new int[journeyCount];
        if (isGrouped) {
            Arrays.setAll(ends, this::end);
            return ends;
        }
        for (int row = 0; row < size; row++) {
            ends[journeys.get(row)]++;
        }
        for (int journey = 1; journey < journeyCount; journey++) {
            ends[journey] += ends[journey - 1];
        }
        return ends;
    }

    /** The rows in the order in which they have to stand; ties stay as they came. */
    int[] moved(int[] ends, LongChunks micros) {
        int[] order = isGrouped ? RadixSort.identity(size) : together(ends);
        int start = 0;
        for (int end : ends) {
            IndexSort.sort(order, start, end, (one, other) -> Long.compare(micros.get(one), micros.get(other)));
            start = end;
        }
        return order;
    }

    private int[] together(int[] ends) {
        int[] next = new int[ends.length];
        for (int journey = 1; journey < ends.length; journey++) {
            next[journey] = ends[journey - 1];
        }
        int[] order = new int[size];
        for (int row = 0; row < size; row++) {
            order[next[journeys.get(row)]++] = row;
        }
        return order;
    }

    void clear() {
        starts.clear();
        journeys.clear();
    }
}
