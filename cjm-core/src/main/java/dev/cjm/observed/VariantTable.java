package dev.cjm.observed;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups journeys by their sequences: equal hashes are compared event by event.
 *
 * <p>Sequences are compared as numbers, so that no name can be mistaken for two.
 */
final class VariantTable {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final EventLog log;
    private int[] first = new int[64];
    private int[] counts = new int[64];
    private long[] hashes = new long[64];
    private int[] slots = new int[256];
    private final int[] variantOf;
    private int size;

    VariantTable(EventLog log) {
        this.log = log;
        variantOf = new int[log.journeyCount()];
        long[] hashed = hashed();
        for (int place = 0; place < variantOf.length; place++) {
            int journey = log.lying(place);
            variantOf[journey] = number(journey, hashed[place]);
            counts[variantOf[journey]]++;
        }
    }

    /** The hash of each journey, in the order in which they lie. */
    private long[] hashed() {
        long[] hashed = new long[variantOf.length];
        if (log.eventCount() < JourneyPass.WORTH_PARTS) {
            Arrays.setAll(hashed, place -> hash(log.lying(place)));
        } else {
            Arrays.parallelSetAll(hashed, place -> hash(log.lying(place)));
        }
        return hashed;
    }

    int size() {
        return size;
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
        int[] order = RadixSort.identity(size);
        long[] keys = new long[size];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(log.table().activities().size());
        for (int variant = 0; variant < size; variant++) {
            keys[variant] = beginning(variant, bits);
        }
        RadixSort.sort(order, keys);
        RadixSort.sortTies(order, keys, (one, other) -> compare(first[one], first[other]));
        for (int variant = 0; variant < size; variant++) {
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

    private int number(int journey, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0) {
            int variant = slots[slot] - 1;
            if (hashes[variant] == hash && compare(first[variant], journey) == 0) {
                return variant;
            }
            slot = (slot + 1) & mask;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        first[size] = journey;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size * 2L > slots.length) {
            widen();
        }
        return size - 1;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int variant = 0; variant < size; variant++) {
            int slot = (int) (hashes[variant] >>> 32) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = variant + 1;
        }
    }

    private long hash(int journey) {
        long hash = (long) log.to(journey) - log.from(journey);
        for (int event = log.from(journey); event < log.to(journey); event++) {
            hash = (hash ^ (log.table().activity(event) + 1L)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private int compare(int one, int other) {
        int length = Math.min(log.to(one) - log.from(one), log.to(other) - log.from(other));
        EventTable table = log.table();
        for (int i = 0; i < length; i++) {
            int order = Integer.compare(table.activity(log.from(one) + i), table.activity(log.from(other) + i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(log.to(one) - log.from(one), log.to(other) - log.from(other));
    }
}
