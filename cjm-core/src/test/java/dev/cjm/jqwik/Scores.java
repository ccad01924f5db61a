package dev.cjm.jqwik;

import dev.cjm.model.EmotionScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scores, and the scales that they stand on. */
final class Scores {
    private static final int PARTS = 20;
    private static final int AWKWARD = 40;

    private Scores() {}

    /** The numbers that stand for scores; 0 for neutral. */
    static Arbitrary<Integer> picks() {
        return Values.ints(0, AWKWARD + 3);
    }

    /** The score that a number stands for: 0 neutral, odd ones above, even ones below, ever farther away. */
    static double on(EmotionScale scale, int pick) {
        int away = (pick + 1) / 2;
        boolean isAbove = pick % 2 == 1;
        return scale.step().isPresent()
                ? onStep(scale, isAbove, away, exact(scale.step().getAsDouble()))
                : between(scale, isAbove, away, pick > AWKWARD);
    }

    /** A whole score, as near to that of the number as the scale has; empty if it has none. */
    static OptionalInt whole(EmotionScale scale, int pick) {
        int score = (int) Math.max(-1_000_000, Math.min(1_000_000, Math.round(on(scale, pick))));
        return scale.contains(score) ? OptionalInt.of(score) : OptionalInt.empty();
    }

    private static double onStep(EmotionScale scale, boolean isAbove, int away, BigDecimal step) {
        BigDecimal min = exact(scale.min());
        int most = exact(scale.max())
                .subtract(min)
                .divide(step, MathContext.DECIMAL128)
                .intValue();
        int neutral = exact(scale.neutral())
                .subtract(min)
                .divide(step, 0, RoundingMode.FLOOR)
                .intValue();
        int stair = isAbove ? neutral + away % (most - neutral + 1) : neutral - away % (neutral + 1);
        return min.add(step.multiply(BigDecimal.valueOf(stair))).doubleValue();
    }

    private static double between(EmotionScale scale, boolean isAbove, int away, boolean isAwkward) {
        double end = isAbove ? scale.max() : scale.min();
        double parts = isAwkward ? 3 : PARTS;
        BigDecimal way = exact(end).subtract(exact(scale.neutral()));
        BigDecimal part = way.multiply(BigDecimal.valueOf(isAwkward ? 1 : Math.min(away, PARTS)));
        double score = exact(scale.neutral())
                .add(part.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64))
                .doubleValue();
        return Math.max(scale.min(), Math.min(scale.max(), score));
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value);
    }

    /** Scales of all sorts: the known ones, others without and with a step, with and without words. */
    static Arbitrary<EmotionScale> scales() {
        Arbitrary<EmotionScale> known = Arbitraries.of(
                EmotionScale.DEFAULT,
                EmotionScale.THEYDO,
                EmotionScale.OJF,
                EmotionScale.ONE_TO_FIVE,
                EmotionScale.ONE_TO_TEN,
                EmotionScale.ZERO_TO_TEN);
        Arbitrary<EmotionScale> free = Combinators.combine(
                        Values.ints(-100, 100), Values.ints(1, 50), Values.ints(1, 50))
                .as((min, below, above) ->
                        EmotionScale.of(min / 10.0, (min + below + above) / 10.0, (min + below) / 10.0));
        Arbitrary<EmotionScale> stepped = Combinators.combine(
                        Values.ints(-10, 10),
                        Values.ints(2, 12),
                        Values.ints(1, 11),
                        Arbitraries.of("0.1", "0.25", "0.5", "1", "2", "0.001"))
                .as(Scores::stepped);
        Arbitrary<EmotionScale> plain = Choice.of(Tuple.of(3, known), Tuple.of(1, free), Tuple.of(1, stepped));
        Arbitrary<EmotionScale> labelled =
                plain.map(scale -> scale.withLabel(scale.min(), "awful").withLabel(scale.max(), "great"));
        return Choice.of(Tuple.of(3, plain), Tuple.of(1, labelled));
    }

    private static EmotionScale stepped(int first, int count, int neutral, String step) {
        BigDecimal stride = new BigDecimal(step);
        return EmotionScale.of(
                        stride.multiply(BigDecimal.valueOf(first)).doubleValue(),
                        stride.multiply(BigDecimal.valueOf(first + count)).doubleValue(),
                        stride.multiply(BigDecimal.valueOf(first + Math.min(neutral, count - 1)))
                                .doubleValue())
                .withStep(stride.doubleValue());
    }
}
