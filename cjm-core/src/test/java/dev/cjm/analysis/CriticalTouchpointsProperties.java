package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Critical touchpoints of small maps, against taking each touchpoint away and trying all ways. */
class CriticalTouchpointsProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void critical_are_those_without_which_no_path_leads_to_success(@ForAll("cases") FlowCase given) {
        List<String> successes = given.outcomes().stream()
                .filter(each -> each.kind() == OutcomeKind.SUCCESS)
                .map(Outcome::id)
                .toList();
        boolean isReachable = isReached(given, successes, Set.of());
        CriticalTouchpoints critical = CriticalTouchpoints.of(given.map());
        assertEquals(isReachable, critical.isSuccessReachable());
        assertEquals(
                isReachable ? needed(given, successes) : Set.of(),
                ids(critical.stream().map(CriticalTouchpoint::touchpoint).toList()));
        assertEquals(
                critical.touchpoints().size(),
                critical.stream().map(CriticalTouchpoint::touchpoint).distinct().count());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void cut_points_are_those_without_which_no_path_leads_to_the_outcome(@ForAll("cases") FlowCase given) {
        CriticalTouchpoints critical = CriticalTouchpoints.of(given.map());
        for (Outcome outcome : given.outcomes()) {
            List<String> goal = List.of(outcome.id());
            assertEquals(
                    isReached(given, goal, Set.of()) ? needed(given, goal) : Set.of(),
                    ids(critical.cutPoints(outcome)));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_is_lost_is_what_is_no_more_reached(@ForAll("cases") FlowCase given) {
        Set<String> entries = given.entryShares().keySet();
        CriticalTouchpoints critical = CriticalTouchpoints.of(given.map());
        for (Touchpoint each : given.map().touchpoints()) {
            Set<String> lost = new TreeSet<>(given.reach(entries, Set.of()));
            lost.removeAll(given.reach(entries, Set.of(each.id())));
            lost.remove(each.id());
            assertEquals(lost, ids(critical.lostWithout(each)));
        }
        for (CriticalTouchpoint each : critical) {
            List<Node> lost = critical.lostWithout(each.touchpoint());
            assertEquals(lost.size(), each.lostTouchpoints() + each.lostOutcomes());
            assertEquals(
                    each.lostOutcomes(),
                    lost.stream().filter(Outcome.class::isInstance).count());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declaration_makes_no_difference(@ForAll("cases") FlowCase given, @ForAll long seed) {
        CriticalTouchpoints one = CriticalTouchpoints.of(given.map());
        CriticalTouchpoints other =
                CriticalTouchpoints.of(given.shuffled(new Random(seed)).map());
        assertEquals(one.touchpoints(), other.touchpoints());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
    }

    private static Set<String> needed(FlowCase given, List<String> goals) {
        return given.touchpoints().stream()
                .map(Touchpoint::id)
                .filter(id -> !isReached(given, goals, Set.of(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isReached(FlowCase given, List<String> goals, Set<String> avoided) {
        return given.reach(given.entryShares().keySet(), avoided).stream().anyMatch(goals::contains);
    }

    private static Set<String> ids(Collection<? extends Node> nodes) {
        return nodes.stream().map(Node::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
