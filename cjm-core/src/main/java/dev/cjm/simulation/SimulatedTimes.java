package dev.cjm.simulation;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Action;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long it takes from one event to the next, in milliseconds: what is done at the touchpoint, and the wait on the way.
 *
 * <p>Both are of a log-normal distribution whose mean is the time that the map states.
 */
final class SimulatedTimes {
    private final double[] doing;
    private final double[] waiting;
    private final double unstated;
    private final double shape;
    private final Optional<Assumption> assumption;

    SimulatedTimes(JourneyGraph graph, SimulationOptions options) {
        List<Touchpoint> touchpoints = graph.touchpoints();
        List<Transition> transitions = graph.transitions();
        doing = touchpoints.stream().mapToDouble(SimulatedTimes::doing).toArray();
        waiting = transitions.stream()
                .mapToDouble(way -> way.waiting().map(SimulatedTimes::millis).orElse(Double.NaN))
                .toArray();
        unstated = millis(options.unstatedTime());
        shape = StrictMath.log(1 + options.timeSpread() * options.timeSpread());
        long silent = transitions.stream()
                .filter(way -> way.waiting().isEmpty() && Double.isNaN(doing(graph.source(way))))
                .count();
        assumption = silent == 0
                ? Optional.empty()
                : Optional.of(new Assumption(
                        Assumption.Kind.NO_WAITING,
                        Optional.empty(),
                        "%s of %s transitions have neither a waiting time nor a touchpoint with a duration before them: they take %s."
                                .formatted(silent, transitions.size(), options.unstatedTime())));
    }

    /** From the event at a touchpoint to the one after a transition, or to what follows where there is none (-1). */
    double millis(int touchpoint, int transition, SeededRandom random) {
        double wait = transition < 0 ? Double.NaN : waiting[transition];
        if (Double.isNaN(doing[touchpoint]) && Double.isNaN(wait)) {
            return unstated * factor(random);
        }
        double done = Double.isNaN(doing[touchpoint]) ? 0 : doing[touchpoint] * factor(random);
        return done + (Double.isNaN(wait) ? 0 : wait * factor(random));
    }

    Optional<Assumption> assumption() {
        return assumption;
    }

    private double factor(SeededRandom random) {
        return StrictMath.exp(Math.sqrt(shape) * random.nextNormal() - shape / 2);
    }

    /** What is stated of the actions, or NaN if nothing is. */
    private static double doing(Touchpoint touchpoint) {
        double sum = Double.NaN;
        for (Action action : touchpoint.actions()) {
            if (action.duration().isPresent()) {
                double millis =
                        action.count().orElse(1) * millis(action.duration().get());
                sum = Double.isNaN(sum) ? millis : sum + millis;
            }
        }
        return sum;
    }

    private static double millis(Duration duration) {
        return duration.getSeconds() * 1e3 + duration.getNano() / 1e6;
    }
}
