package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The criteria that look at nothing but what the map says of a touchpoint itself. */
final class StatedMoments {
    private final JourneyGraph graph;

    StatedMoments(JourneyGraph graph) {
        this.graph = graph;
    }

    MomentCriterion declared() {
        return criterion(
                MomentCriterion.Kind.DECLARED, each -> one(each.momentOfTruth().isPresent()), each -> {
                    List<MomentFact> facts = new ArrayList<>();
                    each.momentOfTruth().ifPresent(moment -> {
                        facts.add(MomentFact.of(MomentFact.Kind.DECLARED, each.id()));
                        moment.reason()
                                .ifPresent(words -> facts.add(MomentFact.of(MomentFact.Kind.STATED_REASON, words)));
                    });
                    return facts;
                });
    }

    MomentCriterion contact() {
        return criterion(MomentCriterion.Kind.CONTACT, each -> one(each.isContact()), each -> {
            List<MomentFact> facts = new ArrayList<>();
            facts.add(MomentFact.of(MomentFact.Kind.CHANNEL, each.channel().id()));
            each.channel()
                    .ownership()
                    .ifPresent(owner -> facts.add(MomentFact.of(MomentFact.Kind.OWNERSHIP, owner.name())));
            return facts;
        });
    }

    MomentCriterion typed() {
        return criterion(
                MomentCriterion.Kind.TYPED,
                each -> one(each.momentOfTruth().flatMap(MomentOfTruth::type).isPresent()),
                each -> each.momentOfTruth()
                        .flatMap(MomentOfTruth::type)
                        .map(type -> List.of(MomentFact.of(MomentFact.Kind.TYPE, type.name())))
                        .orElse(List.of()));
    }

    MomentCriterion opinionForming() {
        return criterion(
                MomentCriterion.Kind.OPINION_FORMING,
                each -> each.opinionEffects().size(),
                each -> each.opinionEffects().stream()
                        .map(effect -> MomentFact.of(MomentFact.Kind.OPINION_EFFECT, effect.name()))
                        .toList());
    }

    MomentCriterion gap() {
        return criterion(
                MomentCriterion.Kind.GAP,
                StatedMoments::gap,
                each -> List.of(
                        MomentFact.of(
                                MomentFact.Kind.IMPORTANCE,
                                each.id(),
                                each.importanceToCustomer().orElseThrow()),
                        MomentFact.of(
                                MomentFact.Kind.SATISFACTION,
                                each.id(),
                                each.satisfaction().orElseThrow())));
    }

    private static double gap(Touchpoint touchpoint) {
        return touchpoint.importanceToCustomer().isPresent()
                        && touchpoint.satisfaction().isPresent()
                ? CurveShape.difference(
                        touchpoint.importanceToCustomer().getAsDouble(),
                        touchpoint.satisfaction().getAsDouble())
                : Double.NaN;
    }

    private MomentCriterion criterion(
            MomentCriterion.Kind kind,
            ToDoubleFunction<Touchpoint> value,
            Function<Touchpoint, List<MomentFact>> facts) {
        double[] values = graph.touchpoints().stream().mapToDouble(value).toArray();
        return new MomentCriterion(
                graph, kind, values, at -> facts.apply(graph.touchpoints().get(at)));
    }

    private static double one(boolean isSo) {
        return isSo ? 1 : 0;
    }
}
