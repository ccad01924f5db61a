package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Transition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PathVariantsTest {
    private final JourneyMap food = ExampleMap.map();

    @Test
    void the_example_of_the_design_has_two_variants_and_a_drop_off() {
        PathVariants variants = PathVariants.of(food);
        assertEquals(List.of("Eats in time", "Gives up"), outcomes(variants));
        assertEquals(0.48, variants.variants().get(0).likelihood());
        assertEquals(0.12, variants.variants().get(1).likelihood());
        assertEquals(0.4, variants.dropOff().orElseThrow());
        assertEquals(0.6, variants.coveredLikelihood());
        assertEquals(0.12, variants.coveredLikelihood(food.outcomes().get(0)));
        assertEquals(0.48, variants.coveredLikelihood(food.outcomes().get(1)));
        assertTrue(variants.isComplete());
        assertFalse(variants.isCutOff());
        assertEquals(new VariantCount(BigInteger.TWO, true), variants.count());
        assertEquals(JourneyGraph.of(food).assumptions(), variants.assumptions());
    }

    @Test
    void an_outcome_of_another_map_is_refused() {
        PathVariants variants = PathVariants.of(Curves.map(1));
        Outcome other = Outcome.of("Gone", OutcomeKind.FAILURE);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> variants.coveredLikelihood(other));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("The map has no outcome 'Gone'."), refused::getMessage);
    }

    @Test
    void shares_add_up_as_decimals() {
        PathVariants variants = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                "A", WEB, t -> t.fails("Gone", 0.3).fails("Lost", 0.6).leadsTo("A", 0))));
        assertEquals(0.9, variants.coveredLikelihood());
        PathVariants straight = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.fails("Gone", 0.3).leadsTo("B", 0.6))
                .touchpoint("B", WEB, t -> t.succeeds("Done", 1))));
        assertEquals(0.9, straight.coveredLikelihood());
        assertEquals(OptionalDouble.of(0.1), straight.dropOff());
    }

    @Test
    void variants_are_streamed_and_iterated_as_listed() {
        PathVariants variants = PathVariants.of(food);
        List<PathVariant> iterated = new ArrayList<>();
        variants.forEach(iterated::add);
        assertEquals(variants.variants(), iterated);
        assertEquals(variants.variants(), variants.stream().toList());
        assertEquals(Optional.of(iterated.get(0)), variants.likeliest());
        assertThrows(
                UnsupportedOperationException.class, () -> variants.variants().clear());
    }

    @Test
    void ten_simple_variants_are_listed_unless_said() {
        PathVariants variants = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> {
            for (int i = 0; i < 12; i++) {
                t.succeeds("Outcome " + i);
            }
        })));
        assertEquals(10, variants.variants().size());
        assertEquals(1, variants.visits());
        assertFalse(variants.isComplete());
        assertEquals(new VariantCount(BigInteger.valueOf(12), true), variants.count());
        assertEquals(OptionalDouble.of(0), variants.dropOff());
    }

    @Test
    void a_map_where_nobody_arrives_has_no_variant_and_drops_everybody() {
        PathVariants variants = PathVariants.of(Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B", 0.5)).touchpoint("B", WEB)));
        assertEquals(List.of(), variants.variants());
        assertEquals(Optional.empty(), variants.likeliest());
        assertEquals(0, variants.coveredLikelihood());
        assertEquals(OptionalDouble.of(1), variants.dropOff());
        assertTrue(variants.isComplete());
        assertEquals(new VariantCount(BigInteger.ZERO, true), variants.count());
    }

    @Test
    void where_journeys_can_never_end_there_is_no_drop_off() {
        PathVariants variants = PathVariants.of(CompletionExamples.endless());
        assertEquals(OptionalDouble.empty(), variants.dropOff());
        assertEquals(0.25, variants.coveredLikelihood());
    }

    @Test
    void parallel_transitions_give_variants_of_their_own() {
        PathVariants variants = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("B", 0.25).leadsTo("B", 0.5).leadsTo("B", 0.25))
                .touchpoint("B", WEB, t -> t.succeeds("Done"))));
        assertEquals(
                List.of("a>b 0.5", "a>b#2 0.25", "a>b#3 0.25"),
                variants.stream()
                        .map(each -> each.transitions().get(0).id() + " " + each.likelihood())
                        .toList());
    }

    @Test
    void what_counts_0_gives_no_variant_but_makes_a_loop() {
        PathVariants variants = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("B", 1).fails("Gone"))
                .touchpoint("B", WEB, t -> t.leadsTo("A", 0).succeeds("Done", 1))));
        assertEquals(List.of("Done"), outcomes(variants));
        assertEquals(new VariantCount(BigInteger.ONE, true), variants.count());
        assertTrue(variants.isComplete());
        assertEquals(OptionalDouble.of(0), variants.dropOff());
    }

    @Test
    void laps_are_turned_only_when_asked_for() {
        JourneyMap map = Examples.oneStage(stage ->
                stage.touchpoint("Waits", WEB, t -> t.leadsTo("Waits", 0.5).succeeds("Served", 0.5)));
        assertEquals(List.of(0.5), likelihoods(PathVariants.of(map)));
        PathVariants laps = PathVariants.of(map, o -> o.visits(3));
        assertEquals(List.of(0.5, 0.25, 0.125), likelihoods(laps));
        assertEquals(List.of(1, 2, 3), laps.stream().map(PathVariant::length).toList());
        assertEquals(3, laps.visits());
        assertEquals(0.875, laps.coveredLikelihood());
        assertEquals(OptionalDouble.of(0), laps.dropOff());
    }

    @Test
    void equally_likely_variants_come_by_length_and_then_by_ids() {
        PathVariants variants = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                        "Start",
                        WEB,
                        t -> t.leadsTo("B", 0.25)
                                .leadsTo("C", 0.25)
                                .leadsTo("A", 0.25)
                                .succeeds("Zero", 0.25))
                .touchpoint("C", WEB, t -> t.succeeds("One", 1))
                .touchpoint("B", WEB, t -> t.succeeds("One", 1))
                .touchpoint("A", WEB, t -> t.succeeds("One", 1))));
        assertEquals(
                List.of("start zero", "start a one", "start b one", "start c one"),
                variants.stream().map(PathVariantsTest::ids).toList());
    }

    @Test
    void likelihoods_that_differ_beyond_12_digits_are_equal_in_order() {
        PathVariants variants = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                "A",
                WEB,
                t -> t.succeeds("First", 0.3)
                        .succeeds("Second", 0.3000000000000001)
                        .ends("Zero"))));
        assertEquals(List.of("Zero", "First", "Second"), outcomes(variants));
        PathVariants clear = PathVariants.of(Examples.oneStage(stage -> stage.touchpoint(
                "A",
                WEB,
                t -> t.succeeds("First", 0.3).succeeds("Second", 0.300000000001).ends("Zero"))));
        assertEquals(List.of("Zero", "Second", "First"), outcomes(clear));
    }

    @Test
    void the_share_of_the_entry_counts() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(0.25).succeeds("Done", 0.5))
                .touchpoint("B", WEB, t -> t.entry(0.75).leadsTo("A", 0.1)));
        assertEquals(List.of(0.25 * 0.5, 0.75 * 0.1 * 0.5), likelihoods(PathVariants.of(map)));
    }

    @Test
    void the_likelihood_is_multiplied_from_left_to_right() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B", 0.1))
                .touchpoint("B", WEB, t -> t.leadsTo("C", 0.2))
                .touchpoint("C", WEB, t -> t.succeeds("Done", 0.3)));
        assertEquals(List.of(0.1 * 0.2 * 0.3), likelihoods(PathVariants.of(map)));
    }

    @Test
    void a_graph_that_is_drawn_already_serves_as_well() {
        assertEquals(
                PathVariants.of(food).variants(),
                PathVariants.of(JourneyGraph.of(food)).variants());
        PathVariants of = PathVariants.of(JourneyGraph.of(food), o -> o.endingIn(OutcomeKind.FAILURE));
        assertEquals(List.of(0.12), likelihoods(of));
    }

    static String ids(PathVariant variant) {
        return String.join(" ", variant.nodes().stream().map(Node::id).toList());
    }

    static List<String> transitionIds(PathVariant variant) {
        return variant.transitions().stream().map(Transition::id).toList();
    }

    static List<String> outcomes(PathVariants variants) {
        return variants.stream().map(each -> each.outcome().name()).toList();
    }

    static List<Double> likelihoods(PathVariants variants) {
        return variants.stream().map(PathVariant::likelihood).toList();
    }
}
