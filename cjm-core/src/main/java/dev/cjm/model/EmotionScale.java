package dev.cjm.model;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scale on which a map scores emotions.
 *
 * <p>With a step, scores must lie on {@code min + k · step}. Scores of different scales meet by {@link #convert}.
 *
 * @param min the worst score
 * @param max the best score, above the worst
 * @param neutral the score that is neither good nor bad, strictly between them
 * @param step the distance between neighbouring scores, dividing the range; empty when all numbers in between are scores
 * @param labels words for scores, in ascending order of the scores
 */
public record EmotionScale(
        double min, double max, double neutral, OptionalDouble step, SortedMap<Double, String> labels) {
    /** −2 to +2 without a step: what a map has when it says nothing, and Smaply's. */
    public static final EmotionScale DEFAULT = of(-2, 2, 0);

    /** TheyDo: −2 to +2 in steps of 0.1. */
    public static final EmotionScale THEYDO = of(-2, 2, 0).withStep(0.1);

    /** Open Journey Format: −5 to +5 in whole steps. */
    public static final EmotionScale OJF = of(-5, 5, 0).withStep(1);

    /** Mermaid's journey diagram, Milkymap and CJML: 1 to 5 in whole steps. */
    public static final EmotionScale ONE_TO_FIVE = of(1, 5, 3).withStep(1);

    /** UXPressia: 1 to 10 in whole steps, neutral between 5 and 6. */
    public static final EmotionScale ONE_TO_TEN = of(1, 10, 5.5).withStep(1);

    /** Experience level agreements (XLA): 0 to 10 in whole steps. */
    public static final EmotionScale ZERO_TO_TEN = of(0, 10, 5).withStep(1);

    private static final int MOST_STEPS = 1_000_000;

    /**
     * Obtains a scale.
     *
     * @param min the worst score
     * @param max the best score, above the worst
     * @param neutral the score that is neither good nor bad, strictly between them
     * @param step the distance between neighbouring scores, dividing the range; empty when all numbers in between are scores
     * @param labels words for scores, in ascending order of the scores
     * @throws IllegalArgumentException if the bounds are not finite and in order, the step does not divide the range, or a label
     *     is blank or off the scale
     */
    public EmotionScale {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(labels, "labels");
        min += 0.0;
        max += 0.0;
        neutral += 0.0;
        require(
                Double.isFinite(min) && Double.isFinite(max) && min < neutral && neutral < max,
                "The scale from %s to %s must hold its neutral score %s strictly inside.\nGive the worst score, the best, then neutral."
                        .formatted(Problems.number(min), Problems.number(max), Problems.number(neutral)));
        if (step.isPresent()) {
            double given = step.getAsDouble();
            require(
                    given > 0
                            && Double.isFinite(given)
                            && steps(min, max, given).stripTrailingZeros().scale() <= 0
                            && steps(min, max, given).compareTo(BigDecimal.valueOf(MOST_STEPS)) <= 0,
                    "The step (%s) must divide the scale from %s to %s into at most %s equal parts.\nChoose another step, or none."
                            .formatted(Problems.number(given), Problems.number(min), Problems.number(max), MOST_STEPS));
        }
        TreeMap<Double, String> sorted = new TreeMap<>();
        for (var label : labels.entrySet()) {
            double score = label.getKey() + 0.0;
            require(
                    score >= min && score <= max && !label.getValue().isBlank(),
                    "The label %s at %s must not be blank, nor off the scale from %s to %s.\nName a score of the scale."
                            .formatted(
                                    Quoted.text(label.getValue()),
                                    Problems.number(score),
                                    Problems.number(min),
                                    Problems.number(max)));
            sorted.put(score, label.getValue());
        }
        labels = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * Obtains a scale without step and labels.
     *
     * @param min the worst score
     * @param max the best score
     * @param neutral the score that is neither good nor bad, strictly between them
     * @return the scale
     */
    public static EmotionScale of(double min, double max, double neutral) {
        return new EmotionScale(min, max, neutral, OptionalDouble.empty(), new TreeMap<>());
    }

    /**
     * Copies the scale with a step.
     *
     * @param step the distance between neighbouring scores, above 0, dividing the range
     * @return the copy
     */
    public EmotionScale withStep(double step) {
        return new EmotionScale(min, max, neutral, OptionalDouble.of(step), labels);
    }

    /**
     * Copies the scale with a word for a score.
     *
     * @param score a score on the scale
     * @param word what people call it, not blank
     * @return the copy
     */
    public EmotionScale withLabel(double score, String word) {
        TreeMap<Double, String> more = new TreeMap<>(labels);
        more.put(score, Objects.requireNonNull(word, "word"));
        return new EmotionScale(min, max, neutral, step, more);
    }

    /**
     * Tells whether a score lies on the scale and on its steps.
     *
     * @param score any number
     * @return true if it does; false for NaN
     */
    public boolean contains(double score) {
        return score >= min
                && score <= max
                && (step.isEmpty()
                        || steps(min, score, step.getAsDouble())
                                        .stripTrailingZeros()
                                        .scale()
                                <= 0);
    }

    /**
     * Tells on which side of neutral a score lies.
     *
     * @param score a score
     * @return negative, neutral or positive
     */
    public Tone tone(double score) {
        return score < neutral ? Tone.NEGATIVE : score > neutral ? Tone.POSITIVE : Tone.NEUTRAL;
    }

    /**
     * Finds the word for a score: that of the nearest labelled score.
     *
     * @param score a score
     * @return the word, of the lower score when two are equally near; empty when the scale has no labels
     */
    public Optional<String> label(double score) {
        return labels.entrySet().stream()
                .min((a, b) -> Double.compare(Math.abs(a.getKey() - score), Math.abs(b.getKey() - score)))
                .map(java.util.Map.Entry::getValue);
    }

    /**
     * Converts a score to another scale, piecewise affine.
     *
     * <p>Worst becomes worst, neutral neutral, best best; what lies between keeps its proportion to its side, and is then rounded
     * half up to the target's step.
     *
     * @param score a score on this scale
     * @param to the target scale
     * @return the score there
     * @throws IllegalArgumentException if the score is not on this scale
     */
    public double convert(double score, EmotionScale to) {
        Objects.requireNonNull(to, "to");
        require(
                contains(score),
                "The score %s is not on the scale %s.\nConvert scores of this scale only."
                        .formatted(Problems.number(score), this));
        if (score == neutral && to.step.isEmpty()) {
            return to.neutral;
        }
        boolean isAbove = score > neutral;
        BigDecimal fromSide = exact(isAbove ? max : min).subtract(exact(neutral));
        BigDecimal toSide = exact(isAbove ? to.max : to.min).subtract(exact(to.neutral));
        BigDecimal converted = exact(score)
                .subtract(exact(neutral))
                .multiply(toSide)
                .divide(fromSide, java.math.MathContext.DECIMAL128)
                .add(exact(to.neutral));
        return to.onStep(converted);
    }

    /**
     * Tells whether every score of this scale, converted to another and back, is itself again.
     *
     * @param to the other scale
     * @return true if nothing is lost; without a step here, only a scale of the same bounds can hold all scores
     */
    public boolean isLossless(EmotionScale to) {
        Objects.requireNonNull(to, "to");
        if (step.isEmpty()) {
            return to.step.isEmpty() && min == to.min && max == to.max && neutral == to.neutral;
        }
        BigDecimal stride = exact(step.getAsDouble());
        int count = steps(min, max, step.getAsDouble()).intValueExact();
        for (int k = 0; k <= count; k++) {
            double score =
                    exact(min).add(stride.multiply(BigDecimal.valueOf(k))).doubleValue() + 0.0;
            if (to.convert(convert(score, to), this) != score) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        String stride = step.isPresent() ? " in steps of " + Decimals.shortest(step.getAsDouble()) : "";
        return "%s to %s, neutral %s%s"
                .formatted(Decimals.shortest(min), Decimals.shortest(max), Decimals.shortest(neutral), stride);
    }

    private double onStep(BigDecimal score) {
        if (step.isEmpty()) {
            return score.doubleValue() + 0.0;
        }
        BigDecimal stride = exact(step.getAsDouble());
        BigDecimal count = score.subtract(exact(min)).divide(stride, 0, RoundingMode.HALF_UP);
        return exact(min).add(count.multiply(stride)).doubleValue() + 0.0;
    }

    private static BigDecimal steps(double from, double to, double step) {
        return exact(to).subtract(exact(from)).divide(exact(step), java.math.MathContext.DECIMAL128);
    }

    private static BigDecimal exact(double value) {
        return Decimals.exact(value);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
