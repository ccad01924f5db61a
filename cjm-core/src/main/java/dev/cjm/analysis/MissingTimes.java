package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Action;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which touchpoints say no duration, and which transitions no waiting time. */
final class MissingTimes {
    private final MissingFacts durations = new MissingFacts();
    private final MissingFacts waits = new MissingFacts();
    private boolean isAnyDuration;

    /** Of the touchpoints that somebody comes to, and of the transitions from there that somebody takes. */
    MissingTimes(JourneyGraph graph, List<Touchpoint> met) {
        for (Touchpoint touchpoint : met) {
            List<Action> actions = touchpoint.actions();
            long timed =
                    actions.stream().filter(each -> each.duration().isPresent()).count();
            durations.count(touchpoint.name(), timed > 0 && timed == actions.size());
            isAnyDuration |= timed > 0;
            for (Transition way : graph.outgoing(touchpoint)) {
                if (graph.likelihood(way) > 0) {
                    String name = touchpoint.name() + " → " + graph.target(way).name();
                    waits.count(name, way.waiting().isPresent());
                }
            }
        }
    }

    /** Whether nothing says any time, so that there is no duration. */
    boolean areAll() {
        return !isAnyDuration && waits.areAll();
    }

    List<Assumption> assumptions() {
        return Stream.of(
                        durations.evenOfAll(
                                Assumption.Kind.NO_DURATION,
                                "touchpoints",
                                "duration for all that is done there",
                                "duration"),
                        waits.evenOfAll(Assumption.Kind.NO_WAITING, "transitions", "waiting time", "duration"))
                .flatMap(Optional::stream)
                .toList();
    }
}
