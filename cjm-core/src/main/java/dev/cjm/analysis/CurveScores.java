package dev.cjm.analysis;

import dev.cjm.internal.ShareSum;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a touchpoint feels to those who were asked about: everybody, one persona, or the mean over all. */
final class CurveScores {
    private final Optional<Persona> persona;
    private final boolean isAcrossPersonas;
    private final Map<String, Double> weights = new HashMap<>();
    private final List<Persona> personas;

    CurveScores(JourneyMap map, EmotionCurveOptions options) {
        personas = map.personas();
        persona = options.persona().map(reference -> persona(map, reference));
        isAcrossPersonas = options.isAcrossPersonas();
        weigh();
    }

    /** Whom the scores speak for; empty for everybody. */
    Optional<Persona> persona() {
        return persona;
    }

    boolean isAcrossPersonas() {
        return isAcrossPersonas;
    }

    List<CurvePoint> points(List<Touchpoint> touchpoints) {
        List<CurvePoint> points = new ArrayList<>(touchpoints.size());
        for (Touchpoint touchpoint : touchpoints) {
            points.add(point(points.size(), touchpoint));
        }
        return List.copyOf(points);
    }

    private CurvePoint point(int index, Touchpoint touchpoint) {
        if (isAcrossPersonas) {
            return across(index, touchpoint);
        }
        return persona.map(who -> of(index, touchpoint, who)).orElseGet(() -> ofEverybody(index, touchpoint));
    }

    /** The mean over the personas that have a score here; without personas, everybody's. */
    private CurvePoint across(int index, Touchpoint touchpoint) {
        if (personas.isEmpty()) {
            return ofEverybody(index, touchpoint);
        }
        ExactMean mean = new ExactMean();
        for (Persona who : personas) {
            of(index, touchpoint, who).score().ifPresent(score -> mean.add(score, weights.getOrDefault(who.id(), 0.0)));
        }
        OptionalDouble score = mean.value();
        return new CurvePoint(
                index,
                touchpoint,
                score,
                score.isPresent() ? CurvePoint.Source.ACROSS_PERSONAS : CurvePoint.Source.NONE);
    }

    private static CurvePoint of(int index, Touchpoint touchpoint, Persona who) {
        return touchpoint
                .emotionOf(who.id())
                .map(emotion -> new CurvePoint(
                        index, touchpoint, OptionalDouble.of(emotion.score()), CurvePoint.Source.PERSONA))
                .orElseGet(() -> ofEverybody(index, touchpoint));
    }

    private static CurvePoint ofEverybody(int index, Touchpoint touchpoint) {
        if (touchpoint.emotion().isPresent()) {
            double score = touchpoint.emotion().get().score();
            return new CurvePoint(index, touchpoint, OptionalDouble.of(score), CurvePoint.Source.DECLARED);
        }
        ExactMean mean = new ExactMean();
        for (Statement statement : touchpoint.statements()) {
            statement
                    .score()
                    .ifPresent(score -> mean.add(score, statement.weight().orElse(1)));
        }
        OptionalDouble score = mean.value();
        return new CurvePoint(
                index, touchpoint, score, score.isPresent() ? CurvePoint.Source.STATEMENTS : CurvePoint.Source.NONE);
    }

    /** Whether a statement has a score that weighs anything. */
    static boolean counts(Statement statement) {
        return statement.score().isPresent() && statement.weight().orElse(1) > 0;
    }

    /** Shares as stated; those that are missing split equally what is left, all of it if none is stated. */
    private void weigh() {
        List<OptionalDouble> stated = personas.stream().map(Persona::share).toList();
        long open = stated.stream().filter(OptionalDouble::isEmpty).count();
        double rest = open == 0 ? 0 : ShareSum.left(stated) / open;
        personas.forEach(who -> weights.put(who.id(), who.share().orElse(rest)));
    }

    private static Persona persona(JourneyMap map, String reference) {
        return map.persona(reference)
                .orElseThrow(() -> UnknownReference.to(
                        "persona",
                        reference,
                        map.personas().stream().map(Persona::name).toList()));
    }
}
