package dev.cjm.observed;

/** Puts journeys in the order in which people are told them: by first event, then by id in code points. */
final class JourneyOrder {
    private JourneyOrder() {}

    /** The numbers of the journeys in order; that of a journey is its place in the arrays. */
    static int[] of(EventTable table, Names names, int[] ids, int[] from) {
        int[] order = RadixSort.identity(ids.length);
        long[] starts = new long[ids.length];
        long first = Long.MAX_VALUE;
        boolean isSorted = true;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = table.micros(from[i]);
            first = Math.min(first, starts[i]);
            isSorted &= i == 0 || starts[i] > starts[i - 1];
        }
        if (isSorted) {
            return order;
        }
        for (int i = 0; i < starts.length; i++) {
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
}
