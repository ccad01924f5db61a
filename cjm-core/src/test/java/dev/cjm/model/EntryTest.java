package dev.cjm.model;

import static dev.cjm.model.Flows.abc;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where journeys start: shares sum to 1, those that are missing split the rest. */
class EntryTest {
    private static JourneyMapBuilder two(Consumer<TouchpointBuilder> a, Consumer<TouchpointBuilder> b) {
        return abc(a, b, t -> {});
    }

    @Test
    void entries_stand_at_their_touchpoints() {
        JourneyMap map = abc(t -> t.entry(0.25), t -> t.entry(), t -> {}).build();
        assertEquals(
                List.of(Optional.of(Entry.of(0.25)), Optional.of(Entry.unstated()), Optional.empty()),
                map.touchpoints().stream().map(Touchpoint::entry).toList());
    }

    @Test
    void shares_that_sum_to_one_are_fine() {
        abc(t -> t.entry(0.80), t -> t.entry(0.15), t -> t.entry(0.05)).build();
        abc(t -> t.entry(1 / 3.0), t -> t.entry(1 / 3.0), t -> t.entry(1 / 3.0)).build();
        abc(t -> t.entry(1)).build();
        abc(t -> t.entry()).build();
    }

    @Test
    void shares_that_sum_to_less_are_refused_if_all_are_stated() {
        refused(
                "entry.sum",
                "/stages",
                "The shares of the entries 'A', 'B' sum to 0.75, not to 1.",
                "Every journey starts somewhere: raise a share, or leave one out to take the rest.",
                two(t -> t.entry(0.5), t -> t.entry(0.25))::build);
        two(t -> t.entry(0.5), t -> t.entry()).build();
    }

    @Test
    void shares_that_sum_to_more_are_refused() {
        refused(
                "likelihood.sum",
                "/stages",
                "The shares of the entries sum to 1.25, above 1: 'A', 'B'.",
                "Lower one of them.",
                two(t -> t.entry(0.5), t -> t.entry(0.75))::build);
    }

    @Test
    void an_entry_said_twice_is_refused() {
        twice("first no share, then no share", t -> t.entry().entry());
        twice("first share 0.5, then no share", t -> t.entry(0.5).entry());
        twice("first no share, then share 0.5", t -> t.entry(Entry.unstated()).entry(Entry.of(0.5)));
    }

    private static void twice(String which, Consumer<TouchpointBuilder> a) {
        refused(
                "value.twice",
                "/stages/0/touchpoints/0/entry",
                "The entry of touchpoint 'A' is said twice: " + which + ".",
                Refusal.ONCE,
                two(a, t -> t.entry())::build);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.4, -0.1, Double.NaN})
    void a_share_out_of_bounds_is_refused(double share) {
        refused(
                "entry.range",
                "/stages/0/touchpoints/0/entry",
                "The entry share (" + share + ") of touchpoint 'A' must be between 0 and 1.",
                share > 1 ? Refusal.PERCENTAGE : Refusal.IN_BETWEEN,
                abc(t -> t.entry(share))::build);
        assertEquals(
                "The share (" + share + ") of an entry must be between 0 and 1.\n"
                        + "Maybe it is a percentage; divide by 100.",
                assertThrows(IllegalArgumentException.class, () -> Entry.of(share))
                        .getMessage());
    }

    @Test
    void the_bounds_of_a_share_are_inclusive() {
        assertEquals(OptionalDouble.of(0), Entry.of(0).share());
        assertEquals(OptionalDouble.of(1), Entry.of(1).share());
        assertEquals(Entry.of(0.0), Entry.of(-0.0));
        assertEquals(OptionalDouble.empty(), Entry.unstated().share());
    }
}
