package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.compare.JourneyDiff;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of five thousand touchpoints that change their order. No clock is asked. */
@Tag("size")
class LargePatchTest {
    private static final int SIZE = 5_000;

    private static JourneyMap row(List<Integer> order) {
        return JourneyMap.named("Row")
                .stage("All", s -> order.forEach(i -> s.touchpoint("Step " + i, Channels.WEB, t -> {})))
                .build();
    }

    private static List<Integer> numbers(int from, int to) {
        return new ArrayList<>(IntStream.range(from, to).boxed().toList());
    }

    private static JourneyPatch patch(JourneyMap from, JourneyMap to) {
        JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(from).to(to));
        assertEquals(to, patch.apply(from));
        return patch;
    }

    @Test
    void all_but_one_move_where_the_row_is_turned_around() {
        List<Integer> around = numbers(0, SIZE);
        Collections.reverse(around);
        assertEquals(SIZE - 1, patch(row(numbers(0, SIZE)), row(around)).size());
    }

    @Test
    void rows_that_are_shuffled_while_some_come_and_go_become_each_other() {
        Random random = new Random(7);
        for (int size : new int[] {1, 2, 3, 5, 8, 60, SIZE}) {
            List<Integer> before = numbers(0, size);
            List<Integer> after = numbers(size / 3, size + size / 4);
            Collections.shuffle(before, random);
            Collections.shuffle(after, random);
            patch(row(before), row(after));
            patch(row(after), row(before));
        }
    }
}
