package dev.cjm.render.svg;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.layout.Points;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways between touchpoints that do not follow each other, as arrows on tracks of their own: no two lie on each other.
 *
 * <p>Browsers tell in words which way an arrow is; those that are not as today have a badge.
 */
final class Arrows {
    private static final double TRACK = 9;
    private static final double FIRST = 16;
    private static final double BEND = 5;
    private static final double APART = 7;
    private static final double BADGE = 4.2;

    private final Frame frame;
    private final Points points;
    private final List<Double> ends = new ArrayList<>();

    Arrows(Frame frame) {
        this.frame = frame;
        points = new Points(frame.grid());
    }

    /** Draws them below a height and tells where they end. */
    double draw(double top) {
        Numbers numbers = frame.view().numbers();
        for (Touchpoint source : frame.view().map().touchpoints()) {
            for (Transition transition : frame.view().graph().outgoing(source)) {
                Node target = frame.view().graph().target(transition);
                if (target instanceof Touchpoint touchpoint && !numbers.follows(source, target)) {
                    Item way = frame.view().way(source, transition);
                    Drawing arrow = new Drawing();
                    arrow(arrow, transition, way.change(), numbers.of(source) - 1, numbers.of(touchpoint) - 1, top);
                    frame.drawing().titled(frame.view().told(source, way), arrow);
                }
            }
        }
        return ends.isEmpty() ? top : top + FIRST + ends.size() * TRACK;
    }

    private void arrow(Drawing drawing, Transition transition, Change change, int source, int target, double top) {
        double from = points.x(source) + APART;
        double to = points.x(target) - APART;
        double left = Math.min(from, to) - BEND;
        int track = track(left, Math.max(from, to) + BEND);
        double low = top + FIRST + track * TRACK;
        double turn = from < to ? BEND : -BEND;
        String line = path(
                "M",
                from,
                top,
                "V",
                low - BEND,
                "Q",
                from,
                low,
                from + turn,
                low,
                "H",
                to - turn,
                "Q",
                to,
                low,
                to,
                low - BEND,
                "V",
                top + 1);
        boolean isBack = transition.kind() == TransitionKind.RECOVERY || target <= source;
        Paint paint = paint(transition);
        drawing.dashed(line, paint, 1.4, isBack ? "4 3" : "");
        drawing.line(path("M", to - 3.5, top + 5, "L", to, top, "L", to + 3.5, top + 5), paint, 1.4);
        badge(drawing, change, from + 2 * turn, low);
    }

    /** On its own track: a cross for a new way, a triangle for one that is not as it was. */
    private static void badge(Drawing drawing, Change change, double x, double y) {
        if (change == Change.NONE) {
            return;
        }
        boolean isNew = change == Change.ADDED;
        Paint paint = isNew ? Paint.GOOD : Paint.CURVE;
        drawing.box(new Cell(x - BADGE, y - BADGE, 2 * BADGE, 2 * BADGE), BADGE, Paint.CARD, paint);
        String sign = isNew
                ? path("M", x - 2, y, "h", 4, "M", x, y - 2, "v", 4)
                : path("M", x, y - 2.2, "l", 2.2, 3.8, "h", -4.4, "Z");
        drawing.line(sign, paint, 1.1);
    }

    /** The first track that is free from a place on. Sources come from left to right, arrows back reach further left. */
    private int track(double left, double right) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) < left) {
                ends.set(i, right);
                return i;
            }
        }
        ends.add(right);
        return ends.size() - 1;
    }

    private static Paint paint(Transition transition) {
        return switch (transition.kind()) {
            case NORMAL, ALTERNATIVE -> Paint.CURVE;
            case FAILURE -> Paint.PAIN;
            case RECOVERY -> Paint.GOOD;
        };
    }
}
