package dev.cjm.render.layout;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Icon;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.view.CurveLine;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Star;
import java.util.List;
import java.util.OptionalDouble;

/** All curves of a map, with the faces of everybody's and the stars of moments of truth. */
public final class Curves {
    private Curves() {}

    /** Draws a level of the scale over all columns. */
    public static void level(Drawing drawing, Grid grid, double y, Paint paint) {
        drawing.dashed(path("M", grid.left(), y, "H", grid.right()), paint, 1, "2 4");
    }

    /** Draws the curves. */
    public static void draw(MapView view, Drawing drawing, Points points, Plot plot) {
        for (CurveLine curve : view.curves()) {
            Drawing alone = new Drawing();
            CurveStroke.of(view, curve).draw(alone, points, plot);
            drawing.group(curve.persona().map(persona -> view.place(persona.id())), alone);
            if (curve.persona().isEmpty() && !curve.isToday()) {
                faces(view, drawing, curve, points, plot);
            }
        }
    }

    private static void faces(MapView view, Drawing drawing, CurveLine curve, Points points, Plot plot) {
        List<Touchpoint> touchpoints = view.map().touchpoints();
        for (int i = 0; i < touchpoints.size(); i++) {
            double x = points.x(i);
            OptionalDouble score = curve.scores().get(i);
            double y = plot.y(score.orElse(plot.scale().neutral()));
            if (score.isPresent()) {
                Face.draw(drawing, x, y, plot.mood(score.getAsDouble()));
            }
            star(view.star(touchpoints.get(i)), drawing, x, y);
        }
    }

    /** Draws the star of a moment of truth above the place of a face. */
    public static void star(Star star, Drawing drawing, double x, double y) {
        String outline = Icon.STAR.path(x - 8, y - Face.RADIUS - 18);
        switch (star) {
            case NONE -> {}
            case DECLARED -> drawing.fill(outline, Paint.STAR);
            case COMPUTED -> {
                drawing.fill(outline, Paint.STAR_CARD);
                drawing.line(outline, Paint.STAR, 1.4);
            }
        }
    }
}
