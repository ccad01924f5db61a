package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void what_takes_more_operations_than_are_read_replaces_the_whole_document() {
        JourneyMap before = tagged("old ", 100_001);
        JourneyMap after = tagged("new ", 100_001);
        JourneyPatch patch = patch(before, after);
        assertEquals(1, patch.size());
        assertEquals(after, JourneyPatch.read(patch.toJson()).apply(before));
        assertEquals(
                100_000, patch(tagged("old ", 100_000), tagged("new ", 100_000)).size());
    }

    @Test
    void what_is_too_long_to_be_read_is_not_written() {
        String tooLong = "x".repeat(JourneyJsonOptions.DEFAULT_MAX_LENGTH);
        JourneyMap before = row(numbers(0, 1));
        JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(before).to(before.edit(e -> e.goal(tooLong))));
        assertEquals(
                "The patch is longer than 67108864 bytes, which is the most that is read.\nWrite the future map itself: JourneyJson.write(map).",
                assertThrows(IllegalStateException.class, patch::toJson).getMessage());
    }

    private static JourneyMap tagged(String words, int count) {
        return row(numbers(0, 1)).edit(e -> IntStream.range(0, count).forEach(i -> e.tag(words + i)));
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
