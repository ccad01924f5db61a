package dev.cjm.compare;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Where everybody, or a persona that feels otherwise, feels bad in a current map and better in the future one. */
final class FeelingChanges {
    private final EmotionScale scaleBefore;
    private final EmotionScale scaleAfter;
    private final Map<String, Double> everybodyBefore;
    private final Map<String, Double> everybodyAfter;
    private final Map<String, String> personas = new HashMap<>();

    FeelingChanges(JourneyMap before, JourneyMap after) {
        scaleBefore = before.scale();
        scaleAfter = after.scale();
        everybodyBefore = felt(before);
        everybodyAfter = felt(after);
        Stream.of(before, after)
                .flatMap(map -> map.personas().stream())
                .forEach(each -> personas.put(each.id(), each.name()));
    }

    private static Map<String, Double> felt(JourneyMap map) {
        Map<String, Double> felt = new HashMap<>();
        for (CurvePoint each : EmotionCurve.of(map)) {
            each.score().ifPresent(score -> felt.put(each.touchpoint().id(), score));
        }
        return felt;
    }

    /** Everybody's, then those of the personas that one of the maps gives a feeling of their own there. */
    List<ChangeReason> at(Touchpoint before, Optional<Touchpoint> after) {
        List<ChangeReason> reasons = new ArrayList<>();
        reason(before, after.isEmpty(), "", ofEverybody(everybodyBefore, before), ofEverybody(everybodyAfter, before))
                .ifPresent(reasons::add);
        Set<String> own = new LinkedHashSet<>();
        Stream.concat(Stream.of(before), after.stream())
                .flatMap(each -> each.emotions().stream())
                .map(Emotion::persona)
                .flatMap(Optional::stream)
                .forEach(own::add);
        for (String persona : own) {
            OptionalDouble then = after.isEmpty() ? OptionalDouble.empty() : of(persona, after.get(), everybodyAfter);
            String whose = Quoted.text(personas.getOrDefault(persona, persona));
            reason(before, after.isEmpty(), whose, of(persona, before, everybodyBefore), then)
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    /** Its own feeling, else everybody's, as on its curve. */
    private static OptionalDouble of(String persona, Touchpoint touchpoint, Map<String, Double> everybody) {
        Optional<Emotion> own = touchpoint.emotionOf(persona);
        return own.isPresent() ? OptionalDouble.of(own.get().score()) : ofEverybody(everybody, touchpoint);
    }

    private static OptionalDouble ofEverybody(Map<String, Double> felt, Touchpoint touchpoint) {
        Double score = felt.get(touchpoint.id());
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private Optional<ChangeReason> reason(
            Touchpoint at, boolean isGone, String whose, OptionalDouble before, OptionalDouble after) {
        if (before.isEmpty() || before.getAsDouble() >= scaleBefore.neutral()) {
            return Optional.empty();
        }
        double now = before.getAsDouble();
        if (isGone) {
            String words =
                    whose.isEmpty() ? "What felt bad (%s) at %s is gone." : "What felt bad (%s) to %s at %s is gone.";
            return Optional.of(said(at, words, Decimals.shortest(now), whose));
        }
        double known =
                scaleBefore.equals(scaleAfter) ? now : withoutStep(scaleBefore).convert(now, withoutStep(scaleAfter));
        if (after.isEmpty() || after.getAsDouble() <= known) {
            return Optional.empty();
        }
        String words = whose.isEmpty() ? "The feeling rises (%s) at %s." : "The feeling rises (%s) for %s at %s.";
        String scores = Decimals.shortest(now) + " → " + Decimals.shortest(after.getAsDouble());
        return Optional.of(said(at, words, scores, whose));
    }

    private static ChangeReason said(Touchpoint at, String words, String scores, String whose) {
        String place = Quoted.text(at.name());
        return new ChangeReason(
                Kind.FEELING,
                at.id(),
                at.name(),
                Optional.of(at.id()),
                whose.isEmpty() ? words.formatted(scores, place) : words.formatted(scores, whose, place));
    }

    /** A mean of scores lies between the steps of a scale. */
    private static EmotionScale withoutStep(EmotionScale scale) {
        return EmotionScale.of(scale.min(), scale.max(), scale.neutral());
    }
}
