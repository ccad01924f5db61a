package dev.cjm.simulation;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How customers feel: as their persona does, else as everybody does, with noise, and never off the scale. */
final class SimulatedFeelings {
    private static final int DIGITS = 2;

    private final EmotionScale scale;
    private final BigDecimal min;
    private final int decimals;
    private final double deviation;

    /** NaN where nothing is known. */
    private final double[] ofEverybody;

    private final List<double[]> ofPersonas = new ArrayList<>();

    SimulatedFeelings(JourneyMap map, double spread) {
        scale = map.scale();
        min = Decimals.exact(scale.min());
        BigDecimal range = Decimals.exact(scale.max()).subtract(min);
        decimals = DIGITS - (range.precision() - range.scale() - 1);
        deviation = spread * Math.min(range.doubleValue(), Double.MAX_VALUE);
        List<Touchpoint> touchpoints = map.touchpoints();
        ofEverybody =
                touchpoints.stream().mapToDouble(SimulatedFeelings::ofEverybody).toArray();
        for (Persona persona : map.personas()) {
            double[] scores = ofEverybody.clone();
            for (int i = 0; i < scores.length; i++) {
                double everybody = scores[i];
                scores[i] = touchpoints
                        .get(i)
                        .emotionOf(persona.id())
                        .map(Emotion::score)
                        .orElse(everybody);
            }
            ofPersonas.add(scores);
        }
    }

    /** A score at a touchpoint; empty if the map knows none there. The persona is a number, or -1. */
    OptionalDouble score(int persona, int touchpoint, SeededRandom random) {
        double designed = (persona < 0 ? ofEverybody : ofPersonas.get(persona))[touchpoint];
        double noise = random.nextNormal();
        return Double.isNaN(designed)
                ? OptionalDouble.empty()
                : OptionalDouble.of(onScale(designed + deviation * noise));
    }

    /** The nearest score that the scale has; without a step, three digits of its range are enough. */
    private double onScale(double wanted) {
        double bounded = Math.min(scale.max(), Math.max(scale.min(), wanted));
        BigDecimal exact = new BigDecimal(bounded);
        double rounded = scale.step().isPresent()
                ? stepped(exact, Decimals.exact(scale.step().getAsDouble()))
                : exact.setScale(decimals, RoundingMode.HALF_UP).doubleValue();
        return Math.min(scale.max(), Math.max(scale.min(), rounded)) + 0.0;
    }

    private double stepped(BigDecimal exact, BigDecimal step) {
        BigDecimal steps =
                exact.subtract(min).divide(step, MathContext.DECIMAL128).setScale(0, RoundingMode.HALF_UP);
        return min.add(steps.multiply(step)).doubleValue();
    }

    /** As declared, else the weighted mean of the statements with a score. */
    private static double ofEverybody(Touchpoint touchpoint) {
        if (touchpoint.emotion().isPresent()) {
            return touchpoint.emotion().get().score();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Statement statement : touchpoint.statements()) {
            if (statement.score().isPresent()) {
                BigDecimal weight = Decimals.exact(statement.weight().orElse(1));
                sum = sum.add(Decimals.exact(statement.score().getAsDouble()).multiply(weight));
                weights = weights.add(weight);
            }
        }
        return weights.signum() == 0
                ? Double.NaN
                : sum.divide(weights, MathContext.DECIMAL128).doubleValue();
    }
}
