package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.jqwik.JourneyMapArbitrary;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Each limit keeps out what it says. */
@Tag("source")
class JourneyMapArbitraryProperties {
    private static final int GEN_SIZE = 1000;

    @Property(tries = 200)
    void numbers_of_touchpoints_personas_and_stages_keep_their_bounds(@ForAll Random random) {
        check(JourneyArbitraries.maps().withTouchpoints(3, 5).withPersonas(1, 2).withStagesUpTo(2), random, map -> {
            assertBetween(3, map.touchpoints().size(), 5);
            assertBetween(1, map.personas().size(), 2);
            assertBetween(1, map.allStages().size(), 2);
        });
    }

    @Property(tries = 200)
    void acyclic_maps_have_no_loops(@ForAll Random random) {
        check(JourneyArbitraries.maps().acyclic(), random, map -> assertFalse(FlowFeatures.loops(map)));
    }

    @Property(tries = 200)
    void in_order_maps_are_in_order(@ForAll Random random) {
        check(JourneyArbitraries.maps().inOrder(), random, map -> assertEquals(Flow.IN_ORDER, map.flow()));
    }

    @Property(tries = 200)
    void stated_flows_are_stated(@ForAll Random random) {
        check(JourneyArbitraries.maps().statedFlow(), random, map -> assertEquals(Flow.STATED, map.flow()));
    }

    @Property(tries = 200)
    void stated_likelihoods_leave_nothing_to_be_filled_in(@ForAll Random random) {
        check(JourneyArbitraries.maps().statedLikelihoods(), random, map -> assertFalse(FlowFeatures.unstated(map)));
    }

    @Property(tries = 200)
    void without_drop_off_everybody_goes_on(@ForAll Random random) {
        check(
                JourneyArbitraries.maps().withoutDropOff(),
                random,
                map -> assertAll(
                        () -> assertFalse(FlowFeatures.dropsOff(map)), () -> assertFalse(FlowFeatures.deadEnds(map))));
    }

    @Property(tries = 200)
    void hostile_and_foreign_texts_can_be_kept_out(@ForAll Random random) {
        check(
                JourneyArbitraries.maps().withoutHostileText(),
                random,
                map -> assertTrue(
                        TextFeatures.names(map).noneMatch(name -> name.contains("<") || name.contains("\0"))));
        check(
                JourneyArbitraries.maps().onlyLatin(),
                random,
                map -> assertTrue(TextFeatures.names(map).noneMatch(TextFeatures::isForeign)));
    }

    @Property(tries = 200)
    void a_scale_can_be_fixed(@ForAll Random random) {
        check(
                JourneyArbitraries.maps().withScale(EmotionScale.OJF),
                random,
                map -> assertEquals(EmotionScale.OJF, map.scale()));
    }

    @Property(tries = 200)
    void maps_without_facts_are_bare(@ForAll Random random) {
        check(
                JourneyArbitraries.maps().withoutFacts(),
                random,
                map -> assertTrue(map.goal().isEmpty()
                        && map.touchpoints().stream()
                                .allMatch(each -> each.emotions().isEmpty()
                                        && each.painPoints().isEmpty()
                                        && each.metrics().isEmpty())));
    }

    @Property(tries = 100)
    void the_same_seed_gives_the_same_map(@ForAll long seed) {
        assertEquals(
                sample(JourneyArbitraries.maps(), new Random(seed)),
                sample(JourneyArbitraries.maps(), new Random(seed)));
    }

    @Example
    void bounds_in_the_wrong_order_are_refused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> JourneyArbitraries.maps().withTouchpoints(5, 3));
        assertEquals(
                "The number of touchpoints from 5 to 3 is no range of 0 or more.\nGive the fewest first.",
                e.getMessage());
    }

    private static void check(JourneyMapArbitrary maps, Random random, Consumer<JourneyMap> claim) {
        claim.accept(sample(maps, random));
    }

    private static JourneyMap sample(JourneyMapArbitrary maps, Random random) {
        return maps.generator(GEN_SIZE).next(random).value();
    }

    private static void assertBetween(int min, int number, int max) {
        assertTrue(min <= number && number <= max, number + " is not between " + min + " and " + max);
    }
}
