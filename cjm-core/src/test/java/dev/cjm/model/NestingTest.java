package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stages within stages. */
class NestingTest {
    private static void nest(StageBuilder stage, int levels) {
        if (levels > 0) {
            stage.stage("Level " + levels, inner -> nest(inner, levels - 1));
        }
    }

    @Test
    void eight_deep_is_fine() {
        JourneyMap map = JourneyMap.named("Map").stage("S", s -> nest(s, 7)).build();
        assertEquals(8, map.allStages().size());
    }

    @Test
    void nine_deep_is_refused() {
        refused(
                "value.conflict",
                "/stages/0/stages",
                "The stages within stage 'S' are nested 9 deep; 8 is the most.",
                "Make a map of its own of the inner ones, and name it with nestedMap.",
                JourneyMap.named("Map").stage("S", s -> nest(s, 8))::build);
    }

    @Test
    void a_stage_on_its_own_is_refused_too() {
        assertEquals(
                "value.conflict",
                Refusal.only(() -> Stage.of("S", s -> nest(s, 8))).code());
        assertEquals(8, Stage.of("S", s -> nest(s, 7)).allStages().size());
    }

    @Test
    void ready_made_stages_keep_what_they_hold() {
        Stage ready = Stage.of(
                "Ready",
                Phase.AFTER,
                s -> s.goal("Rest")
                        .touchpoint("A", WEB)
                        .stage(
                                "Inner",
                                Phase.DURING,
                                i -> i.touchpoint("B", WEB).touchpoint("C", WEB))
                        .stage("Second", i -> i.touchpoint("D", WEB)));
        JourneyMap map = JourneyMap.named("Map").stage(ready).build();
        assertEquals(ready, map.stages().get(0));
        Stage within = JourneyMap.named("Map")
                .stage("Outer", s -> s.stage(ready).stages(List.of(Stage.of("More", m -> {}))))
                .build()
                .stages()
                .get(0);
        assertEquals(ready, within.stages().get(0));
        assertEquals("more", within.stages().get(1).id());
    }

    @Test
    void locations_within_sub_stages_are_told_in_full() {
        assertEquals(
                "/stages/0/stages/1/touchpoints/0/goal",
                Refusal.only(JourneyMap.named("Map")
                                .stage(
                                        "S",
                                        s -> s.stage("A", a -> {})
                                                .stage("B", b -> b.touchpoint("T", WEB, t -> t.goal(" "))))::build)
                        .location());
        assertEquals(
                "/stages/0/stages/1/touchpoints/1/emotions/0/score",
                Refusal.only(JourneyMap.named("Map")
                                .stage(Stage.of(
                                        "S",
                                        s -> s.stage("A", a -> {})
                                                .stage(
                                                        "B",
                                                        b -> b.touchpoint("T", WEB)
                                                                .touchpoint("U", WEB, t -> t.feels(9)))))::build)
                        .location());
    }
}
