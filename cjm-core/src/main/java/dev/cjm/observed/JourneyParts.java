package dev.cjm.observed;

import java.util.Arrays;

/** Collects journeys as parts of a table: which journey, from where, to where; best as they lie there. */
final class JourneyParts {
    private int[] ids;
    private int[] from;
    private int[] to;
    private int size;

    JourneyParts(int capacity) {
        ids = new int[capacity];
        from = new int[capacity];
        to = new int[capacity];
    }

    void add(int id, int start, int end) {
        if (size == ids.length) {
            int capacity = Math.max(16, size + (size >> 1));
            ids = Arrays.copyOf(ids, capacity);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
        }
        ids[size] = id;
        from[size] = start;
        to[size] = end;
        size++;
    }

    /** The log of these journeys; it puts them in order when it has to. */
    EventLog log(EventTable table, Names names, ReadReport report) {
        return new EventLog(table, names, fitting(ids), fitting(from), fitting(to), report);
    }

    private int[] fitting(int[] values) {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
