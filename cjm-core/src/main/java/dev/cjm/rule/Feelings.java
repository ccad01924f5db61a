package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.Statement;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** By evidence that is not merely assumed. */
    static boolean isBacked(Emotion emotion) {
        return emotion.evidence().stream().anyMatch(each -> each.kind() != EvidenceKind.ASSUMED);
    }

    /** Tells the emotions of a touchpoint that are not backed: "-1 of everybody, 2 'proud' of 'Ana'". */
    static Function<Touchpoint, String> unbacked(JourneyGraph graph) {
        Map<String, String> names = new HashMap<>();
        graph.map().personas().forEach(each -> names.put(each.id(), Quoted.text(each.name())));
        return touchpoint -> touchpoint.emotions().stream()
                .filter(each -> !isBacked(each))
                .map(each -> Decimals.shortest(each.score())
                        + each.word().map(word -> " " + Quoted.text(word)).orElse("")
                        + " of "
                        + each.persona().map(id -> names.getOrDefault(id, id)).orElse("everybody"))
                .collect(Collectors.joining(", "));
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
