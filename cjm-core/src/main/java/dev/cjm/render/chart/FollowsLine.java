package dev.cjm.render.chart;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.observed.Follows;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Paint;
import java.util.List;

/** Draws arrows: forward through their places in the columns, back on tracks below. */
final class FollowsLine {
    private static final double THINNEST = 1.2;
    private static final double WIDEST = 6;
    private static final double TIP = 8;
    private static final double FIRST = 8;
    private static final double STEP = 3;
    private static final int TRACKS = 4;

    private final Drawing drawing;
    private final long most;

    FollowsLine(Drawing drawing, long most) {
        this.drawing = drawing;
        this.most = most;
    }

    /** The label stands in the first of the places, which stays free. */
    void forward(Follows each, FollowsPorts.Port from, List<Cell> places, FollowsPorts.Port to) {
        double width = width(each);
        double x = from.x();
        double y = from.y();
        boolean isLabel = true;
        for (Cell place : places) {
            double middle = place.y() + place.height() / 2;
            drawing.line(
                    bend(x, y, place.x(), middle) + (isLabel ? "" : path(" H", place.right())), Paint.CURVE, width);
            x = place.right();
            y = middle;
            isLabel = false;
        }
        drawing.line(bend(x, y, to.x() - TIP, to.y()), Paint.CURVE, width);
        tip(to, width, Paint.CURVE);
    }

    /** Right of its source down to its label, and left of its target up. */
    void back(Follows each, FollowsPorts.Port from, Cell label, FollowsPorts.Port to, int track) {
        double width = Math.min(3, width(each));
        double away = FIRST + STEP * (track % TRACKS);
        double y = label.y() + label.height() / 2;
        String down = path("M", from.x(), from.y(), "H", from.x() + away, "V", y, "H", label.right() + 3);
        String up = path("M", label.x() - 3, y, "H", to.x() - TIP - away + FIRST, "V", to.y(), "H", to.x() - TIP);
        drawing.dashed(down, Paint.TODAY, width, "5 4");
        drawing.dashed(up, Paint.TODAY, width, "5 4");
        tip(to, width, Paint.TODAY);
    }

    private void tip(FollowsPorts.Port at, double width, Paint paint) {
        double half = 3 + width / 2;
        drawing.fill(path("M", at.x(), at.y(), "L", at.x() - TIP, at.y() - half, "V", at.y() + half, "Z"), paint);
    }

    private double width(Follows each) {
        return THINNEST + (WIDEST - THINNEST) * each.count() / most;
    }

    private static String bend(double x, double y, double toX, double toY) {
        double half = (x + toX) / 2;
        return path("M", x, y, "C", half, y, half, toY, toX, toY);
    }
}
