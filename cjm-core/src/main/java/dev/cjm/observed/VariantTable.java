package dev.cjm.observed;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups journeys by their sequences: equal hashes are compared event by event.
 *
 * <p>Sequences are compared as numbers, so that no name can be mistaken for two.
 */
final class VariantTable {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final EventLog log;
    private final int[] variantOf;
    private final int[] first;
    private final int[] counts;

    VariantTable(EventLog log) {
        this(log, JourneyPass.parts(log));
    }

    /** Counts in so many parts at once: equal sequences have equal hashes, so they come into the same part. */
    VariantTable(EventLog log, int parts) {
        this.log = log;
        variantOf = new int[log.journeyCount()];
        long[] hashed = hashed();
        VariantPart[] part = new VariantPart[parts];
        Arrays.setAll(part, i -> new VariantPart(log));
        IntStream.range(0, parts).parallel().forEach(i -> {
            for (int place = 0; place < hashed.length; place++) {
                if (Long.remainderUnsigned(hashed[place], parts) == i) {
                    int journey = log.lying(place);
                    variantOf[journey] = part[i].count(journey, hashed[place]);
                }
            }
        });
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i + 1] = starts[i] + part[i].size();
        }
        first = new int[starts[parts]];
        counts = new int[starts[parts]];
        for (int i = 0; i < parts; i++) {
            part[i].copyTo(first, counts, starts[i]);
        }
        for (int place = 0; place < hashed.length; place++) {
            variantOf[log.lying(place)] += starts[(int) Long.remainderUnsigned(hashed[place], parts)];
        }
    }

    /** The hash of each journey, in the order in which they lie. */
    private long[] hashed() {
        long[] hashed = new long[variantOf.length];
        if (JourneyPass.parts(log) == 1) {
            Arrays.setAll(hashed, place -> hash(log.lying(place)));
        } else {
            Arrays.parallelSetAll(hashed, place -> hash(log.lying(place)));
        }
        return hashed;
    }

    int size() {
        return first.length;
    }

    int count(int variant) {
        return counts[variant];
    }

    /** The number of the variant that a journey has. */
    int variantOf(int journey) {
        return variantOf[journey];
    }

    /** All variants: the most frequent first, then by their activities. */
    int[] order() {
        int[] order = RadixSort.identity(first.length);
        long[] keys = new long[first.length];
        int bits = Integer.SIZE
                - Integer.numberOfLeadingZeros(log.table().activities().size());
        for (int variant = 0; variant < first.length; variant++) {
            keys[variant] = beginning(variant, bits);
        }
        RadixSort.sort(order, keys);
        RadixSort.sortTies(order, keys, (one, other) -> log.compareActivities(first[one], first[other]));
        for (int variant = 0; variant < first.length; variant++) {
            keys[variant] = (long) Integer.MAX_VALUE - counts[variant];
        }
        RadixSort.sort(order, keys);
        return order;
    }

    /** As many of the first activities as one number holds; lower for what comes before. */
    private long beginning(int variant, int bits) {
        int from = log.from(first[variant]);
        int to = log.to(first[variant]);
        long key = 0;
        int event = from;
        for (int left = Long.SIZE - 1 - bits; left >= 0; left -= bits) {
            key = key << bits | (event < to ? log.table().activity(event++) + 1L : 0);
        }
        return key;
    }

    List<String> activities(int variant) {
        int from = log.from(first[variant]);
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return log.table().name(from + index);
            }

            @Override
            public int size() {
                return log.to(first[variant]) - from;
            }
        };
    }

    private long hash(int journey) {
        long hash = (long) log.to(journey) - log.from(journey);
        for (int event = log.from(journey); event < log.to(journey); event++) {
            hash = (hash ^ (log.table().activity(event) + 1L)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
