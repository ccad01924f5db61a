package dev.cjm.compare;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.compare.JourneyChange.Kind;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand touchpoints. No clock is asked: a class that grew with the square would not come to its end. */
@Tag("size")
class LargeDiffTest {
    private static final int SIZE = 10_000;

    private static JourneyMap row(List<Integer> order, double feeling) {
        return JourneyMap.named("Row")
                .stage(
                        "All",
                        s -> order.forEach(i -> s.touchpoint(
                                "Step " + i,
                                WEB,
                                t -> t.feels(feeling)
                                        .pain("Slow", p -> p.severity(5))
                                        .opportunity("Faster", o -> o.answers("Slow")))))
                .build();
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, SIZE).boxed().toList();
    }

    @Test
    void every_touchpoint_changes() {
        JourneyMap current = row(numbers(), -1);
        JourneyMap future = row(numbers(), 1);
        JourneyDiff diff = JourneyDiff.from(current).to(future);
        assertEquals(SIZE, diff.changes().size());
        assertEquals(SIZE, diff.unansweredPains().size());
        assertEquals(2 * SIZE, diff.answered().size());
        diff.unansweredPains().forEach(each -> assertEquals(1, each.planned().size()));
        assertEquals(future, diff.apply(current));
    }

    @Test
    void every_touchpoint_but_one_moves_where_the_row_is_turned_around() {
        List<Integer> around = new ArrayList<>(numbers());
        Collections.reverse(around);
        JourneyMap current = row(numbers(), 0);
        JourneyMap future = row(around, 0);
        JourneyDiff diff = JourneyDiff.from(current).to(future);
        assertEquals(SIZE - 1, diff.that(Kind.MOVED).size());
        assertEquals(SIZE - 1, diff.changes().size());
        assertEquals(future, diff.apply(current));
    }

    @Test
    void maps_have_nothing_in_common() {
        JourneyMap current = row(numbers(), 0);
        JourneyMap future = row(IntStream.range(SIZE, 2 * SIZE).boxed().toList(), 0);
        JourneyDiff diff = JourneyDiff.from(current).to(future);
        assertEquals(SIZE, diff.that(Kind.ADDED).size());
        assertEquals(SIZE, diff.that(Kind.REMOVED).size());
        assertEquals(future, diff.apply(current));
    }
}
