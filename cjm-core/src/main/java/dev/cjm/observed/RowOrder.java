package dev.cjm.observed;

/** Which journey each row belongs to, and how rows have to be moved so that journeys stand together, in time. */
final class RowOrder {
    private final IntChunks journeys = new IntChunks();
    private int last = -1;
    private int highest = -1;
    private long lastMicros = Long.MIN_VALUE;
    private boolean isGrouped = true;
    private boolean isTimely = true;

    void add(int journey, long micros) {
        if (journey == last) {
            isTimely &= micros >= lastMicros;
        } else {
            isGrouped &= journey > highest;
            highest = Math.max(highest, journey);
            last = journey;
        }
        lastMicros = micros;
        journeys.add(journey);
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
        for (int row = 0; row < journeys.size(); row++) {
            ends[journeys.get(row)]++;
        }
        for (int journey = 1; journey < journeyCount; journey++) {
            ends[journey] += ends[journey - 1];
        }
        return ends;
    }

    /** The rows in the order in which they have to stand; ties stay as they came. */
    int[] moved(int[] ends, LongChunks micros) {
        int[] next = new int[ends.length];
        for (int journey = 1; journey < ends.length; journey++) {
            next[journey] = ends[journey - 1];
        }
        int[] order = new int[journeys.size()];
        for (int row = 0; row < order.length; row++) {
            order[next[journeys.get(row)]++] = row;
        }
        int start = 0;
        for (int end : ends) {
            IndexSort.sort(order, start, end, (one, other) -> Long.compare(micros.get(one), micros.get(other)));
            start = end;
        }
        return order;
    }

    void clear() {
        journeys.clear();
    }
}
