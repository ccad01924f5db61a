package dev.cjm.report;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Experience and operation of some touchpoints of a map. */
final class HealthFacts {
    private static final EmotionScale HUNDRED = EmotionScale.of(0, 100, 50);

    private final CompletionProbability completion;
    private final EmotionScale scale;
    private final Map<String, CurvePoint> points = new HashMap<>();
    private final Set<String> stated = new HashSet<>();

    HealthFacts(JourneyGraph graph, CompletionProbability completion) {
        this.completion = completion;
        EmotionScale ofMap = graph.map().scale();
        scale = EmotionScale.of(ofMap.min(), ofMap.max(), ofMap.neutral());
        graph.map().transitions().stream()
                .filter(way -> way.likelihood().isPresent())
                .forEach(way -> stated.add(way.source()));
        EmotionCurve.of(graph).forEach(point -> points.put(point.touchpoint().id(), point));
    }

    /** The mean score, with worst at 0, neutral at 50 and best at 100. */
    HealthScore experience(List<Touchpoint> touchpoints) {
        List<CurvePoint> scored = touchpoints.stream()
                .flatMap(each -> Optional.ofNullable(points.get(each.id())).stream())
                .filter(point -> !point.isGap())
                .toList();
        if (scored.isEmpty()) {
            return HealthScore.unknown(HealthView.EXPERIENCE, "Nobody says how it feels.");
        }
        double mean = mean(scored);
        CurvePoint lowest = scored.stream()
                .min(Comparator.comparingDouble(point -> point.score().orElseThrow()))
                .orElseThrow();
        return HealthScore.of(
                HealthView.EXPERIENCE,
                scale.convert(mean, HUNDRED),
                Optional.of(lowest.touchpoint()).filter(at -> lowest.score().orElseThrow() < scale.max()),
                "%s of %s touchpoints scored, mean %s between %s and %s, lowest %s at %s."
                        .formatted(
                                scored.size(),
                                touchpoints.size(),
                                number(mean),
                                number(scale.min()),
                                number(scale.max()),
                                number(lowest.score().orElseThrow()),
                                Quoted.text(lowest.touchpoint().name())));
    }

    /** Of those who come, the share who neither drop off nor fail. */
    HealthScore operation(List<Touchpoint> touchpoints) {
        if (touchpoints.stream().map(Touchpoint::id).noneMatch(stated::contains)) {
            return HealthScore.unknown(HealthView.OPERATION, "No likelihood is stated here.");
        }
        double coming = completion.visitProbability(touchpoints);
        if (coming <= 0) {
            return HealthScore.unknown(HealthView.OPERATION, "No journey comes here.");
        }
        double lost = touchpoints.stream().mapToDouble(this::lost).sum();
        Optional<Touchpoint> most = touchpoints.stream()
                .filter(each -> lost(each) > 0)
                .min(Comparator.comparingDouble(each -> -lost(each)));
        String where = most.map(each -> ", most at " + Quoted.text(each.name())).orElse("");
        return HealthScore.of(
                HealthView.OPERATION,
                100 * (1 - lost / coming),
                most,
                "%s of all journeys come here, %s are lost here%s."
                        .formatted(Decimals.shortPercent(coming), Decimals.shortPercent(lost), where));
    }

    private double lost(Touchpoint touchpoint) {
        return completion.at(touchpoint).lost();
    }

    /** Summed as decimals, so that no order of adding changes it. */
    private double mean(List<CurvePoint> scored) {
        BigDecimal sum = scored.stream()
                .map(point -> Decimals.exact(point.score().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        double mean = sum.divide(BigDecimal.valueOf(scored.size()), MathContext.DECIMAL128)
                .doubleValue();
        return Math.min(scale.max(), Math.max(scale.min(), mean));
    }

    private static String number(double value) {
        return Decimals.shortest(Double.parseDouble(Decimals.fixed(value, 2)));
    }
}
