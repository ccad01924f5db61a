package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of scales and conversions. */
class EmotionScaleProperties {
    /** Steps of a tenth, a quarter, one or two; up to 40 of them, neutral on a step or between two. */
    @Provide
    Arbitrary<EmotionScale> stepped() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 5),
                        Arbitraries.of("0.1", "0.25", "1", "2"),
                        Arbitraries.integers().between(2, 40),
                        Arbitraries.doubles().between(0.01, 0.99))
                .as((min, step, count, part) -> {
                    BigDecimal length = new BigDecimal(step).multiply(BigDecimal.valueOf(count));
                    double max = BigDecimal.valueOf(min).add(length).doubleValue();
                    double halves = Math.max(1, Math.min(2 * count - 1, Math.round(part * 2 * count)));
                    double neutral = BigDecimal.valueOf(min)
                            .add(new BigDecimal(step).multiply(BigDecimal.valueOf(halves / 2)))
                            .doubleValue();
                    return EmotionScale.of(min, max, neutral).withStep(Double.parseDouble(step));
                });
    }

    private static List<Double> scores(EmotionScale scale) {
        List<Double> scores = new ArrayList<>();
        BigDecimal at = BigDecimal.valueOf(scale.min());
        while (at.doubleValue() <= scale.max()) {
            scores.add(at.doubleValue());
            at = at.add(BigDecimal.valueOf(scale.step().getAsDouble()));
        }
        return scores;
    }

    @Property
    void there_and_back_is_the_identity_exactly_when_nothing_is_lost(
            @ForAll("stepped") EmotionScale from, @ForAll("stepped") EmotionScale to) {
        boolean isIdentity =
                scores(from).stream().allMatch(score -> to.convert(from.convert(score, to), from) == score);
        assertEquals(isIdentity, from.isLossless(to));
    }

    @Property
    void a_converted_score_lies_on_the_target(
            @ForAll("stepped") EmotionScale from, @ForAll("stepped") EmotionScale to) {
        scores(from).forEach(score -> assertTrue(to.contains(from.convert(score, to))));
    }

    @Property
    void conversion_keeps_the_order(@ForAll("stepped") EmotionScale from, @ForAll("stepped") EmotionScale to) {
        double before = to.min();
        for (double score : scores(from)) {
            assertTrue(from.convert(score, to) >= before);
            before = from.convert(score, to);
        }
    }

    @Property
    void ends_become_ends(@ForAll("stepped") EmotionScale from, @ForAll("stepped") EmotionScale to) {
        assertEquals(to.min(), from.convert(from.min(), to));
        assertEquals(to.max(), from.convert(from.max(), to));
    }

    @Property
    void to_itself_a_scale_converts_every_score_to_itself(@ForAll("stepped") EmotionScale scale) {
        scores(scale).forEach(score -> assertEquals(score, scale.convert(score, scale)));
        assertTrue(scale.isLossless(scale));
    }

    @Property
    void without_steps_the_tone_stays(
            @ForAll("stepped") EmotionScale from, @ForAll @DoubleRange(min = -2, max = 2) double score) {
        EmotionScale to = EmotionScale.of(from.min(), from.max(), from.neutral());
        assertEquals(EmotionScale.DEFAULT.tone(score), to.tone(EmotionScale.DEFAULT.convert(score, to)));
    }

    @Property
    void the_nearest_step_is_found(
            @ForAll("stepped") EmotionScale to, @ForAll @DoubleRange(min = -2, max = 2) double score) {
        EmotionScale free = EmotionScale.of(to.min(), to.max(), to.neutral());
        double exact = EmotionScale.DEFAULT.convert(score, free);
        double rounded = EmotionScale.DEFAULT.convert(score, to);
        assertTrue(Math.abs(exact - rounded) <= to.step().getAsDouble() / 2 + 1e-12);
    }
}
