package dev.cjm.observed;

import java.util.Arrays;

/** Collects journeys as parts of a table: which journey, from where, to where. */
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

    /** The log of these journeys, which are in its order already. */
    EventLog log(EventTable table, Names names, ReadReport report) {
        return new EventLog(
                table, names, Arrays.copyOf(ids, size), Arrays.copyOf(from, size), Arrays.copyOf(to, size), report);
    }

    /** The log of these journeys, put in its order: by first event, then by id. */
    EventLog sorted(EventTable table, Names names, ReadReport report) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        IndexSort.sort(order, 0, size, (one, other) -> {
            int byTime = Long.compare(table.micros(from[one]), table.micros(from[other]));
            return byTime != 0 ? byTime : names.compare(ids[one], names, ids[other]);
        });
        return new EventLog(table, names, pick(ids, order), pick(from, order), pick(to, order), report);
    }

    private static int[] pick(int[] values, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }
}
