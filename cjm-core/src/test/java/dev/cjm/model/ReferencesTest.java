package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Names become ids, whichever part of a map uses them and wherever the other is said. */
class ReferencesTest {
    private static JourneyMapBuilder map(Consumer<TouchpointBuilder> facts) {
        return JourneyMap.named("Map")
                .stage(
                        "S",
                        s -> s.touchpoint("T", WEB, facts)
                                .need("quick", "Speed")
                                .expects("Care", c -> c.id("care-x")))
                .stage(
                        "Other",
                        s -> s.touchpoint(
                                "U",
                                WEB,
                                u -> u.pain("Slow", p -> p.id("slow-x"))
                                        .gain("Points", g -> g.id("points-x"))
                                        .expects("Warm food", e -> e.id("warm-x"))
                                        .backstage("Cook", WorkLane.BACKSTAGE, w -> w.id("cook-x"))))
                .persona("Ann", ann -> ann.id("ann-x").need("fresh-x", "Fresh food"));
    }

    private static Touchpoint touchpoint(Consumer<TouchpointBuilder> facts) {
        return map(facts).build().touchpoints().get(0);
    }

    @Test
    void personas_are_named_by_all_that_may_be_theirs() {
        Touchpoint touch = touchpoint(t -> t.feels("Ann", 1)
                .pain("P", p -> p.persona("Ann"))
                .gain("G", g -> g.persona("Ann"))
                .expects("E", e -> e.persona("Ann"))
                .statement(StatementKind.QUOTE, "Q", q -> q.persona("Ann")));
        assertEquals(Optional.of("ann-x"), touch.emotions().get(0).persona());
        assertEquals(Optional.of("ann-x"), touch.painPoints().get(0).persona());
        assertEquals(Optional.of("ann-x"), touch.gains().get(0).persona());
        assertEquals(Optional.of("ann-x"), touch.expectations().get(0).persona());
        assertEquals(Optional.of("ann-x"), touch.statements().get(0).persona());
    }

    @Test
    void the_quote_of_a_persona_may_be_that_of_another() {
        JourneyMap map = map(t -> {})
                .persona("Bob", b -> b.quote("Ah", q -> q.persona("Ann")))
                .build();
        assertEquals(
                Optional.of("ann-x"),
                map.persona("Bob").orElseThrow().quote().orElseThrow().persona());
        assertEquals(
                "/personas/1/quote/persona",
                Refusal.only(map(t -> {}).persona("Bob", b -> b.quote("Ah", q -> q.persona("Nobody")))::build)
                        .location());
    }

    @Test
    void expectations_of_stages_name_personas_too() {
        Stage stage = JourneyMap.named("Map")
                .persona("Ann", ann -> ann.id("ann-x"))
                .stage("S", s -> s.expects("For all").expects("E", e -> e.persona("Ann")))
                .build()
                .stages()
                .get(0);
        assertEquals(Optional.empty(), stage.expectations().get(0).persona());
        assertEquals(Optional.of("ann-x"), stage.expectations().get(1).persona());
    }

    @Test
    void needs_of_personas_and_stages_are_served() {
        assertEquals(
                List.of("fresh-x", "quick"),
                touchpoint(t -> t.serves("Fresh food").serves("Speed").serves("fresh-x"))
                        .serves());
    }

    @Test
    void opportunities_answer_pains_gains_and_expectations() {
        assertEquals(
                List.of("slow-x", "points-x", "warm-x", "care-x", "own"),
                touchpoint(t -> t.pain("Own")
                                .opportunity(
                                        "O",
                                        o -> o.answers("Slow")
                                                .answersAll(List.of("Points", "Warm food", "Care", "own", "slow-x"))))
                        .opportunities()
                        .get(0)
                        .answers());
    }

    @Test
    void backstage_work_needs_other_work() {
        assertEquals(
                List.of("cook-x"),
                touchpoint(t -> t.backstage(
                                "Serve", WorkLane.SUPPORT, w -> w.needs("Cook").needs("cook-x")))
                        .backstageWork()
                        .get(0)
                        .needs());
    }

    @Test
    void what_names_nothing_stays_the_very_same() {
        Touchpoint plain = Touchpoint.of("Plain", WEB, t -> t.goal("Rest"));
        JourneyMap map =
                JourneyMap.named("Map").stage("S", s -> s.touchpoint(plain)).build();
        assertSame(plain, map.touchpoints().get(0));
        Stage stage = Stage.of("S", s -> s.expects("Care"));
        assertSame(stage, JourneyMap.named("Map").stage(stage).build().stages().get(0));
    }

    @Test
    void a_map_that_is_based_on_another_may_answer_what_only_that_one_has() {
        JourneyMap future = map(t -> t.opportunity("O", o -> o.answers("gone").answers("Slow")))
                .basedOn(MapReference.to("current"))
                .build();
        assertEquals(
                List.of("gone", "slow-x"),
                future.touchpoints().get(0).opportunities().get(0).answers());
    }

    @Test
    void one_channel_id_stands_for_one_channel() {
        Channel other = Channel.of("Web site", c -> c.medium(Medium.HUMAN));
        String message = "The channel 'web-site' is said twice with different facts.";
        conflict("/stages/0/touchpoints/1", message, s -> s.touchpoint("A", WEB).touchpoint("B", other));
        conflict("/stages/0/touchpoints/0", message, s -> s.touchpoint("A", WEB, a -> a.alsoOn(other)));
        refused(
                "value.conflict",
                "/stages/0/touchpoints/0",
                message,
                "Use one value for all, or give one of them another id.",
                JourneyMap.named("Map").persona("Ann", a -> a.prefers(other)).stage("S", s -> s.touchpoint("A", WEB))
                        ::build);
        JourneyMap.named("Map")
                .stage(
                        "S",
                        s -> s.touchpoint("A", WEB)
                                .touchpoint(
                                        "B",
                                        Channel.of(
                                                "Web site",
                                                c -> c.medium(Medium.DIGITAL).ownership(Ownership.BRAND))))
                .build();
    }

    @Test
    void one_need_id_stands_for_one_need() {
        refused(
                "value.conflict",
                "/stages/0",
                "The need 'fast' is said twice with different facts.",
                "Use one value for all, or give one of them another id.",
                JourneyMap.named("Map")
                        .persona("Ann", a -> a.need("fast", "Speed"))
                        .stage("S", s -> s.need("Fast"))::build);
        assertEquals(
                "/personas/1",
                Refusal.only(JourneyMap.named("Map")
                                .persona("Ann", a -> a.need("fast", "Speed"))
                                .persona("Bob", b -> b.need("fast", "Quick"))
                                .stage("S", s -> {})::build)
                        .location());
    }

    @Test
    void one_work_id_stands_for_one_work() {
        conflict(
                "/stages/0/touchpoints/1",
                "The backstage work 'cook' is said twice with different facts.",
                s -> s.touchpoint("A", WEB, a -> a.backstage("Cook", WorkLane.BACKSTAGE))
                        .touchpoint("B", WEB, b -> b.backstage("Cook", WorkLane.SUPPORT)));
    }

    private static void conflict(String location, String message, Consumer<StageBuilder> stage) {
        refused(
                "value.conflict",
                location,
                message,
                "Use one value for all, or give one of them another id.",
                JourneyMap.named("Map").stage("S", stage)::build);
    }

    @Test
    void every_score_lies_on_the_scale() {
        score(
                "/stages/0/touchpoints/0/statements/0/score",
                "Q",
                t -> t.statement(StatementKind.QUOTE, "Q", q -> q.score(3)));
        score("/stages/0/touchpoints/0/expectations/0/score", "E", t -> t.expects("E", e -> e.score(3)));
        assertEquals(
                "/personas/0/quote/score",
                Refusal.only(JourneyMap.named("Map")
                                .persona("Ann", a -> a.quote("Ah", q -> q.score(3)))
                                .stage("S", s -> {})::build)
                        .location());
        assertEquals(
                "/stages/0/expectations/0/score",
                Refusal.only(JourneyMap.named("Map").stage("S", s -> s.expects("E", e -> e.score(3)))::build)
                        .location());
    }

    private static void score(String location, String of, Consumer<TouchpointBuilder> facts) {
        refused(
                "score.scale",
                location,
                "The score (3) of '" + of + "' is not on the scale of the map, -2 to 2, neutral 0.",
                "Choose a score of the scale, or declare another one: scale(EmotionScale.of(…)).",
                map(facts)::build);
    }
}
