package dev.cjm.render.view;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the curves that are drawn: of today, of personas who feel otherwise, and on top of everybody. */
final class CurveLines {
    private CurveLines() {}

    static List<CurveLine> of(JourneyGraph graph, List<Persona> personas, Optional<JourneyMap> today) {
        List<CurveLine> lines = new ArrayList<>();
        today.ifPresent(map -> lines.add(new CurveLine(Optional.empty(), true, of(map, graph))));
        for (Persona persona : personas) {
            EmotionCurve curve = EmotionCurve.of(graph, options -> options.persona(persona.id()));
            if (curve.stream().anyMatch(point -> point.source() == CurvePoint.Source.PERSONA)) {
                lines.add(new CurveLine(Optional.of(persona), false, scores(curve)));
            }
        }
        lines.add(new CurveLine(Optional.empty(), false, scores(EmotionCurve.of(graph))));
        return List.copyOf(lines);
    }

    private static List<OptionalDouble> scores(EmotionCurve curve) {
        return curve.stream().map(CurvePoint::score).toList();
    }

    /** The scores of the map of today, at the touchpoints that are still there, on the scale of the other map. */
    private static List<OptionalDouble> of(JourneyMap today, JourneyGraph graph) {
        EmotionScale scale = graph.map().scale();
        Map<String, OptionalDouble> scores = new HashMap<>();
        EmotionCurve.of(today).forEach(point -> scores.put(point.touchpoint().id(), converted(point, today, scale)));
        return graph.touchpoints().stream()
                .map(Touchpoint::id)
                .map(id -> scores.getOrDefault(id, OptionalDouble.empty()))
                .toList();
    }

    private static OptionalDouble converted(CurvePoint point, JourneyMap today, EmotionScale scale) {
        return point.score().isPresent()
                ? OptionalDouble.of(today.scale().convert(point.score().getAsDouble(), scale))
                : OptionalDouble.empty();
    }
}
