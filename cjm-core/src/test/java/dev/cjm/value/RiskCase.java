package dev.cjm.value;

import dev.cjm.analysis.PathVariants;
import dev.cjm.graph.FlowCase;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A map with a pain at every touchpoint, all likelihoods stated, and what it is without some of those who leave.
 *
 * @param plain the parts of the map
 */
record RiskCase(FlowCase plain) {
    /** Every third touchpoint's pain says which share it hits; outcomes are worth what {@code worth} says. */
    static RiskCase of(FlowCase given, ToDoubleFunction<Outcome> worth) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (Touchpoint each : given.touchpoints()) {
            int number = touchpoints.size();
            touchpoints.add(Touchpoint.of(each.name(), each.channel(), t -> {
                t.id(each.id());
                each.entry().ifPresent(entry -> entry.share().ifPresentOrElse(t::entry, t::entry));
                t.pain("Pain " + number, p -> {
                    if (number % 3 != 0) {
                        p.affects(0.15 * (number % 7));
                    }
                });
            }));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome each : given.outcomes()) {
            outcomes.add(Outcome.of(
                    each.name(),
                    each.kind(),
                    o -> o.id(each.id()).value(new Money(new BigDecimal(worth.applyAsDouble(each)), "EUR"))));
        }
        return new RiskCase(new FlowCase(touchpoints, outcomes, stated(given, given::likelihood)));
    }

    JourneyMap map() {
        return plain.map();
    }

    /** Whether all its journeys end. */
    boolean ends() {
        return PathVariants.of(map()).dropOff().isPresent();
    }

    boolean isLeaving(Transition way) {
        return way.kind() == TransitionKind.FAILURE
                || plain.outcomes().stream()
                        .anyMatch(each -> each.id().equals(way.target()) && each.kind() == OutcomeKind.FAILURE);
    }

    double leaving(String id) {
        return plain.dropOff(id)
                + plain.from(id).stream()
                        .filter(this::isLeaving)
                        .mapToDouble(plain::likelihood)
                        .sum();
    }

    /** The map in which so many of those there no longer leave, all else in proportion. */
    JourneyMap without(String id, double blamed) {
        double part = blamed > leaving(id) - 1e-12 ? 1 : blamed / leaving(id);
        double left = plain.dropOff(id) * (1 - part)
                + plain.from(id).stream().mapToDouble(way -> left(way, part)).sum();
        return new FlowCase(
                        plain.touchpoints(),
                        plain.outcomes(),
                        stated(
                                plain,
                                way -> way.source().equals(id)
                                        ? Math.min(1, left(way, part) / left)
                                        : plain.likelihood(way)))
                .map();
    }

    private double left(Transition way, double part) {
        return plain.likelihood(way) * (isLeaving(way) ? 1 - part : 1);
    }

    private static List<Transition> stated(FlowCase given, ToDoubleFunction<Transition> likelihood) {
        return given.transitions().stream()
                .map(each -> Transition.of(
                        each.source(),
                        each.target(),
                        t -> t.id(each.id()).kind(each.kind()).likelihood(likelihood.applyAsDouble(each))))
                .toList();
    }
}
