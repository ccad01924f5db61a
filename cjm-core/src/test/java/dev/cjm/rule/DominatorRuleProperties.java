package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every path has to pass is what the dominators of the graph say, on maps of the usual size. */
class DominatorRuleProperties {
    @Provide
    Arbitrary<JourneyMap> bare() {
        return JourneyArbitraries.maps().withTouchpoints(1, 20).withoutFacts();
    }

    @Property(tries = 200)
    void every_path_to_success_passes_the_dominators_of_all_successes_and_nothing_else(@ForAll("bare") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Set<Node> reachable = graph.reachable();
        List<Outcome> successes = graph.outcomes(OutcomeKind.SUCCESS).stream()
                .filter(reachable::contains)
                .toList();
        for (Touchpoint each : graph.touchpoints()) {
            RuleOutcome outcome = rule("r")
                    .paths()
                    .toSuccess()
                    .should(Paths.pass(each.id()))
                    .check(map)
                    .outcome("r");
            boolean isOnAll = successes.stream()
                    .allMatch(success -> graph.dominators(success).contains(each));
            RuleOutcome expected = isOnAll ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED;
            assertEquals(successes.isEmpty() ? RuleOutcome.NOTHING_TO_CHECK : expected, outcome);
        }
    }

    @Property(tries = 100)
    void what_comes_first_is_a_dominator_of_what_comes_later(@ForAll("bare") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Set<Node> leading = graph.leadingTo(Stream.concat(graph.outcomes().stream(), graph.deadEnds().stream())
                .toList());
        Touchpoint later = graph.touchpoints().get(graph.touchpoints().size() - 1);
        for (Touchpoint first : graph.touchpoints()) {
            RuleReport report = rule("r")
                    .paths()
                    .should(Paths.pass(first.id()).before(later.id()))
                    .check(map);
            if (!graph.reachable().contains(later) || !leading.contains(later)) {
                assertEquals(RuleOutcome.NOTHING_TO_CHECK, report.outcome("r"));
            } else if (first.equals(later)) {
                assertEquals(RuleOutcome.VIOLATED, report.outcome("r"));
            } else {
                boolean isBefore = graph.dominators(later).contains(first);
                assertEquals(isBefore ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED, report.outcome("r"));
            }
        }
    }

    @Property(tries = 100)
    void counterexamples_are_walks_of_the_map(@ForAll("bare") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        RuleReport report = RuleSet.of(
                        rule("few").paths().should(Paths.haveAtMost(2, Measure.TOUCHPOINTS)),
                        rule("switch").paths().should(Paths.haveAtMost(30, Measure.CHANNEL_SWITCHES)),
                        rule("many").paths().should(Paths.haveMoreThan(3, Measure.TOUCHPOINTS)))
                .check(map);
        for (Finding finding : report) {
            List<String> path = finding.path();
            assertFalse(path.isEmpty());
            assertTrue(graph.entries().stream().anyMatch(each -> each.id().equals(path.get(0))));
            for (int i = 1; i < path.size(); i++) {
                Node from = map.node(path.get(i - 1)).orElseThrow();
                String to = path.get(i);
                assertTrue(graph.outgoing(from).stream()
                        .anyMatch(each -> each.target().equals(to)));
            }
            assertTrue(graph.outgoing(map.node(path.get(path.size() - 1)).orElseThrow())
                    .isEmpty());
        }
    }
}
