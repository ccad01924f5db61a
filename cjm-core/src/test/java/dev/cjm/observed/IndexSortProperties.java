package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndexSortProperties {
    @Property
    void sorts_a_part_as_a_stable_sort_does(
            @ForAll @Size(max = 300) @IntRange(max = 9) int[] keys, @ForAll @IntRange(max = 5) int before) {
        int from = Math.min(before, keys.length);
        int[] numbers = IntStream.range(0, keys.length).toArray();
        IndexSort.sort(numbers, from, keys.length, (one, other) -> Integer.compare(keys[one], keys[other]));
        int[] expected = IntStream.concat(
                        IntStream.range(0, from),
                        IntStream.range(from, keys.length)
                                .boxed()
                                .sorted(Comparator.comparingInt(i -> keys[i]))
                                .mapToInt(i -> i))
                .toArray();
        assertArrayEquals(expected, numbers);
    }
}
