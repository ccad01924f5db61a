package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Action;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a journey takes, costs, brings and feels like, as expected: sums over visits, of what is stated. */
final class CompletionTotals {
    private final Completion numbers;
    private final JourneyGraph graph;
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Optional<Duration> duration;
    private final List<Money> cost;
    private final List<Money> value;
    private double emotion;
    private double scored;

    CompletionTotals(Completion numbers, CurveScores scores) {
        this.numbers = numbers;
        graph = numbers.graph();
        List<Touchpoint> met = graph.touchpoints().stream()
                .filter(each -> numbers.visits(numbers.position(each)) > 0)
                .toList();
        duration = findDuration(met);
        cost = findCost(met);
        value = findValue();
        feel(scores.points(met));
    }

    Optional<Duration> duration() {
        return duration;
    }

    List<Money> cost() {
        return cost;
    }

    List<Money> value() {
        return value;
    }

    OptionalDouble emotion() {
        return scored > 0 ? OptionalDouble.of(emotion) : OptionalDouble.empty();
    }

    OptionalDouble meanEmotion() {
        return scored > 0 ? OptionalDouble.of(emotion / scored) : OptionalDouble.empty();
    }

    double scoredTouchpoints() {
        return scored;
    }

    List<Assumption> assumptions() {
        return Collections.unmodifiableList(assumptions);
    }

    private Optional<Duration> findDuration(List<Touchpoint> met) {
        MissingTimes missing = new MissingTimes(graph, met);
        if (missing.areAll()) {
            return Optional.empty();
        }
        assumptions.addAll(missing.assumptions());
        double millis = 0;
        for (Touchpoint touchpoint : met) {
            double visits = numbers.visits(numbers.position(touchpoint));
            millis += visits
                    * touchpoint.actions().stream()
                            .mapToDouble(CompletionTotals::millis)
                            .sum();
            for (Transition way : graph.outgoing(touchpoint)) {
                if (graph.likelihood(way) > 0) {
                    millis += visits
                            * graph.likelihood(way)
                            * way.waiting().map(CompletionTotals::millis).orElse(0.0);
                }
            }
        }
        return Optional.of(Duration.ofMillis(Math.round(millis)));
    }

    private List<Money> findCost(List<Touchpoint> met) {
        ExpectedMoney sum = new ExpectedMoney();
        MissingFacts missing = new MissingFacts();
        for (Touchpoint touchpoint : met) {
            Optional<Money> each = touchpoint.channel().cost();
            missing.count(touchpoint.name(), each.isPresent());
            each.ifPresent(money -> sum.add(numbers.visits(numbers.position(touchpoint)), money));
        }
        note(missing.assumption(Assumption.Kind.NO_COST, "touchpoints", "cost of their channel", "cost"));
        return sum.sums();
    }

    private List<Money> findValue() {
        ExpectedMoney sum = new ExpectedMoney();
        MissingFacts missing = new MissingFacts();
        for (Outcome outcome : graph.outcomes()) {
            double probability = numbers.visits(numbers.position(outcome));
            if (probability > 0) {
                missing.count(outcome.name(), outcome.value().isPresent());
                outcome.value().ifPresent(money -> sum.add(probability, money));
            }
        }
        note(missing.assumption(Assumption.Kind.NO_VALUE, "outcomes", "value", "value"));
        return sum.sums();
    }

    private void feel(List<CurvePoint> points) {
        MissingFacts missing = new MissingFacts();
        for (CurvePoint point : points) {
            missing.count(point.touchpoint().name(), !point.isGap());
            double visits = numbers.visits(numbers.position(point.touchpoint()));
            emotion += visits * point.score().orElse(0);
            scored += point.isGap() ? 0 : visits;
        }
        note(missing.assumption(Assumption.Kind.NO_EMOTION, "touchpoints", "score", "emotion"));
    }

    private void note(Optional<Assumption> assumption) {
        assumption.ifPresent(assumptions::add);
    }

    /** All times that it is done. */
    static double millis(Action action) {
        return action.count().orElse(1)
                * action.duration().map(CompletionTotals::millis).orElse(0.0);
    }

    static double millis(Duration duration) {
        return duration.getSeconds() * 1e3 + duration.getNano() / 1e6;
    }
}
