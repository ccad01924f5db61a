package dev.cjm.examples;

import static dev.cjm.examples.Page.padded;
import static dev.cjm.examples.Page.signed;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The emotion curve, drawn in rows of characters, and its figures. */
final class EmotionSection {
    private static final int ROWS = 8;
    private static final int LABEL = 12;

    private final JourneyMap map;
    private final Page page;
    private final EmotionCurve curve;
    private final List<EmotionCurve> personas = new ArrayList<>();
    private final int cell;

    private EmotionSection(JourneyGraph graph, Page page) {
        map = graph.map();
        this.page = page;
        curve = EmotionCurve.of(graph, o -> {});
        map.personas().forEach(persona -> personas.add(EmotionCurve.of(graph, o -> o.persona(persona.id()))));
        cell = Math.max(1, (Page.WIDTH - LABEL) / Math.max(1, curve.points().size()));
    }

    static void write(JourneyGraph graph, Page page) {
        new EmotionSection(graph, page).write();
    }

    private void write() {
        page.heading("How it feels: the emotion curve");
        page.paragraph(legend());
        page.line("");
        double step = (curve.scale().max() - curve.scale().min()) / ROWS;
        for (int row = ROWS; row >= 0; row--) {
            draw(curve.scale().min() + row * step, step);
        }
        StringBuilder numbers = new StringBuilder(padded("touchpoint", LABEL));
        curve.forEach(point -> numbers.append(padded(Integer.toString(point.index() + 1), cell)));
        StringBuilder stages = new StringBuilder(padded("stage", LABEL));
        map.stages().forEach(stage -> stages.append(bracket(stage)));
        page.line(numbers.toString()).line(stages.toString()).line("");
        page.paragraph(
                "In figures, of everybody. Range: from the lowest score to the highest. Sign changes: how often the"
                        + " feeling turns from good to bad or back. Area below neutral: how badly and how long it hurts, in score"
                        + " times touchpoints. Peak–end: how a journey is remembered, the mean of its strongest and its last feeling;"
                        + " where the best and the worst are equally strong, there are two values.");
        page.line("").paragraph("Mean score: " + means());
        page.line("").paragraph(curve.toText(Locale.ENGLISH).stripTrailing());
    }

    private String means() {
        return "everybody " + mean(curve)
                + personas.stream()
                        .map(each -> ", " + name(each) + " " + mean(each))
                        .collect(Collectors.joining())
                + ".";
    }

    private static String mean(EmotionCurve of) {
        return of.mean().isPresent() ? signed(of.mean().getAsDouble(), 2) : "no data";
    }

    private String legend() {
        StringBuilder legend = new StringBuilder("o how everybody feels at each touchpoint");
        for (int i = 0; i < personas.size(); i++) {
            legend.append(", ")
                    .append(letter(i))
                    .append(" how ")
                    .append(name(personas.get(i)))
                    .append(" feels if otherwise");
        }
        return legend + ". Scores are rounded to the nearest row.";
    }

    private void draw(double score, double step) {
        boolean isNeutral = Math.abs(score - curve.scale().neutral()) < step / 2;
        StringBuilder line = new StringBuilder(padded(signed(score) + (isNeutral ? " neutral" : ""), LABEL));
        for (CurvePoint point : curve) {
            String marks = marks(point, score, step);
            line.append(marks).append((isNeutral ? "-" : " ").repeat(Math.max(0, cell - marks.length())));
        }
        page.line(line.toString());
    }

    private String marks(CurvePoint point, double score, double step) {
        StringBuilder marks = new StringBuilder(isAt(point.score(), score, step) ? "o" : "");
        for (int i = 0; i < personas.size(); i++) {
            CurvePoint own = personas.get(i).points().get(point.index());
            if (own.source() == CurvePoint.Source.PERSONA && isAt(own.score(), score, step)) {
                marks.append(letter(i));
            }
        }
        return marks.toString();
    }

    /** The name of a stage under its touchpoints, cut where there is no room. */
    private String bracket(Stage stage) {
        int room = stage.allTouchpoints().size() * cell;
        if (room < 2) {
            return "|".repeat(room);
        }
        String name = stage.name().length() < room ? stage.name() : stage.name().substring(0, room - 2) + ".";
        return padded("|" + name, room);
    }

    private static boolean isAt(OptionalDouble value, double score, double step) {
        return value.isPresent() && Math.round((value.getAsDouble() - score) / step) == 0;
    }

    private static String name(EmotionCurve of) {
        return of.persona().map(Persona::name).orElse("");
    }

    private static char letter(int persona) {
        return (char) ('A' + persona);
    }
}
