package dev.cjm.observed;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups journeys by their sequences.
 *
 * <p>A short sequence is one number that no other has; longer ones have a hash, and are compared event by event where it is the same.
 */
final class VariantTable {
    private final EventLog log;
    private final SequenceKeys sequences;
    private final int[] variantOf;
    private final int[] first;
    private final int[] counts;
    private final long[] keys;

    VariantTable(EventLog log) {
        this(log, JourneyPass.parts(log));
    }

    /** Counts in so many parts at once: equal sequences have equal keys, so they come into the same part. */
    VariantTable(EventLog log, int parts) {
        this.log = log;
        sequences = new SequenceKeys(log);
        variantOf = new int[log.journeyCount()];
        long[] keyOf = JourneyPass.each(log, sequences::key);
        VariantPart[] part = new VariantPart[parts];
        Arrays.setAll(part, i -> new VariantPart(log));
        IntStream.range(0, parts).parallel().forEach(i -> {
            for (int journey = 0; journey < keyOf.length; journey++) {
                if (SequenceKeys.part(keyOf[journey], parts) == i) {
                    variantOf[journey] = part[i].count(journey, keyOf[journey]);
                }
            }
        });
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i + 1] = starts[i] + part[i].size();
        }
        first = new int[starts[parts]];
        counts = new int[starts[parts]];
        keys = new long[starts[parts]];
        for (int i = 0; i < parts; i++) {
            part[i].copyTo(first, counts, keys, starts[i]);
        }
        if (parts > 1) {
            for (int journey = 0; journey < keyOf.length; journey++) {
                variantOf[journey] += starts[SequenceKeys.part(keyOf[journey], parts)];
            }
        }
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
        long[] ranks = new long[first.length];
        for (int variant = 0; variant < first.length; variant++) {
            ranks[variant] = sequences.beginning(first[variant], keys[variant]);
        }
        RadixSort.sort(order, ranks);
        int known = sequences.longest();
        RadixSort.sortTies(order, ranks, (one, other) -> log.compareActivities(first[one], first[other], known));
        for (int variant = 0; variant < first.length; variant++) {
            ranks[variant] = (long) Integer.MAX_VALUE - counts[variant];
        }
        RadixSort.sort(order, ranks);
        return order;
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
}
