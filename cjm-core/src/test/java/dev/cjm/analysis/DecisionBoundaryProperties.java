package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Transition;
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

/** The boundary of small maps, against the algebra of sets. */
class DecisionBoundaryProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void the_boundary_is_its_definition(@ForAll("cases") FlowCase given) {
        Set<String> undecided = ancestors(given, OutcomeKind.SUCCESS);
        undecided.retainAll(ancestors(given, OutcomeKind.FAILURE));
        Set<String> expected = given.transitions().stream()
                .filter(each -> undecided.contains(each.source()) && !undecided.contains(each.target()))
                .map(Transition::source)
                .collect(Collectors.toCollection(TreeSet::new));
        DecisionBoundary boundary = DecisionBoundary.of(given.map());
        assertEquals(undecided, ids(boundary.undecided()));
        assertEquals(
                expected, ids(boundary.stream().map(BoundaryPoint::touchpoint).toList()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void every_reason_is_a_transition_of_the_map_to_a_decided_node(@ForAll("cases") FlowCase given) {
        Set<String> toSuccess = ancestors(given, OutcomeKind.SUCCESS);
        Set<String> toFailure = ancestors(given, OutcomeKind.FAILURE);
        for (BoundaryPoint point : DecisionBoundary.of(given.map())) {
            assertTrue(!point.steps().isEmpty() && point.decidedShare() >= 0 && point.decidedShare() <= 1);
            for (DecidingStep step : point.steps()) {
                String target = step.target().id();
                Transition transition = given.transitions().stream()
                        .filter(each -> each.id().equals(step.transition().id()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(point.touchpoint().id(), transition.source());
                assertEquals(target, transition.target());
                assertEquals(given.likelihood(transition), step.likelihood());
                assertEquals(fate(toSuccess.contains(target), toFailure.contains(target)), step.fate());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declaration_makes_no_difference(@ForAll("cases") FlowCase given, @ForAll long seed) {
        DecisionBoundary one = DecisionBoundary.of(given.map());
        DecisionBoundary other =
                DecisionBoundary.of(given.shuffled(new Random(seed)).map());
        assertEquals(one.points(), other.points());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
    }

    private static Fate fate(boolean isToSuccess, boolean isToFailure) {
        if (isToSuccess == isToFailure) {
            return isToSuccess ? Fate.UNDECIDED : Fate.NEITHER;
        }
        return isToSuccess ? Fate.SUCCESS : Fate.FAILURE;
    }

    /** All nodes from which an outcome of the kind can be reached, found by walking from each. */
    private static Set<String> ancestors(FlowCase given, OutcomeKind kind) {
        List<String> goals = given.outcomes().stream()
                .filter(each -> each.kind() == kind)
                .map(Outcome::id)
                .toList();
        return given.ids().stream()
                .filter(id -> given.reach(List.of(id), Set.of()).stream().anyMatch(goals::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<? extends Node> nodes) {
        return nodes.stream().map(Node::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
