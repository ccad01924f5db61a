package dev.cjm.rule;

import static dev.cjm.rule.JourneyAssertions.assertThat;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.RuleOutcome.HOLDS;
import static dev.cjm.rule.RuleOutcome.NOTHING_TO_CHECK;
import static dev.cjm.rule.RuleOutcome.VIOLATED;
import static dev.cjm.rule.Touchpoints.ARE_REACHABLE;
import static dev.cjm.rule.Touchpoints.FEEL_BAD;
import static dev.cjm.rule.Touchpoints.NAME_A_PAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Metric;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class RuleSnippets {
    private final JourneyMap map = RuleMaps.food();

    @Test
    void rules_read_as_they_print() {
        // @start region=rule
        JourneyRule explained = rule("touchpoint.low.explained")
                .touchpoints()
                .that(FEEL_BAD)
                .should(NAME_A_PAIN)
                .because("nobody can improve what nobody explains")
                .suggest("Ask five customers what annoys them there.");

        System.out.println(explained);
        // touchpoints that feel bad should name a pain point, because nobody can improve what nobody explains
        // @end
        assertEquals(
                "touchpoints that feel bad should name a pain point, because nobody can improve what nobody explains",
                explained.toString());
        // @start region=set
        RuleSet rules = RuleSet.of(
                explained,
                rule("touchpoint.reachable").touchpoints().should(ARE_REACHABLE),
                rule("persona.goal").personas().should(Personas.HAVE_A_GOAL).withSeverity(Severity.WARNING));

        RuleReport report = rules.check(map);
        report.outcome(
                "touchpoint.low.explained"); // VIOLATED: 'Scans and pays' feels bad but does not name a pain point
        report.outcome("touchpoint.reachable"); // HOLDS
        report.outcome("persona.goal"); // NOTHING_TO_CHECK: there are no personas
        // @end
        assertEquals(VIOLATED, report.outcome("touchpoint.low.explained"));
        assertEquals(HOLDS, report.outcome("touchpoint.reachable"));
        assertEquals(NOTHING_TO_CHECK, report.outcome("persona.goal"));
        assertEquals(
                "Touchpoint 'Scans and pays' feels bad (-2) but does not name a pain point.",
                report.findings().get(0).message());
    }

    @Test
    void tests_can_assert_rules() {
        // @start region=assertion
        assertThat(map).satisfies(rule("touchpoint.reachable").touchpoints().should(ARE_REACHABLE));
        // @end
        // @start region=lenient
        assertThat(map)
                .allowingNothingToCheck() // a rule about personas does not fail a map without any
                .ignoringBelow(Severity.WARNING) // nor does mere advice
                .satisfies(rule("persona.goal")
                        .personas()
                        .should(Personas.HAVE_A_GOAL)
                        .withSeverity(Severity.ADVICE));
        // @end
        assertThrows(
                AssertionError.class,
                () -> assertThat(map).satisfies(rule("persona.goal").personas().should(Personas.HAVE_A_GOAL)));
    }

    @Test
    void facts_are_lambdas_with_words() {
        // @start region=described
        Described<Touchpoint> shortForm = Described.of(
                "have at most five fields", touchpoint -> touchpoint.fields().size() <= 5);
        JourneyRule shortForms = rule("form.short").touchpoints().should(shortForm);
        // touchpoints should have at most five fields
        // @end
        assertEquals("touchpoints should have at most five fields", shortForms.toString());
        assertThat(map).satisfies(shortForms);
        // @start region=byGraph
        Described<Transition> leadToTheUnknown = Described.byGraph(
                "lead to a place without a feeling",
                graph -> transition -> graph.target(transition) instanceof Touchpoint target
                        && target.emotions().isEmpty());
        // @end
        assertThat(map).satisfies(rule("known").noTransitions().should(leadToTheUnknown));
        // @start region=detailByGraph
        Described<Transition> sayWhere = leadToTheUnknown.withDetailByGraph(
                graph -> transition -> graph.target(transition).name());
        // Transition 'Pays → Waits' leads to a place without a feeling (Waits).
        // @end
        JourneyMap waiting =
                RuleMaps.oneStage(s -> s.touchpoint("Pays", Channels.WEB).touchpoint("Waits", Channels.WEB));
        assertEquals(
                "Transition 'Pays → Waits' leads to a place without a feeling (Waits).",
                rule("known")
                        .noTransitions()
                        .should(sayWhere)
                        .check(waiting)
                        .findings()
                        .get(0)
                        .message());
    }

    @Test
    void subjects_are_open() {
        // @start region=subjects
        Subjects<Metric> metrics = Subjects.of(
                "metric",
                "metrics",
                graph -> graph.map().metrics().stream()
                        .map(metric -> Subject.at(metric, metric.name(), "metrics", metric.id()))
                        .toList());
        JourneyRule targets = rule("metric.target")
                .all(metrics)
                .should(Described.of("have a target", metric -> metric.target().isPresent()));
        // metrics should have a target
        // @end
        assertEquals("metrics should have a target", targets.toString());
        JourneyMap measured = map.toBuilder().metric("Nps", MetricKind.NPS).build();
        assertEquals(
                List.of("/metrics/nps"),
                targets.check(measured).stream().map(Finding::location).toList());
    }
}
