package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns counts by number of activity into shares by name. */
final class Counted {
    private Counted() {}

    /** The activities that have enough, the most frequent first, then by code points. */
    static int[] order(long[] counts, int size, int minimum) {
        int[] order = new int[size];
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (counts[i] >= Math.max(1, minimum)) {
                order[found++] = i;
            }
        }
        int[] kept = Arrays.copyOf(order, found);
        IndexSort.sort(kept, 0, found, (one, other) -> Long.compare(counts[other], counts[one]));
        return kept;
    }

    static Map<String, Proportion> shares(List<String> names, long[] counts, long of, int minimum) {
        Map<String, Proportion> shares = new LinkedHashMap<>();
        for (int i : order(counts, names.size(), minimum)) {
            shares.put(names.get(i), new Proportion(counts[i], of));
        }
        return Collections.unmodifiableMap(shares);
    }

    /** How many have some, but too few. */
    static long suppressed(long[] counts, int size, int minimum) {
        long suppressed = 0;
        for (int i = 0; i < size; i++) {
            suppressed += counts[i] > 0 && counts[i] < minimum ? 1 : 0;
        }
        return suppressed;
    }

    static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
