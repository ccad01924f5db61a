package dev.cjm.render.layout;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Persona;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.MonotoneCurve;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.view.CurveLine;
import dev.cjm.render.view.MapView;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one curve looks.
 *
 * @param curve the curve
 * @param name whose it is, in words
 * @param paint its colour
 * @param width how wide it is
 * @param dash its dashes, so that curves are told apart without colours
 */
public record CurveStroke(CurveLine curve, String name, Paint paint, double width, String dash) {
    private static final List<String> DASHES = List.of("7 4", "2 4", "9 3 2 3", "4 4", "12 5");
    private static final double DOT = 4;

    /** How a curve of a map looks. */
    public static CurveStroke of(MapView view, CurveLine curve) {
        if (curve.isToday()) {
            return new CurveStroke(curve, view.words().text("current"), Paint.MUTED, 2, "3 5");
        }
        if (curve.persona().isPresent()) {
            Persona persona = curve.persona().get();
            int place = view.place(persona.id());
            String dash = DASHES.get(place % DASHES.size());
            return new CurveStroke(curve, PrintableText.line(persona.name()), Paint.persona(place), 1.8, dash);
        }
        return new CurveStroke(curve, view.words().text("everybody"), Paint.CURVE, 3, "");
    }

    /** Draws it. */
    public void draw(Drawing drawing, Points points, Plot plot) {
        List<OptionalDouble> scores = curve.scores();
        int start = 0;
        for (int i = 0; i <= scores.size(); i++) {
            if (i == scores.size() || scores.get(i).isEmpty()) {
                if (i > start) {
                    run(drawing, points, plot, start, i);
                }
                start = i + 1;
            }
        }
    }

    private void run(Drawing drawing, Points points, Plot plot, int start, int end) {
        double[] x = new double[end - start];
        double[] y = new double[end - start];
        for (int i = start; i < end; i++) {
            x[i - start] = points.x(i);
            y[i - start] = plot.y(curve.scores().get(i).orElseThrow());
        }
        if (x.length > 1) {
            drawing.dashed(MonotoneCurve.path(x, y), paint, width, dash);
        }
        if (curve.persona().isPresent() || curve.isToday()) {
            for (int i = 0; i < x.length; i++) {
                drawing.box(new Cell(x[i] - DOT, y[i] - DOT, 2 * DOT, 2 * DOT), DOT, paint, Paint.CARD);
            }
        }
    }
}
