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
        int[] order = order(table, names);
        int[] lying = new int[size];
        boolean isLyingSo = true;
        for (int journey = 0; journey < size; journey++) {
            lying[order[journey]] = journey;
            isLyingSo &= order[journey] == journey;
        }
        return new EventLog(
                table,
                names,
                pick(ids, order),
                pick(from, order),
                pick(to, order),
                isLyingSo ? new int[0] : lying,
                report);
    }

    private int[] order(EventTable table, Names names) {
        int[] order = RadixSort.identity(size);
        long[] starts = new long[size];
        long first = Long.MAX_VALUE;
        boolean isSorted = true;
        for (int i = 0; i < size; i++) {
            starts[i] = table.micros(from[i]);
            first = Math.min(first, starts[i]);
            isSorted &= i == 0 || starts[i] > starts[i - 1];
        }
        if (isSorted) {
            return order;
        }
        for (int i = 0; i < size; i++) {
            starts[i] -= first;
        }
        RadixSort.inUnits(starts);
        RadixSort.sort(order, starts);
        RadixSort.sortTies(
                order,
                starts,
                names.isAscending()
                        ? (one, other) -> Integer.compare(ids[one], ids[other])
                        : (one, other) -> names.compare(ids[one], names, ids[other]));
        return order;
    }

    private static int[] pick(int[] values, int[] order) {
        int[] picked = new int[order.length];
        Arrays.parallelSetAll(picked, i -> values[order[i]]);
        return picked;
    }
}
