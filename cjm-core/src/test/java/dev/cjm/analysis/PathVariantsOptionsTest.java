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
import dev.cjm.model.OutcomeKind;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PathVariantsOptionsTest {
    private final JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                    "Shop",
                    WEB,
                    t -> t.entry(0.6)
                            .succeeds("Bought", 0.4)
                            .succeeds("Rented", 0.3)
                            .fails("Gone", 0.2)
                            .ends("Looked", 0.1))
            .touchpoint("Phone", WEB, t -> t.entry(0.4).succeeds("Bought", 0.5).leadsTo("Mail", 0.5))
            .touchpoint("Mail", WEB, t -> t.entry(0).succeeds("Bought", 1)));

    @Test
    void top_limits_what_is_listed() {
        PathVariants two = of(o -> o.top(2));
        assertEquals(2, two.variants().size());
        assertFalse(two.isComplete());
        assertFalse(two.isCutOff());
        assertEquals(OptionalDouble.of(0), two.dropOff());
        assertTrue(of(o -> o.top(6)).isComplete());
        assertTrue(of(o -> o.top(100)).isComplete());
        assertEquals(6, of(o -> o.top(100)).variants().size());
    }

    @Test
    void variants_can_be_asked_for_by_kind_of_outcome() {
        assertEquals(List.of("Gone"), PathVariantsTest.outcomes(of(o -> o.endingIn(OutcomeKind.FAILURE))));
        assertEquals(
                List.of("Gone", "Looked"),
                PathVariantsTest.outcomes(of(o -> o.endingIn(OutcomeKind.NEUTRAL, OutcomeKind.FAILURE))));
        assertEquals(
                new VariantCount(BigInteger.valueOf(4), true),
                of(o -> o.endingIn(OutcomeKind.SUCCESS).top(1)).count());
    }

    @Test
    void kinds_that_are_said_again_replace_those_before() {
        assertEquals(
                List.of("Looked"),
                PathVariantsTest.outcomes(
                        of(o -> o.endingIn(OutcomeKind.FAILURE).endingIn(OutcomeKind.NEUTRAL))));
    }

    @Test
    void variants_can_be_asked_for_by_name_or_id_of_an_outcome() {
        assertEquals(List.of("Rented"), PathVariantsTest.outcomes(of(o -> o.endingIn("Rented"))));
        assertEquals(
                List.of("Rented", "Looked"),
                PathVariantsTest.outcomes(of(o -> o.endingIn("rented").endingIn("Looked"))));
    }

    @Test
    void a_name_of_another_kind_leaves_nothing() {
        PathVariants none = of(o -> o.endingIn("Rented").endingIn(OutcomeKind.FAILURE));
        assertEquals(List.of(), none.variants());
        assertTrue(none.isComplete());
        assertEquals(OptionalDouble.of(0), none.dropOff());
    }

    @Test
    void an_implied_success_can_be_named() {
        PathVariants variants = PathVariants.of(Examples.inOrder("A", "B"), o -> o.endingIn("Success"));
        assertEquals(List.of(1.0), PathVariantsTest.likelihoods(variants));
    }

    @Test
    void variants_can_be_asked_for_by_entry() {
        PathVariants phone = of(o -> o.enteringAt("Phone"));
        assertEquals(List.of("phone bought", "phone mail bought"), ids(phone));
        assertEquals(List.of(0.4 * 0.5, 0.4 * 0.5), PathVariantsTest.likelihoods(phone));
        assertEquals(OptionalDouble.of(0), phone.dropOff());
        assertEquals(
                6, of(o -> o.enteringAt("phone").enteringAt("Shop")).variants().size());
    }

    @Test
    void an_entry_that_nobody_uses_gives_no_variant() {
        assertEquals(List.of(), of(o -> o.enteringAt("Mail")).variants());
    }

    @Test
    void of_two_touchpoints_with_one_name_the_entry_is_meant() {
        JourneyMap twice = JourneyMap.named("Twice")
                .stage(
                        "One",
                        stage -> stage.touchpoint("Call", WEB, t -> t.entry(1).leadsTo("second")))
                .stage(
                        "Two",
                        stage -> stage.touchpoint(
                                "Call", WEB, t -> t.id("second").succeeds("Done")))
                .build();
        assertEquals(List.of(1.0), PathVariantsTest.likelihoods(PathVariants.of(twice, o -> o.enteringAt("Call"))));
    }

    @Test
    void drop_off_is_that_of_the_map_whatever_is_asked_for() {
        JourneyMap food = ExampleMap.map();
        assertEquals(
                OptionalDouble.of(0.4), PathVariants.of(food, o -> o.top(1)).dropOff());
        assertEquals(
                OptionalDouble.of(0.4),
                PathVariants.of(food, o -> o.endingIn(OutcomeKind.SUCCESS)).dropOff());
    }

    @Test
    void effort_that_does_not_suffice_cuts_the_search_off() {
        PathVariants none = PathVariants.of(ExampleMap.map(), o -> o.effort(1));
        assertTrue(none.isCutOff());
        assertFalse(none.isComplete());
        assertEquals(List.of(), none.variants());
        assertEquals(OptionalDouble.of(0.4), none.dropOff());
        PathVariants enough = PathVariants.of(ExampleMap.map(), o -> o.effort(3).visits(1));
        assertFalse(enough.isCutOff());
        assertEquals(2, enough.variants().size());
    }

    @Test
    void numbers_below_1_are_refused() {
        assertRefused("The option top (0) must be at least 1.\nAsk for one or more.", o -> o.top(0));
        assertRefused("The option visits (-1) must be at least 1.\nAsk for one or more.", o -> o.visits(-1));
        assertRefused("The option effort (0) must be at least 1.\nAsk for one or more.", o -> o.effort(0));
    }

    @Test
    void unknown_names_are_refused_with_the_nearest_one() {
        assertRefused("The map has no outcome 'Bougth'.\nMaybe you meant 'Bought'.", o -> o.endingIn("Bougth"));
        assertRefused("The map has no entry 'Shopp'.\nMaybe you meant 'Shop'.", o -> o.enteringAt("Shopp"));
        assertRefused(
                "The map has no outcome 'Something else'.\nIt has: Bought, Rented, Gone, Looked.",
                o -> o.endingIn("Something else"));
        assertRefused(
                "The map has no entry 'Something else'.\nIt has: Shop, Phone, Mail.",
                o -> o.enteringAt("Something else"));
    }

    @Test
    void nothing_is_not_asked_for() {
        assertThrows(NullPointerException.class, () -> of(o -> o.endingIn(Nothing.<String>at())));
        assertThrows(NullPointerException.class, () -> of(o -> o.enteringAt(Nothing.at())));
    }

    @Test
    void a_touchpoint_that_is_no_entry_is_refused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> PathVariants.of(ExampleMap.map(), o -> o.enteringAt("Home delivery")));
        assertEquals("The map has no entry 'Home delivery'.\nIt has: Sees a store ad.", refused.getMessage());
    }

    private PathVariants of(Consumer<? super PathVariantsOptions> options) {
        return PathVariants.of(JourneyGraph.of(map), options);
    }

    private void assertRefused(String message, Consumer<? super PathVariantsOptions> options) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> of(options)).getMessage());
    }

    private static List<String> ids(PathVariants variants) {
        return variants.stream().map(PathVariantsTest::ids).toList();
    }
}
