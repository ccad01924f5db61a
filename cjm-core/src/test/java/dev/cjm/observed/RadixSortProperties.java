package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RadixSortProperties {
    @Property
    void it_sorts_stably(@ForAll @Size(max = 300) long[] any) {
        long[] keys = Arrays.stream(any).map(key -> key & Long.MAX_VALUE).toArray();
        assertArrayEquals(expected(keys, Comparator.comparingLong(i -> keys[i])), sorted(keys));
    }

    @Property
    void few_different_keys_are_sorted_stably(@ForAll @Size(max = 300) int[] any) {
        long[] keys = few(any, 5_000);
        assertArrayEquals(expected(keys, Comparator.comparingLong(i -> keys[i])), sorted(keys));
    }

    @Property
    void ties_are_sorted_by_something_else(@ForAll @Size(max = 100) int[] any, @ForAll @Size(100) int[] others) {
        long[] keys = few(any, 9);
        int[] order = sorted(keys);
        RadixSort.sortTies(order, keys, (one, other) -> Integer.compare(others[one], others[other]));
        Comparator<Integer> both =
                Comparator.<Integer>comparingLong(i -> keys[i]).thenComparingInt(i -> others[i]);
        assertArrayEquals(expected(keys, both), order);
    }

    /** Ties over many parts, some of them longer than a part. */
    @Property(tries = 30)
    void many_ties_are_sorted_by_something_else(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int different) {
        long[] keys = random.longs(20_000, 0, different).toArray();
        int[] others = random.ints(keys.length).toArray();
        int[] order = sorted(keys);
        RadixSort.sortTies(order, keys, (one, other) -> Integer.compare(others[one], others[other]));
        Comparator<Integer> both =
                Comparator.<Integer>comparingLong(i -> keys[i]).thenComparingInt(i -> others[i]);
        assertArrayEquals(expected(keys, both), order);
    }

    @Property(tries = 50)
    void numbers_are_sorted(
            @ForAll Random random,
            @ForAll @IntRange(max = 20_000) int size,
            @ForAll @IntRange(max = 20) int start,
            @ForAll @LongRange(min = 1, max = 1L << 40) long below) {
        long unit = List.of(1L, 1_000L, 1_000_000L).get(random.nextInt(3));
        long[] numbers = random.longs(size + 40, -below, below)
                .map(each -> each / unit * unit + (each % 97 == 0 ? below % 1_000 : 0))
                .toArray();
        long[] expected = numbers.clone();
        Arrays.sort(expected, start, start + size);
        RadixSort.sort(numbers, start, start + size);
        assertArrayEquals(expected, numbers);
    }

    private static long[] few(int[] any, int below) {
        return Arrays.stream(any).mapToLong(i -> Math.floorMod(i, below)).toArray();
    }

    private static int[] sorted(long[] keys) {
        int[] order = RadixSort.identity(keys.length);
        RadixSort.sort(order, keys);
        return order;
    }

    private static int[] expected(long[] keys, Comparator<Integer> by) {
        return Arrays.stream(RadixSort.identity(keys.length))
                .boxed()
                .sorted(by)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
