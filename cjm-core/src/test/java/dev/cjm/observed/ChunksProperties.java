package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChunksProperties {
    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(IntChunks.LENGTH - 2, IntChunks.LENGTH + 2),
                Arbitraries.integers().between(0, 6 * IntChunks.LENGTH),
                Arbitraries.just(4 * IntChunks.LENGTH));
    }

    @Property(tries = 100)
    void gathered_values_stand_in_the_order_that_was_asked_for_and_more_can_be_added(
            @ForAll("sizes") int size, @ForAll("sizes") int asked, @ForAll("sizes") int more, @ForAll long seed) {
        IntChunks ints = new IntChunks();
        LongChunks longs = new LongChunks();
        for (int i = 0; i < size; i++) {
            ints.add(i);
            longs.add(-i);
        }
        int[] order = new Random(seed)
                .ints(size == 0 ? 0 : asked, 0, Math.max(1, size))
                .toArray();
        IntChunks someInts = ints.gather(order);
        LongChunks someLongs = longs.gather(order);
        int atOnce = more / 2;
        someInts.addAll(IntStream.range(size, size + atOnce).toArray(), atOnce);
        someLongs.addAll(LongStream.range(size, size + atOnce).map(i -> -i).toArray(), atOnce);
        for (int i = atOnce; i < more; i++) {
            someInts.add(size + i);
            someLongs.add(-size - i);
        }
        assertEquals(0, ints.size() + longs.size());
        assertEquals(order.length + more, someInts.size());
        assertEquals(order.length + more, someLongs.size());
        for (int i = 0; i < order.length + more; i++) {
            int expected = i < order.length ? order[i] : size + i - order.length;
            assertEquals(expected, someInts.get(i));
            assertEquals(-expected, someLongs.get(i));
        }
    }

    @Property(tries = 50)
    void recoding_is_for_each_value(@ForAll("sizes") int size, @ForAll @IntRange(min = 1, max = 50) int different) {
        IntChunks ints = new IntChunks();
        for (int i = 0; i < size; i++) {
            ints.add(i % different);
        }
        int[] table = new Random(different).ints(different).toArray();
        ints.recode(table);
        for (int i = 0; i < size; i++) {
            assertEquals(table[i % different], ints.get(i));
        }
    }
}
