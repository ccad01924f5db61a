package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CompletionProbabilityTest {
    private static final double EXACT = 1e-15;

    private final JourneyMap food = ExampleMap.map();
    private final JourneyMap shop = CompletionExamples.shop();
    private final CompletionProbability ofFood = CompletionProbability.of(food);
    private final CompletionProbability ofShop = CompletionProbability.of(shop);

    private final Touchpoint browse = Examples.touchpoint(shop, "Browse");
    private final Touchpoint cart = Examples.touchpoint(shop, "Cart");
    private final Outcome buy = shop.outcome("Buy").orElseThrow();

    @Test
    void the_example_of_the_design_has_its_known_answers() {
        assertEquals(0.48, ofFood.success().orElseThrow(), EXACT);
        assertEquals(0.12, ofFood.probability(food.outcome("Gives up").orElseThrow()), EXACT);
        assertEquals(0.12, ofFood.probability(OutcomeKind.FAILURE), EXACT);
        assertEquals(0, ofFood.probability(OutcomeKind.NEUTRAL));
        assertEquals(0.40, ofFood.dropOff(), EXACT);
        assertEquals(2.08, ofFood.expectedTouchpoints(), EXACT);
    }

    @Test
    void each_touchpoint_of_the_example_says_what_becomes_of_journeys_there() {
        Touchpoint ad = Examples.touchpoint(food, "Sees a store ad");
        Touchpoint scan = Examples.touchpoint(food, "Scans and pays");
        Touchpoint delivery = Examples.touchpoint(food, "Home delivery");
        assertEquals(
                List.of(ad, scan, delivery),
                ofFood.stream().map(TouchpointCompletion::touchpoint).toList());
        assertRow(0.48, 1, 0.6, 0.4, 0, ofFood.at(ad));
        assertRow(0.8, 0.6, 0.8, 0, 0.12, ofFood.at(scan));
        assertRow(1, 0.48, 1, 0, 0, ofFood.at(delivery));
        assertEquals(0.4, ofFood.dropOff(ad), EXACT);
        assertEquals(0, ofFood.dropOff(scan));
        assertEquals(0, ofFood.dropOffFrom(scan));
        assertEquals(0.4, ofFood.dropOffFrom(ad), EXACT);
        assertEquals(0.48, ofFood.visitProbability(delivery), EXACT);
        assertEquals(0.8, ofFood.visitProbability(delivery, scan), EXACT);
        assertEquals(0, ofFood.visitProbability(ad, scan));
        assertEquals(0.12, ofFood.at(scan).lost(), EXACT);
    }

    private static void assertRow(
            double success,
            double visits,
            double stepCompletion,
            double dropOff,
            double failure,
            TouchpointCompletion row) {
        assertEquals(success, row.success().orElseThrow(), EXACT);
        assertEquals(visits, row.expectedVisits(), EXACT);
        assertEquals(visits, row.visitProbability().orElseThrow(), EXACT);
        assertEquals(stepCompletion, row.stepCompletion(), EXACT);
        assertEquals(dropOff, row.dropOff(), EXACT);
        assertEquals(failure, row.failure(), EXACT);
    }

    @Test
    void the_loop_of_the_definitions_has_its_known_answers() {
        assertEquals(2 / 7.0, ofShop.success(browse).orElseThrow(), EXACT);
        assertEquals(4 / 7.0, ofShop.success(cart).orElseThrow(), EXACT);
        assertEquals(2 / 7.0, ofShop.probability(buy, browse), EXACT);
        assertEquals(4 / 7.0, ofShop.probability(buy, cart), EXACT);
        assertEquals(2 / 7.0, ofShop.probability(buy), EXACT);
        assertEquals(12 / 7.0, ofShop.expectedTouchpoints(browse), EXACT);
        assertEquals(10 / 7.0, ofShop.expectedTouchpoints(cart), EXACT);
        assertEquals(44 / 49.0, ofShop.varianceOfTouchpoints(browse), 4 * EXACT);
        assertEquals(38 / 49.0, ofShop.varianceOfTouchpoints(cart), 4 * EXACT);
        assertEquals(44 / 49.0, ofShop.varianceOfTouchpoints(), 4 * EXACT);
    }

    @Test
    void visits_of_the_loop_are_those_of_the_fundamental_matrix() {
        assertEquals(8 / 7.0, ofShop.expectedVisits(browse), EXACT);
        assertEquals(4 / 7.0, ofShop.expectedVisits(cart), EXACT);
        assertEquals(1, ofShop.visitProbability(browse), EXACT);
        assertEquals(0.5, ofShop.visitProbability(cart), EXACT);
        assertEquals(0.25, ofShop.visitProbability(browse, cart), EXACT);
        assertEquals(1, ofShop.visitProbability(cart, cart), EXACT);
        assertEquals(
                OptionalDouble.of(ofShop.visitProbability(cart)),
                ofShop.at(cart).visitProbability());
    }

    @Test
    void several_entries_are_weighted_by_their_shares() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(0.25).leadsTo("C", 0.5))
                .touchpoint("B", WEB, t -> t.entry(0.75).succeeds("Done", 0.4).fails("Not", 0.6))
                .touchpoint("C", WEB, t -> t.succeeds("Done", 1)));
        CompletionProbability result = CompletionProbability.of(map);
        assertEquals(0.25 * 0.5 + 0.75 * 0.4, result.success().orElseThrow(), EXACT);
        assertEquals(0.125, result.dropOff(), EXACT);
        assertEquals(0.25 * 1.5 + 0.75, result.expectedTouchpoints(), EXACT);
        assertEquals(0.125 - 0.125 * 0.125, result.varianceOfTouchpoints(), EXACT);
        assertEquals(0.25, result.varianceOfTouchpoints(Examples.touchpoint(map, "A")), EXACT);
    }

    @Test
    void a_touchpoint_that_leads_to_itself_is_passed_more_than_once() {
        JourneyMap map = Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("A", 0.75).succeeds("Done", 0.2)));
        CompletionProbability result = CompletionProbability.of(map);
        Touchpoint a = Examples.touchpoint(map, "A");
        assertEquals(0.8, result.success().orElseThrow(), EXACT);
        assertEquals(0.2, result.dropOff(), EXACT);
        assertEquals(4, result.expectedTouchpoints(), 4 * EXACT);
        assertEquals(12, result.varianceOfTouchpoints(), 1e-13);
        assertEquals(1, result.visitProbability(a), EXACT);
        assertEquals(0.8, result.at(a).stepCompletion(), EXACT);
    }

    @Test
    void without_a_success_there_is_no_answer_instead_of_nought() {
        JourneyMap map = Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.leadsTo("B", 1)).touchpoint("B", WEB, t -> t.fails("Gone", 0.5)));
        CompletionProbability result = CompletionProbability.of(map);
        assertTrue(result.success().isEmpty());
        assertTrue(result.success(Examples.touchpoint(map, "A")).isEmpty());
        assertTrue(result.touchpoints().get(0).success().isEmpty());
        assertEquals(0.5, result.dropOff());
        assertTrue(result.assumptions().stream().anyMatch(each -> each.kind() == Assumption.Kind.NO_SUCCESS));
    }

    @Test
    void dead_ends_drop_off_and_are_assumed() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("B", 0.5).succeeds("Done", 0.5))
                .touchpoint("B", WEB));
        CompletionProbability result = CompletionProbability.of(map);
        Touchpoint deadEnd = Examples.touchpoint(map, "B");
        assertEquals(0.5, result.dropOff(deadEnd));
        assertEquals(0, result.at(deadEnd).stepCompletion());
        assertEquals(JourneyGraph.of(map).assumptions(), result.assumptions());
        assertTrue(result.assumptions().stream().anyMatch(each -> each.kind() == Assumption.Kind.DEAD_END));
    }

    @Test
    void what_can_never_end_is_refused_by_name() {
        JourneyMap map = CompletionExamples.endless();
        var refused = assertThrows(EndlessJourneyException.class, () -> CompletionProbability.of(map));
        assertEquals(List.of("b", "c", "d"), refused.touchpoints());
        assertEquals("""
                Journeys of map 'Map' that come to 'B', 'C', 'D' can never end: all likelihoods there lead on among them.
                Give one of them a way to an outcome with a likelihood above 0, or let likelihoods sum to less than 1 (drop-off).""", refused.getMessage());
    }

    @Test
    void a_map_without_touchpoints_has_journeys_of_no_length() {
        JourneyMap map = Examples.oneStage(stage -> {});
        CompletionProbability result = CompletionProbability.of(map);
        assertTrue(result.success().isEmpty() || result.success().getAsDouble() == 0);
        assertEquals(0, result.expectedTouchpoints());
        assertEquals(0, result.varianceOfTouchpoints());
        assertEquals(0, result.dropOff());
        assertEquals(List.of(), result.touchpoints());
    }

    @Test
    void nodes_of_another_map_are_refused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> ofFood.success(cart));
        assertEquals(
                "The node 'Cart' is not of map 'Fresh food, one hour'.\nAsk with one that the map lists.",
                refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ofFood.probability(buy));
        assertThrows(IllegalArgumentException.class, () -> ofFood.visitProbability(browse));
    }
}
