package dev.cjm.report;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Completion and emotion of maps with the maps within them, the innermost first. */
final class RollUp {
    private final Nesting nesting;
    private final Map<String, PortfolioMap> rows = new HashMap<>();

    private final List<Assumption> endless = new ArrayList<>();

    RollUp(Nesting nesting) {
        this.nesting = nesting;
        nesting.innerFirst().forEach(map -> rows.put(map.id(), row(map)));
    }

    Optional<PortfolioMap> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Which maps have no probabilities, in their order. */
    List<Assumption> endless() {
        return Collections.unmodifiableList(endless);
    }

    private PortfolioMap row(JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        OptionalDouble success = success(graph);
        EmotionCurve curve = EmotionCurve.of(graph);
        return new PortfolioMap(
                map,
                nesting.nested(map).stream().toList(),
                success,
                success.isPresent() ? successWithin(graph, success) : success,
                curve.mean(),
                emotionWithin(curve));
    }

    /** One map without an answer does not silence the others. */
    private OptionalDouble success(JourneyGraph graph) {
        try {
            return CompletionProbability.of(graph).success();
        } catch (EndlessJourneyException e) {
            endless.add(new Assumption(
                    Assumption.Kind.NEVER_ENDS,
                    Optional.empty(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
            return OptionalDouble.empty();
        }
    }

    private OptionalDouble successWithin(JourneyGraph graph, OptionalDouble alone) {
        Map<String, Double> through = new HashMap<>();
        for (Touchpoint touchpoint : graph.touchpoints()) {
            inner(touchpoint)
                    .ifPresent(inner -> inner.successWithin().ifPresent(share -> through.put(touchpoint.id(), share)));
        }
        return through.isEmpty() ? alone : new RolledUpChain(graph, through).success();
    }

    private OptionalDouble emotionWithin(EmotionCurve curve) {
        double sum = 0;
        int count = 0;
        boolean isFilled = false;
        for (CurvePoint point : curve) {
            OptionalDouble score = point.isGap() ? filled(point.touchpoint(), curve.scale()) : point.score();
            isFilled |= point.isGap() && score.isPresent();
            sum += score.orElse(0);
            count += score.isPresent() ? 1 : 0;
        }
        return isFilled ? OptionalDouble.of(sum / count) : curve.mean();
    }

    private OptionalDouble filled(Touchpoint touchpoint, EmotionScale scale) {
        Optional<PortfolioMap> inner = inner(touchpoint);
        return inner.isPresent() && inner.get().emotionWithin().isPresent()
                ? OptionalDouble.of(smooth(inner.get().map().scale())
                        .convert(inner.get().emotionWithin().getAsDouble(), smooth(scale)))
                : OptionalDouble.empty();
    }

    private Optional<PortfolioMap> inner(Touchpoint touchpoint) {
        return nesting.within(touchpoint).flatMap(map -> row(map.id()));
    }

    /** Means do not lie on steps. */
    private static EmotionScale smooth(EmotionScale scale) {
        return EmotionScale.of(scale.min(), scale.max(), scale.neutral());
    }
}
