package dev.cjm.render.chart;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.MomentsOfTruth;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Persona;
import dev.cjm.render.Moments;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.layout.CurveStroke;
import dev.cjm.render.layout.Curves;
import dev.cjm.render.layout.Face;
import dev.cjm.render.layout.Plot;
import dev.cjm.render.layout.Points;
import dev.cjm.render.view.CurveLine;
import dev.cjm.render.view.MomentItems;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Draws an emotion curve: stages, scale, curve with faces, and what is said of each point. */
final class EmotionCurveChart {
    private static final double AXIS = 84;
    private static final double NUMBER = 46;
    private static final double HEIGHT = 180;
    private static final double ABOVE = 36;
    private static final double CLEAR = 62;

    private final EmotionCurve curve;
    private final MomentItems moments;
    private final Sheet sheet;
    private final Words words;
    private final Drawing drawing;
    private final double column;
    private final double left = Sheet.MARGIN + AXIS;
    private final double right;

    EmotionCurveChart(EmotionCurve curve, Moments wanted, Sheet sheet) {
        this.curve = curve;
        JourneyGraph graph = JourneyGraph.of(curve.map());
        moments = new MomentItems(graph, () -> moments(graph), sheet.words(), wanted);
        this.sheet = sheet;
        words = sheet.words();
        drawing = sheet.drawing();
        int size = curve.points().size();
        column = size <= 6 ? 168 : size <= 12 ? 140 : 120;
        right = left + Math.max(1, size) * column;
    }

    /** Those of the persona whose curve it is, else of everybody. */
    private MomentsOfTruth moments(JourneyGraph graph) {
        return MomentsOfTruth.of(
                graph, options -> curve.persona().map(Persona::id).ifPresent(options::persona));
    }

    Sheet draw() {
        double y = sheet.head(lines(), right);
        y = new StageRow(curve, sheet, left, column).draw(y) + ABOVE;
        Plot plot = new Plot(curve.scale(), y, HEIGHT);
        ground(plot);
        line(plot);
        double bottom = plot.bottom() + 24;
        double words = bottom;
        for (CurvePoint point : curve) {
            words = Math.max(words, new PointWords(curve, point, moments, sheet).draw(place(point, bottom)));
        }
        sheet.end(List.of(), right, words);
        return sheet;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(curve.persona()
                .map(persona -> words.labelled("persona", persona.name()))
                .orElseGet(() -> words.text("everybody")));
        String scored =
                words.text("scored", curve.scored().size(), curve.points().size());
        lines.add(
                curve.mean().isPresent()
                        ? words.labelled("mean", score(curve.mean().getAsDouble())) + " \u00B7 " + scored
                        : scored);
        return lines;
    }

    /** Good above neutral, bad below, and the levels of the scale. */
    private void ground(Plot plot) {
        EmotionScale scale = plot.scale();
        double neutral = plot.y(scale.neutral());
        Cell good = new Cell(left, plot.top(), right - left, neutral - plot.top());
        Cell bad = new Cell(left, neutral, right - left, plot.bottom() - neutral);
        drawing.box(good, 0, Paint.GOOD_CARD);
        drawing.box(bad, 0, Paint.PAIN_CARD);
        boolean isClear = good.height() >= CLEAR && bad.height() >= CLEAR;
        level(plot, scale.max(), Paint.LINE, true);
        level(plot, scale.neutral(), Paint.AXIS, isClear);
        level(plot, scale.min(), Paint.LINE, true);
    }

    private void level(Plot plot, double score, Paint paint, boolean isNamed) {
        double y = plot.y(score);
        drawing.dashed(path("M", left, y, "H", right), paint, 1, "2 4");
        if (isNamed) {
            Cell place = new Cell(left - 8 - NUMBER, y, NUMBER, 0);
            sheet.around(score(score), place, Font.SMALL_STRONG, Paint.MUTED, Shape.Align.END);
            Face.draw(drawing, place.x() - Face.RADIUS - 4, y, plot.mood(score));
        }
    }

    private void line(Plot plot) {
        List<OptionalDouble> scores = curve.stream().map(CurvePoint::score).toList();
        Points points = new Points(IntStream.range(0, scores.size())
                .mapToObj(place -> left + (place + 0.5) * column)
                .toList());
        CurveLine all = new CurveLine(Optional.empty(), false, scores);
        new CurveStroke(all, "", Paint.CURVE, 3, "").draw(drawing, points, plot);
        for (int i = 0; i < scores.size(); i++) {
            double score = scores.get(i).orElse(plot.scale().neutral());
            double y = plot.y(score);
            if (scores.get(i).isPresent()) {
                Face.draw(drawing, points.x(i), y, plot.mood(score));
            }
            Curves.star(moments.star(curve.points().get(i).touchpoint()), drawing, points.x(i), y);
        }
    }

    private Cell place(CurvePoint point, double top) {
        return new Cell(left + point.index() * column + 5, top, column - 10, 0);
    }

    private String score(double score) {
        return words.score(score, curve.scale().neutral());
    }
}
