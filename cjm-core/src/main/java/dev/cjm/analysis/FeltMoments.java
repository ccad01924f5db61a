package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The criteria of the reading by experience: extreme, steepest change, end. */
final class FeltMoments {
    private final JourneyGraph graph;
    private final EmotionCurve curve;

    FeltMoments(JourneyGraph graph, MomentsOfTruthOptions options) {
        this.graph = graph;
        curve = EmotionCurve.of(graph, o -> options.persona().ifPresent(o::persona));
    }

    MomentCriterion extreme() {
        double neutral = curve.scale().neutral();
        double[] values = missing();
        for (CurvePoint point : curve.scored()) {
            values[point.index()] = Math.abs(CurveShape.difference(score(point), neutral));
        }
        return new MomentCriterion(
                graph,
                MomentCriterion.Kind.EXTREME,
                values,
                at -> List.of(emotion(curve.points().get(at))));
    }

    MomentCriterion steepestChange() {
        double[] values = missing();
        for (Slope slope : curve.slopes()) {
            values[slope.to().index()] = Math.abs(slope.value());
        }
        return new MomentCriterion(
                graph,
                MomentCriterion.Kind.STEEPEST_CHANGE,
                values,
                at -> List.of(
                        emotion(curve.points().get(at - 1)),
                        emotion(curve.points().get(at))));
    }

    MomentCriterion end() {
        Optional<PathVariant> way = curve.peakEndVariant();
        Optional<Touchpoint> end = curve.peakEnd().map(values -> values.end().touchpoint());
        double[] values = missing();
        if (end.isPresent()) {
            Arrays.fill(values, 0);
            values[graph.touchpoints().indexOf(end.get())] = 1;
        }
        return new MomentCriterion(graph, MomentCriterion.Kind.END, values, at -> {
            List<MomentFact> facts = new ArrayList<>();
            if (values[at] > 0) {
                PathVariant ended = way.orElseThrow();
                facts.add(emotion(curve.points().get(at)));
                facts.add(MomentFact.of(MomentFact.Kind.OUTCOME, ended.outcome().id(), ended.likelihood()));
            }
            return facts;
        });
    }

    private double[] missing() {
        double[] values = new double[graph.touchpoints().size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static MomentFact emotion(CurvePoint point) {
        return MomentFact.of(MomentFact.Kind.EMOTION, point.touchpoint().id(), score(point));
    }

    private static double score(CurvePoint point) {
        return point.score().orElseThrow();
    }
}
