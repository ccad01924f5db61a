package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Comparison;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Phase;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Looks for what falls short in each area. */
final class ImprovementSearch {
    private final JourneyGraph graph;
    private final Chances chances;
    private final Duration longestWait;
    private final Set<?> reachable;
    private final Map<ImprovementArea, Integer> looked = new EnumMap<>(ImprovementArea.class);
    private final List<Improvement> found = new ArrayList<>();

    ImprovementSearch(JourneyGraph graph, Chances chances, Duration longestWait) {
        this.graph = graph;
        this.chances = chances;
        this.longestWait = longestWait;
        reachable = graph.reachable();
        findability();
        guidance();
        news();
        endProduct();
        found.sort(Comparator.comparing(Improvement::area)
                .thenComparingDouble(each -> -each.perJourney().orElse(0)));
    }

    List<Improvement> all() {
        return List.copyOf(found);
    }

    int lookedAt(ImprovementArea area) {
        return looked.getOrDefault(area, 0);
    }

    private void findability() {
        Coverage.unservedNeeds(graph)
                .forEach(each ->
                        add(Improvement.Kind.NEED_NOT_SERVED, each.text(), Optional.empty(), Optional.empty(), 0));
        look(ImprovementArea.FINDABILITY, Coverage.needs(graph).size());
        for (Touchpoint each : graph.touchpoints()) {
            look(ImprovementArea.FINDABILITY, 1);
            if (!isReached(each)) {
                at(Improvement.Kind.NEVER_FOUND, each.name(), each, 1);
            } else if (isIn(Phase.BEFORE, each) && graph.dropOff(each) > 0) {
                at(Improvement.Kind.LOST_BEFORE, each.name(), each, graph.dropOff(each));
            }
        }
    }

    private void guidance() {
        for (Stage stage : graph.map().allStages()) {
            for (Question each : stage.questions()) {
                look(ImprovementArea.GUIDANCE, 1);
                if (each.answer().isEmpty()) {
                    add(Improvement.Kind.QUESTION_OPEN, each.text(), Optional.of(stage), Optional.empty(), 0);
                }
            }
            for (Touchpoint touchpoint :
                    stage.touchpoints().stream().filter(this::isReached).toList()) {
                look(ImprovementArea.GUIDANCE, touchpoint.questions().size());
                touchpoint.questions().stream()
                        .filter(each -> each.answer().isEmpty())
                        .forEach(each -> at(Improvement.Kind.QUESTION_OPEN, each.text(), touchpoint, 1));
            }
        }
    }

    private void news() {
        for (Transition way : graph.transitions()) {
            Optional<Duration> waiting = way.waiting().filter(each -> isTaken(way));
            look(ImprovementArea.NEWS, waiting.isPresent() ? 1 : 0);
            if (waiting.filter(each -> each.compareTo(longestWait) > 0).isPresent()) {
                Touchpoint source = graph.source(way);
                String what = Durations.seconds(CompletionTotals.millis(waiting.get()) / 1e3) + ": " + source.name()
                        + " → " + graph.target(way).name();
                at(Improvement.Kind.LONG_WAIT, what, source, graph.likelihood(way));
            }
        }
    }

    private void endProduct() {
        for (MetExpectation each : ExpectationGaps.of(graph)) {
            boolean isOfEnd = each.touchpoint().map(this::isAtEnd).orElseGet(() -> isAfter(each.stage()));
            if (isOfEnd && each.touchpoint().map(this::isReached).orElse(true)) {
                look(ImprovementArea.END_PRODUCT, 1);
                if (each.verdict().equals(Optional.of(Comparison.WORSE))) {
                    add(Improvement.Kind.EXPECTATION_MISSED, each);
                } else if (each.verdict().isEmpty()) {
                    add(Improvement.Kind.EXPECTATION_OPEN, each);
                }
            }
        }
        for (Touchpoint each : graph.touchpoints()) {
            if (each.expectations().isEmpty() && isBeforeSuccess(each) && isReached(each)) {
                look(ImprovementArea.END_PRODUCT, 1);
                at(Improvement.Kind.NO_EXPECTATION, each.name(), each, 1);
            }
        }
    }

    private boolean isAtEnd(Touchpoint touchpoint) {
        return isIn(Phase.AFTER, touchpoint) || isBeforeSuccess(touchpoint);
    }

    private boolean isBeforeSuccess(Touchpoint touchpoint) {
        return graph.outgoing(touchpoint).stream()
                .filter(each -> graph.likelihood(each) > 0)
                .map(graph::target)
                .anyMatch(each -> each instanceof Outcome outcome && outcome.kind() == OutcomeKind.SUCCESS);
    }

    private boolean isTaken(Transition way) {
        return graph.likelihood(way) > 0 && isReached(graph.source(way));
    }

    private boolean isReached(Touchpoint touchpoint) {
        return chances.isEndless()
                ? reachable.contains(touchpoint)
                : chances.completion().expectedVisits(touchpoint) > 0;
    }

    private boolean isIn(Phase phase, Touchpoint touchpoint) {
        return graph.map().phaseOf(touchpoint).equals(Optional.of(phase));
    }

    private boolean isAfter(Stage stage) {
        return graph.map().phaseOf(stage).equals(Optional.of(Phase.AFTER));
    }

    private void look(ImprovementArea area, int count) {
        looked.merge(area, count, Integer::sum);
    }

    private void add(Improvement.Kind kind, MetExpectation expectation) {
        add(kind, expectation.expectation().text(), Optional.of(expectation.stage()), expectation.touchpoint(), 1);
    }

    private void at(Improvement.Kind kind, String what, Touchpoint touchpoint, double share) {
        add(kind, what, Optional.of(graph.map().stageOf(touchpoint)), Optional.of(touchpoint), share);
    }

    private void add(
            Improvement.Kind kind, String what, Optional<Stage> stage, Optional<Touchpoint> touchpoint, double share) {
        OptionalDouble perJourney = touchpoint.isPresent() && !chances.isEndless()
                ? OptionalDouble.of(chances.completion().expectedVisits(touchpoint.get()) * share)
                : OptionalDouble.empty();
        found.add(new Improvement(kind, what, stage, touchpoint, perJourney));
    }
}
