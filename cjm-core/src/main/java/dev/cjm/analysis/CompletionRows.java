package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.OptionalDouble;

/** Finds what becomes of journeys at single touchpoints. */
final class CompletionRows {
    /** In larger components a visit probability is found only when asked for. */
    static final int LARGE = 50;

    private final Completion numbers;
    private final JourneyGraph graph;

    CompletionRows(Completion numbers) {
        this.numbers = numbers;
        graph = numbers.graph();
    }

    TouchpointCompletion row(Touchpoint touchpoint, OptionalDouble success) {
        int position = numbers.position(touchpoint);
        double visits = numbers.visits(position);
        double lost = graph.dropOff(touchpoint);
        double failing = 0;
        double onward = 0;
        for (Transition way : graph.outgoing(touchpoint)) {
            Node target = graph.target(way);
            if (target instanceof Outcome outcome && outcome.kind() == OutcomeKind.FAILURE) {
                failing += graph.likelihood(way);
            } else if (!target.equals(touchpoint)) {
                onward += graph.likelihood(way);
            }
        }
        return new TouchpointCompletion(
                touchpoint,
                success,
                visits,
                numbers.componentSize(position) > LARGE
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(CompletionProbability.share(visits / numbers.returns(position))),
                CompletionProbability.share(onward / (onward + failing + lost)),
                CompletionProbability.share(visits * lost),
                CompletionProbability.share(visits * failing));
    }
}
