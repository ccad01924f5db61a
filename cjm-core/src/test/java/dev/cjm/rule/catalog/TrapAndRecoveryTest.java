package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.EvidenceKind;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.SourceType;
import dev.cjm.model.StageBuilder;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Loops without a way out, failures that only others recover from, and claims that rest on nothing. */
class TrapAndRecoveryTest {
    @Test
    void a_loop_without_a_way_out_is_an_error() {
        JourneyMap map = map(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B").succeeds("Done"))
                .touchpoint("B", WEB, t -> t.leadsTo("C"))
                .touchpoint("C", WEB, t -> t.leadsTo("B")));
        RuleReport report = JourneyRules.strict().check(map);
        assertEquals(
                List.of("/touchpoints/b", "/touchpoints/c"),
                report.result("touchpoint.trap").findings().stream()
                        .map(Finding::location)
                        .toList());
        Finding first = report.result("touchpoint.trap").findings().get(0);
        assertEquals(Severity.ERROR, first.severity());
        assertEquals("Touchpoint 'B' lets customers go round for ever.", first.message());
    }

    @Test
    void who_can_only_come_to_a_trap_is_in_it_and_a_dead_end_is_none() {
        assertEquals(
                3,
                check(
                                "touchpoint.trap",
                                map(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B"))
                                        .touchpoint("B", WEB, t -> t.leadsTo("C"))
                                        .touchpoint("C", WEB, t -> t.leadsTo("B"))))
                        .findings()
                        .size());
        assertOutcome(
                RuleOutcome.HOLDS,
                "touchpoint.trap",
                map(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B")).touchpoint("B", WEB)));
    }

    @Test
    void what_others_recover_from_later_on_the_ordinary_way_does_not_help() {
        JourneyMap map =
                map(s -> s.touchpoint("Pays", WEB, t -> t.leadsTo("Waits").failsTo("Waits"))
                        .touchpoint("Waits", WEB, t -> t.leadsTo("Unpacks"))
                        .touchpoint("Unpacks", WEB, t -> t.succeeds("Done").recoversTo("Pays")));
        assertOutcome(RuleOutcome.VIOLATED, "failure.recovery", map);
    }

    @Test
    void a_recovery_where_it_fails_where_it_leads_or_aside_from_the_way_helps() {
        assertOutcome(
                RuleOutcome.HOLDS,
                "failure.recovery",
                map(s -> s.touchpoint("Pays", WEB, t -> t.succeeds("Done").failsTo("Asks"))
                        .touchpoint("Asks", WEB, t -> t.leadsTo("Calls"))
                        .touchpoint("Calls", WEB, t -> t.recoversTo("Pays"))));
        assertOutcome(
                RuleOutcome.HOLDS,
                "failure.recovery",
                map(s -> s.touchpoint(
                        "Pays", WEB, t -> t.succeeds("Done").fails("Lost").recoversTo("Pays"))));
        assertOutcome(
                RuleOutcome.VIOLATED,
                "failure.recovery",
                map(s -> s.touchpoint("Pays", WEB, t -> t.succeeds("Done").failsTo("Asks"))
                        .touchpoint("Asks", WEB, t -> t.leadsTo("Looks"))
                        .touchpoint("Looks", WEB, t -> t.entry().leadsTo("Shops"))
                        .touchpoint("Shops", WEB, t -> t.leadsTo("Pays").recoversTo("Looks"))));
    }

    @Test
    void what_is_claimed_rests_on_something() {
        String rule = "evidence.any";
        for (Consumer<dev.cjm.model.TouchpointBuilder> each : List.<Consumer<dev.cjm.model.TouchpointBuilder>>of(
                t -> t.pain("Slow"), t -> t.opportunity("Faster"), t -> t.expects("Quick"), t -> t.feels(-1))) {
            assertOutcome(RuleOutcome.VIOLATED, rule, inOrder(s -> s.touchpoint("A", WEB, each)));
            assertOutcome(
                    RuleOutcome.HOLDS,
                    rule,
                    inOrder(s -> s.touchpoint("A", WEB, each.andThen(t -> t.evidence(EvidenceKind.ASSUMED, e -> {})))));
        }
        assertOutcome(
                RuleOutcome.VIOLATED, rule, inOrder(s -> s.expects("Quick").touchpoint("A", WEB)));
        assertOutcome(RuleOutcome.NOTHING_TO_CHECK, rule, inOrder(s -> s.touchpoint("A", WEB)));
        assertOutcome(
                RuleOutcome.HOLDS,
                rule,
                JourneyMap.named("Map")
                        .dataSource("Survey", SourceType.SURVEY, d -> {})
                        .stage("Stage", s -> s.touchpoint("A", WEB, t -> t.pain("Slow")))
                        .build());
    }

    @Test
    void evidence_of_a_day_to_come_is_not_fresh() {
        JourneyMap map = inOrder(s ->
                s.touchpoint("A", WEB, t -> t.evidence(EvidenceKind.OBSERVED, e -> e.date(LocalDate.of(2026, 7, 1)))));
        RuleReport report = JourneyRules.rule("evidence.fresh", o -> o.asOf(LocalDate.of(2026, 6, 30)))
                .check(map);
        assertEquals(RuleOutcome.VIOLATED, report.outcome("evidence.fresh"));
        assertEquals(true, report.findings().get(0).message().endsWith("(2026-07-01, which is yet to come)."));
        assertEquals(
                RuleOutcome.HOLDS,
                JourneyRules.rule("evidence.fresh", o -> o.asOf(LocalDate.of(2026, 7, 1)))
                        .check(map)
                        .outcome("evidence.fresh"));
    }

    private static JourneyMap map(Consumer<StageBuilder> stage) {
        return JourneyMap.named("Map").flow(Flow.STATED).stage("Stage", stage).build();
    }

    private static JourneyMap inOrder(Consumer<StageBuilder> stage) {
        return JourneyMap.named("Map").stage("Stage", stage).build();
    }

    private static RuleReport check(String rule, JourneyMap map) {
        return JourneyRules.rule(rule).check(map);
    }

    private static void assertOutcome(RuleOutcome expected, String rule, JourneyMap map) {
        assertEquals(expected, check(rule, map).outcome(rule));
    }
}
