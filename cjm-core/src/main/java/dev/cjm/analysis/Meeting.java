package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * The share of journeys that come to at least one of some touchpoints, where nobody comes back who has left them.
 *
 * <p>Then each journey comes in once at most, and the share is what comes in: no chain is solved. Ways out are followed only as far as they
 * could lead back, which is no farther than the last component with one of the touchpoints.
 */
final class Meeting {
    private final JourneyGraph graph;
    private final Completion numbers;
    private final IntUnaryOperator component;

    /** By the components of positions, in topological order. */
    Meeting(Completion numbers, IntUnaryOperator component) {
        this.numbers = numbers;
        this.component = component;
        graph = numbers.graph();
    }

    /** Empty if somebody comes back. */
    OptionalDouble share(BitSet some) {
        if (isLeftForGood(some)) {
            double entering =
                    some.stream().mapToDouble(each -> entering(each, some)).sum();
            return OptionalDouble.of(CompletionProbability.share(entering));
        }
        return OptionalDouble.empty();
    }

    private double entering(int position, BitSet some) {
        Touchpoint touchpoint = graph.touchpoints().get(position);
        double entering = graph.entryShare(touchpoint);
        for (Transition way : graph.incoming(touchpoint)) {
            int source = numbers.position(graph.source(way));
            entering += some.get(source) ? 0 : numbers.visits(source) * graph.likelihood(way);
        }
        return entering;
    }

    private boolean isLeftForGood(BitSet some) {
        int last = some.stream().map(component).max().orElse(0);
        BitSet seen = (BitSet) some.clone();
        Deque<Integer> left = new ArrayDeque<>();
        some.stream().forEach(left::add);
        while (!left.isEmpty()) {
            int position = left.remove();
            for (Transition way : graph.outgoing(graph.touchpoints().get(position))) {
                if (graph.likelihood(way) > 0 && graph.target(way) instanceof Touchpoint target) {
                    int next = numbers.position(target);
                    if (some.get(next) && !some.get(position)) {
                        return false;
                    }
                    if (!seen.get(next) && component.applyAsInt(next) <= last) {
                        seen.set(next);
                        left.add(next);
                    }
                }
            }
        }
        return true;
    }
}
