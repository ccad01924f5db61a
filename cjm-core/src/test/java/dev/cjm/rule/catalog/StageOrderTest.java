package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of stages and of the stages within them. */
class StageOrderTest {
    private final JourneyMap map = JourneyMap.named("Map")
            .stage("First", s -> s.touchpoint("A", WEB))
            .stage(
                    "Second",
                    s -> s.touchpoint("B", WEB)
                            .stage(
                                    "Left",
                                    left -> left.touchpoint("C", WEB).stage("Deep", deep -> deep.touchpoint("D", WEB)))
                            .stage("Right", right -> right.touchpoint("E", WEB)))
            .stage("Third", s -> s.touchpoint("F", WEB))
            .build();
    private final StageOrder order = StageOrder.of(map);

    @Test
    void stages_and_the_stages_within_one_follow_one_another() {
        assertBefore("a", "b", "c", "f");
        assertBefore("c", "e", "f");
        assertBefore("d", "e", "f");
        assertBefore("e", "f");
    }

    @Test
    void a_stage_and_what_lies_within_it_come_at_the_same_time() {
        assertTogether("b", "c");
        assertTogether("b", "d");
        assertTogether("b", "e");
        assertTogether("c", "d");
        assertTogether("a", "a");
    }

    @Test
    void no_outcome_stands_before_anything() {
        assertTogether("success", "a");
        assertFalse(order.stage("success").isPresent());
        assertEquals("Deep", order.stage("d").map(Stage::name).orElse(""));
    }

    @Test
    void a_way_back_within_a_stage_is_a_finding_that_names_both_parts() {
        JourneyMap back =
                map.edit(e -> e.touchpoint("E", t -> t.leadsTo("D", 0)).touchpoint("F", t -> t.leadsTo("B", 0)));
        assertEquals(
                List.of(
                        "Transition 'E → D' is normal and leads back to an earlier stage (from 'Right' to 'Deep').",
                        "Transition 'F → B' is normal and leads back to an earlier stage (from 'Third' to 'Second')."),
                messages("transition.backward", back));
        JourneyMap within =
                map.edit(e -> e.touchpoint("D", t -> t.leadsTo("B", 0)).touchpoint("C", t -> t.leadsTo("C", 0)));
        assertEquals(List.of(), messages("transition.backward", within));
    }

    @Test
    void a_stage_out_of_order_is_told_with_the_one_that_should_come_later() {
        JourneyMap late = JourneyMap.named("Map")
                .stage("Using", Phase.AFTER, s -> s.touchpoint("A", WEB))
                .stage("Shopping", Phase.DURING, s -> s.touchpoint("B", WEB))
                .stage("Anything", s -> s.touchpoint("C", WEB))
                .stage("Telling", Phase.AFTER, s -> s.touchpoint("D", WEB))
                .stage("Looking", Phase.BEFORE, s -> s.touchpoint("E", WEB))
                .build();
        assertEquals(
                List.of(
                        "Stage 'Shopping' has a phase but does not follow the order of the phases (it is during the purchase,"
                                + " but stands behind 'Using', which is after the purchase).",
                        "Stage 'Looking' has a phase but does not follow the order of the phases (it is before the purchase,"
                                + " but stands behind 'Telling', which is after the purchase)."),
                messages("stage.order", late));
    }

    private void assertBefore(String one, String... others) {
        for (String other : others) {
            assertTrue(order.isBefore(one, other), one + " before " + other);
            assertFalse(order.isBefore(other, one), other + " not before " + one);
        }
    }

    private void assertTogether(String one, String other) {
        assertFalse(order.isBefore(one, other));
        assertFalse(order.isBefore(other, one));
    }

    private static List<String> messages(String rule, JourneyMap map) {
        return JourneyRules.rule(rule).check(map).findings().stream()
                .map(each -> each.message())
                .toList();
    }
}
