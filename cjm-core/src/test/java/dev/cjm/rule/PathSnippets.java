package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Measure.ACTIONS;
import static dev.cjm.rule.Measure.CHANNEL_SWITCHES;
import static dev.cjm.rule.Paths.haveAtMost;
import static dev.cjm.rule.Paths.haveMoreThan;
import static dev.cjm.rule.Paths.pass;
import static dev.cjm.rule.Paths.takeLongerThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Phase;
import dev.cjm.model.Touchpoint;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc about paths. */
class PathSnippets {
    @Test
    void users_count_what_they_like() {
        // @start region=measure
        Measure toOthers = Measure.ofTransitionsByGraph(
                "hand-off to others",
                "hand-offs to others",
                (graph, step) -> graph.target(step) instanceof Touchpoint next && !next.isContact() ? 1 : 0);
        Measure forced = Measure.ofTransitions(
                "forced switch",
                "forced switches",
                step -> step.channelSwitch()
                                .filter(ChannelSwitch.FORCED::equals)
                                .isPresent()
                        ? 1
                        : 0);
        RuleSet rules = RuleSet.of(
                rule("few.hand-offs").paths().toSuccess().should(haveAtMost(1, toOthers)),
                rule("no.force").paths().that(pass("Scans and pays")).should(haveAtMost(0, forced)));
        // @end
        assertEquals(
                List.of(
                        "paths to success should have at most 1 hand-off to others",
                        "paths that pass 'Scans and pays' should have at most 0 forced switches"),
                rules.rules().stream().map(JourneyRule::sentence).toList());
        assertEquals(2, rules.check(RuleMaps.food()).count(RuleOutcome.HOLDS));
    }

    @Test
    void rules_over_paths_read_as_they_print() {
        // @start region=paths
        RuleSet rules = RuleSet.of(
                rule("deal.checkout").paths().toSuccess().should(pass("Scans and pays")),
                rule("ad.first").paths().should(pass("Sees an ad").before("Home delivery")),
                rule("few.switches").paths().toSuccess().should(haveAtMost(2, CHANNEL_SWITCHES)),
                rule("few.actions").noPaths().should(haveMoreThan(10, ACTIONS).before(Place.phase(Phase.AFTER))),
                rule("fast.deal")
                        .noPaths()
                        .should(takeLongerThan(Duration.ofDays(3)).before("Home delivery")));
        // @end
        assertEquals(
                List.of(
                        "paths should pass 'Sees an ad' before 'Home delivery'",
                        "paths to success should pass 'Scans and pays'",
                        "no paths should take longer than 3 days before 'Home delivery'",
                        "no paths should have more than 10 actions before the phase after the purchase",
                        "paths to success should have at most 2 channel switches"),
                rules.rules().stream().map(JourneyRule::sentence).toList());
        RuleReport report = rules.check(RuleMaps.food());
        assertEquals(4, report.count(RuleOutcome.HOLDS), report.toString());
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, report.outcome("fast.deal"));
    }
}
