package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds what each transition brings, under one policy. */
final class SensitivityRows {
    private static final MathContext DIGITS = new MathContext(12);

    private final Completion numbers;
    private final JourneyGraph graph;
    private final SensitivityPolicy policy;
    private final Optional<Node> payer;

    SensitivityRows(Completion numbers, SensitivityPolicy policy) {
        this.numbers = numbers;
        graph = numbers.graph();
        this.policy = policy;
        payer = policy.payer().map(this::node);
    }

    /** Ranked; none without a worth of nodes. */
    List<TransitionSensitivity> rows(Optional<double[]> worth) {
        List<TransitionSensitivity> rows = new ArrayList<>();
        if (worth.isPresent()) {
            for (Touchpoint source : graph.touchpoints()) {
                for (Transition way : graph.outgoing(source)) {
                    OptionalDouble paid = paid(source, way, worth.get());
                    if (paid.isPresent()) {
                        rows.add(row(source, way, worth.get(), paid.getAsDouble()));
                    }
                }
            }
        }
        return rows.stream()
                .map(row -> new Ranked(rank(row), row))
                .sorted(Comparator.comparing(Ranked::rank).reversed())
                .map(Ranked::row)
                .toList();
    }

    private TransitionSensitivity row(Touchpoint source, Transition way, double[] worth, double paid) {
        Node target = graph.target(way);
        return new TransitionSensitivity(
                way,
                source,
                target,
                graph.likelihood(way),
                numbers.visits(numbers.position(source)),
                worth[numbers.position(target)],
                paid);
    }

    /** What those are worth from whom the likelihood is taken; empty where nothing can be taken. */
    private OptionalDouble paid(Touchpoint source, Transition way, double[] worth) {
        return switch (policy.kind()) {
            case FROM_OTHERS -> others(source, way, worth);
            case FROM_DROP_OFF -> graph.dropOff(source) > 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
            case FROM -> payer(source, way, worth);
        };
    }

    private OptionalDouble others(Touchpoint source, Transition way, double[] worth) {
        double likelihood = graph.dropOff(source);
        double sum = 0;
        for (Transition other : graph.outgoing(source)) {
            if (!other.equals(way)) {
                likelihood += graph.likelihood(other);
                sum += graph.likelihood(other) * worth[numbers.position(graph.target(other))];
            }
        }
        return likelihood > 0 ? OptionalDouble.of(sum / likelihood) : OptionalDouble.empty();
    }

    private OptionalDouble payer(Touchpoint source, Transition way, double[] worth) {
        Node from = payer.orElseThrow();
        boolean isPaying = graph.outgoing(source).stream()
                .anyMatch(each -> graph.target(each).equals(from) && graph.likelihood(each) > 0);
        return isPaying && !graph.target(way).equals(from)
                ? OptionalDouble.of(worth[numbers.position(from)])
                : OptionalDouble.empty();
    }

    private Node node(String reference) {
        return graph.map()
                .node(reference)
                .or(() -> graph.map().touchpoint(reference))
                .or(() -> graph.map().outcome(reference))
                .orElseThrow(() -> UnknownReference.to(
                        "touchpoint or outcome",
                        reference,
                        graph.nodes().stream().map(Node::name).toList()));
    }

    /** What differs by rounding only has the same rank. */
    private static BigDecimal rank(TransitionSensitivity row) {
        return new BigDecimal(row.slope()).round(DIGITS);
    }

    /** Rounded once, not at each comparison. */
    private record Ranked(BigDecimal rank, TransitionSensitivity row) {}
}
