package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A name that stands for several things is refused; the message lists them. */
class AmbiguousReferenceTest {
    private static final String BY_ID = "Name it by its id.";

    private static JourneyMapBuilder map() {
        return JourneyMap.named("Map")
                .stage("Search", stage -> stage.touchpoint("Help", WEB))
                .stage("Purchase", stage -> stage.touchpoint("Cart", WEB).touchpoint("Help", WEB));
    }

    @Test
    void a_name_in_two_stages_lists_both() {
        refused(
                "reference.ambiguous",
                "/transitions/0/target",
                "The touchpoint 'Help', which transition 'Cart' -> 'Help' names, stands for 2 places:"
                        + " 'help' in stage 'Search', 'purchase-help' in stage 'Purchase'.",
                BY_ID,
                map().transition("Cart", "Help")::build);
    }

    @Test
    void an_id_tells_which_is_meant() {
        assertEquals(
                "cart>purchase-help",
                map().transition("Cart", "purchase-help")
                        .build()
                        .transitions()
                        .get(0)
                        .id());
        assertEquals(
                "cart>help",
                map().transition("Cart", "help").build().transitions().get(0).id());
    }

    @Test
    void more_than_five_places_are_counted() {
        JourneyMapBuilder map = map();
        for (int i = 1; i <= 5; i++) {
            map.stage("More " + i, stage -> stage.touchpoint("Help", WEB));
        }
        refused(
                "reference.ambiguous",
                "/transitions/0/target",
                "The touchpoint 'Help', which transition 'Cart' -> 'Help' names, stands for 7 places:"
                        + " 'help' in stage 'Search', 'purchase-help' in stage 'Purchase',"
                        + " 'more-1-help' in stage 'More 1', 'more-2-help' in stage 'More 2',"
                        + " 'more-3-help' in stage 'More 3' and 2 more.",
                BY_ID,
                map.transition("Cart", "Help")::build);
    }

    @Test
    void five_places_are_all_shown() {
        JourneyMapBuilder map = map();
        for (int i = 1; i <= 3; i++) {
            map.stage("More " + i, stage -> stage.touchpoint("Help", WEB));
        }
        assertEquals(
                "The touchpoint 'Help', which transition 'Cart' -> 'Help' names, stands for 5 places:"
                        + " 'help' in stage 'Search', 'purchase-help' in stage 'Purchase',"
                        + " 'more-1-help' in stage 'More 1', 'more-2-help' in stage 'More 2',"
                        + " 'more-3-help' in stage 'More 3'.",
                Refusal.only(map.transition("Cart", "Help")::build).message());
    }

    @Test
    void a_persona_that_shares_its_name_is_told_by_id() {
        refused(
                "reference.ambiguous",
                "/stages/0/touchpoints/0/painPoints/0/persona",
                "The persona 'Ann', which pain point 'P' of touchpoint 'Cart' names, stands for 2 places: 'ann', 'ann-2'.",
                BY_ID,
                JourneyMap.named("Map")
                        .persona("Ann")
                        .persona("Ann", other -> other.id("ann-2"))
                        .stage("S", s -> s.touchpoint("Cart", WEB, t -> t.pain("P", p -> p.persona("Ann"))))::build);
    }

    @Test
    void an_edit_lists_the_places_too() {
        JourneyMap built = map().build();
        refused(
                "reference.ambiguous",
                "/stages/0/touchpoints/0",
                "The touchpoint 'Help', which the edit names, stands for 2 places:"
                        + " 'help' in stage 'Search', 'purchase-help' in stage 'Purchase'.",
                BY_ID,
                () -> built.edit(e -> e.remove("Help")));
    }

    @Test
    void parallel_transitions_are_told_apart_by_id() {
        JourneyMap built = map().transition("Cart", "help", t -> t.likelihood(0.25))
                .transition("Cart", "help", t -> t.likelihood(0.5))
                .build();
        refused(
                "reference.ambiguous",
                "/transitions/0",
                "The transition 'Cart -> help', which the edit names, stands for 2 places:"
                        + " 'cart>help', 'cart>help#2'.",
                "Name it by its id: transition(\"…\", t -> …).",
                () -> built.edit(e -> e.transition("Cart", "help", t -> t.condition("Late"))));
    }
}
