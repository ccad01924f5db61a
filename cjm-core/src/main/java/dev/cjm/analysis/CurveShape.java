package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import dev.cjm.model.EmotionScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** The geometry of a curve: what follows from its scores alone. */
final class CurveShape {
    private final List<CurvePoint> points;
    private final List<CurvePoint> scored;
    private final EmotionScale scale;

    CurveShape(List<CurvePoint> points, EmotionScale scale) {
        this.points = points;
        this.scale = scale;
        scored = points.stream().filter(point -> !point.isGap()).toList();
    }

    List<CurvePoint> scored() {
        return scored;
    }

    ExactMean mean() {
        ExactMean mean = new ExactMean();
        scored.forEach(point -> mean.add(score(point), 1));
        return mean;
    }

    /** Lowest first, earlier first among equals. */
    List<CurvePoint> ascending() {
        List<CurvePoint> sorted = new ArrayList<>(scored);
        sorted.sort(Comparator.comparingDouble(CurveShape::score));
        return Collections.unmodifiableList(sorted);
    }

    /** Highest first, earlier first among equals. */
    List<CurvePoint> descending() {
        List<CurvePoint> sorted = new ArrayList<>(scored);
        sorted.sort(Comparator.comparingDouble(point -> -score(point)));
        return Collections.unmodifiableList(sorted);
    }

    List<Slope> slopes() {
        List<Slope> slopes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            CurvePoint from = points.get(i - 1);
            CurvePoint to = points.get(i);
            if (!from.isGap() && !to.isGap()) {
                slopes.add(new Slope(from, to, difference(score(to), score(from))));
            }
        }
        return Collections.unmodifiableList(slopes);
    }

    int signChanges() {
        int changes = 0;
        int before = 0;
        for (CurvePoint point : scored) {
            int sign = Double.compare(score(point), scale.neutral());
            if (sign != 0) {
                changes += before != 0 && before != sign ? 1 : 0;
                before = sign;
            }
        }
        return changes;
    }

    /** Trapezoids between neighbours, cut where the line crosses neutral. */
    double areaBelowNeutral() {
        BigDecimal area = BigDecimal.ZERO;
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i - 1).isGap() && !points.get(i).isGap()) {
                area = area.add(below(depth(points.get(i - 1)), depth(points.get(i))));
            }
        }
        return area.doubleValue();
    }

    List<CurveRun> runs(DoublePredicate isInside, boolean isValley) {
        List<CurveRun> runs = new ArrayList<>();
        List<CurvePoint> open = new ArrayList<>();
        for (CurvePoint point : points) {
            if (!point.isGap() && isInside.test(score(point))) {
                open.add(point);
            } else if (!open.isEmpty()) {
                runs.add(run(open, isValley));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            runs.add(run(open, isValley));
        }
        return Collections.unmodifiableList(runs);
    }

    /** Empty when nothing is scored. */
    Optional<PeakEnd> peakEnd() {
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal farthest = scored.stream()
                .map(point -> depth(point).abs())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<CurvePoint> peaks = scored.stream()
                .filter(point -> depth(point).abs().compareTo(farthest) == 0)
                .toList();
        CurvePoint worst = peaks.stream()
                .min(Comparator.comparingDouble(CurveShape::score))
                .orElseThrow();
        CurvePoint best = peaks.stream()
                .min(Comparator.comparingDouble(point -> -score(point)))
                .orElseThrow();
        CurvePoint end = scored.get(scored.size() - 1);
        return Optional.of(new PeakEnd(middle(worst, end), middle(best, end), worst, best, end));
    }

    private static CurveRun run(List<CurvePoint> points, boolean isValley) {
        Comparator<CurvePoint> order =
                Comparator.comparingDouble(isValley ? CurveShape::score : point -> -score(point));
        return new CurveRun(points, points.stream().min(order).orElseThrow());
    }

    /** The area under neutral between two neighbours, given how far below neutral each is. */
    private static BigDecimal below(BigDecimal left, BigDecimal right) {
        BigDecimal two = BigDecimal.valueOf(2);
        if (left.signum() >= 0 && right.signum() >= 0) {
            return left.add(right).divide(two, MathContext.DECIMAL128);
        }
        BigDecimal deepest = left.max(right);
        if (deepest.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal width = left.subtract(right).abs();
        return deepest.multiply(deepest).divide(two.multiply(width), MathContext.DECIMAL128);
    }

    private BigDecimal depth(CurvePoint point) {
        return Decimals.exact(scale.neutral()).subtract(exact(point));
    }

    private static double middle(CurvePoint one, CurvePoint other) {
        return exact(one).add(exact(other)).divide(BigDecimal.valueOf(2)).doubleValue();
    }

    /** Exact to the last decimal: 0.3 less 0.1 is 0.2. */
    static double difference(double minuend, double subtrahend) {
        return Decimals.exact(minuend).subtract(Decimals.exact(subtrahend)).doubleValue();
    }

    private static BigDecimal exact(CurvePoint point) {
        return Decimals.exact(score(point));
    }

    private static double score(CurvePoint point) {
        return point.score().orElseThrow();
    }
}
