package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Findings name what they mean. */
class FindingWordsTest {
    @Test
    void a_feeling_without_evidence_is_named_with_who_feels_it() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Busy parent")
                .stage(
                        "Stage",
                        s -> s.touchpoint(
                                "Pays",
                                WEB,
                                t -> t.feels(-1)
                                        .feels("Busy parent", 1.5, e -> e.word("proud"))
                                        .evidence(EvidenceKind.OBSERVED, e -> {})))
                .build();
        assertEquals(
                "Touchpoint 'Pays' has an emotion but does not back every emotion by evidence"
                        + " (-1 of everybody, 1.5 'proud' of 'Busy parent').",
                message("emotion.backed", map));
    }

    @Test
    void only_feelings_without_evidence_are_named() {
        assertEquals(
                "Touchpoint 'Pays' has an emotion but does not back every emotion by evidence (2 of 'Ana').",
                message(
                        "emotion.backed",
                        JourneyMap.named("Map")
                                .persona("Ana")
                                .stage(
                                        "Stage",
                                        s -> s.touchpoint(
                                                "Pays",
                                                WEB,
                                                t -> t.feels(1, e -> e.evidence(EvidenceKind.REPORTED, v -> {}))
                                                        .feels(
                                                                "Ana",
                                                                2,
                                                                e -> e.evidence(EvidenceKind.ASSUMED, v -> {}))))
                                .build()));
    }

    @Test
    void the_twin_of_a_persona_is_named() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Ion", p -> p.role("Cook").goal("Cook well"))
                .persona("Ana", p -> p.role("Nurse").goal("Eat well"))
                .persona("Dan", p -> p.role("Nurse").goal("Sleep"))
                .stage("Stage", s -> s.touchpoint("Pays", WEB))
                .build();
        assertEquals(
                "Persona 'Dan' differs in fewer than 2 kinds of facts from one before ('Ana').",
                message("persona.unique", map));
    }

    @Test
    void what_a_persona_lacks_and_likes_is_named() {
        JourneyMap map = JourneyMap.named("Map")
                .persona(
                        "Ana",
                        p -> p.age(30, 40)
                                .goal("Eat well")
                                .frustration("Queues")
                                .prefers(PHONE)
                                .prefers(STORE)
                                .quote("Well."))
                .stage("Stage", s -> s.touchpoint("Pays", WEB))
                .build();
        assertEquals(
                "Persona 'Ana' does not have facts of all eight kinds (missing: role, function or tasks; frustrations and joys;"
                        + " social class or values; picture).",
                message("persona.complete", map));
        assertEquals(
                "Persona 'Ana' has a preferred channel but is not met on a channel they prefer ('Phone', 'Store').",
                message("persona.channel", map));
    }

    @Test
    void evidence_is_told_with_its_day() {
        JourneyMap map = one(t -> t.evidence(EvidenceKind.OBSERVED, e -> e.date(LocalDate.of(2016, 1, 31)))
                .pain("Slow", p -> p.evidence(EvidenceKind.OBSERVED, e -> e.date(LocalDate.of(2030, 1, 31)))));
        assertEquals(
                List.of(
                        "Evidence 'Pays' is not from the 24 months up to 2026-06-30 (2016-01-31).",
                        "Evidence 'Pays: Slow' is not from the 24 months up to 2026-06-30 (2030-01-31, which is yet to come)."),
                JourneyRules.rule("evidence.fresh", o -> o.asOf(LocalDate.of(2026, 6, 30)))
                        .check(map)
                        .findings()
                        .stream()
                        .map(each -> each.message())
                        .toList());
        assertEquals(
                "pieces of evidence with a date should be from the month up to 2026-06-30",
                JourneyRules.rule(
                                "evidence.fresh",
                                o -> o.asOf(LocalDate.of(2026, 6, 30)).staleAfterMonths(1))
                        .sentence());
    }

    @Test
    void names_of_outcomes_that_are_nearly_the_same_are_told() {
        JourneyMap map = one(t -> t.succeeds("Buys", 0.5).succeeds("Buy", 0.5));
        assertEquals("Outcome 'Buy' has nearly the name of another one ('Buys').", message("outcome.names", map));
    }

    @Test
    void empty_lanes_are_named() {
        JourneyMap map = one(t -> t.action("Types"));
        assertEquals(
                "Stage 'Stage' fills less than 75 % of the lanes actions, emotions, pains, opportunities"
                        + " (empty: emotions, pains, opportunities).",
                message("stage.lanes", map));
    }

    private static JourneyMap one(Consumer<TouchpointBuilder> touchpoint) {
        return JourneyMap.named("Map")
                .stage("Stage", s -> s.touchpoint("Pays", WEB, touchpoint))
                .build();
    }

    private static String message(String rule, JourneyMap map) {
        return JourneyRules.rule(rule).check(map).findings().get(0).message();
    }
}
