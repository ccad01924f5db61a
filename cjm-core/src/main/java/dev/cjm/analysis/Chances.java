package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is computed of a graph when it is first asked for, and then shared. */
final class Chances {
    private final Memo<CompletionProbability> completion;
    private final Memo<Boolean> endless;
    private final Map<String, Double> visits = new ConcurrentHashMap<>();

    Chances(JourneyGraph graph) {
        completion = new Memo<>(() -> CompletionProbability.of(graph));
        endless = new Memo<>(this::findEndless);
    }

    CompletionProbability completion() {
        return completion.get();
    }

    /** Whether there are touchpoints from which journeys can never end: then there are no numbers. */
    boolean isEndless() {
        return endless.get();
    }

    private boolean findEndless() {
        try {
            completion.get();
            return false;
        } catch (EndlessJourneyException e) {
            return true;
        }
    }

    /** The probability of success from a node on, when a success is stated. */
    double success(Node node) {
        return node instanceof Touchpoint touchpoint
                ? completion.get().success(touchpoint).orElseThrow()
                : ((Outcome) node).kind() == OutcomeKind.SUCCESS ? 1 : 0;
    }

    /** The share of journeys that come to a touchpoint. */
    double visit(Touchpoint touchpoint) {
        return visits.computeIfAbsent(touchpoint.id(), id -> completion.get().visitProbability(touchpoint));
    }
}
