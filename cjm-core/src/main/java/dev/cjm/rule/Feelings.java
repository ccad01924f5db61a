package dev.cjm.rule;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Statement;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a touchpoint feels, to everybody as declared, else as the weighted mean of its scored statements, else not known. */
final class Feelings {
    private Feelings() {}

    static Optional<Tone> tone(Touchpoint touchpoint, EmotionScale scale) {
        Optional<Emotion> declared = touchpoint.emotion();
        if (declared.isPresent()) {
            return Optional.of(scale.tone(declared.get().score()));
        }
        if (score(touchpoint).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (distance(touchpoint, Decimals.exact(scale.neutral())).signum()) {
                    case -1 -> Tone.NEGATIVE;
                    case 0 -> Tone.NEUTRAL;
                    default -> Tone.POSITIVE;
                });
    }

    /** To everybody, or to a persona by an emotion of its own. */
    static boolean isBadToSomebody(Touchpoint touchpoint, EmotionScale scale) {
        return tone(touchpoint, scale).equals(Optional.of(Tone.NEGATIVE))
                || touchpoint.emotions().stream().anyMatch(each -> scale.tone(each.score()) == Tone.NEGATIVE);
    }

    static OptionalDouble score(Touchpoint touchpoint) {
        Optional<Emotion> declared = touchpoint.emotion();
        if (declared.isPresent()) {
            return OptionalDouble.of(declared.get().score());
        }
        double weights = touchpoint.statements().stream()
                .filter(each -> each.score().isPresent())
                .map(Feelings::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return weights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(distance(touchpoint, BigDecimal.ZERO).doubleValue() / weights);
    }

    /** The sum over scored statements of weight × (score − from), exactly. */
    private static BigDecimal distance(Touchpoint touchpoint, BigDecimal from) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Statement each : touchpoint.statements()) {
            if (each.score().isPresent()) {
                BigDecimal score = Decimals.exact(each.score().getAsDouble());
                sum = sum.add(weight(each).multiply(score.subtract(from)));
            }
        }
        return sum;
    }

    private static BigDecimal weight(Statement statement) {
        return Decimals.exact(statement.weight().orElse(1));
    }
}
