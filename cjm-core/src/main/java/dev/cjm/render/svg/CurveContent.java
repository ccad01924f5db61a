package dev.cjm.render.svg;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.layout.CurveStroke;
import dev.cjm.render.layout.Curves;
import dev.cjm.render.layout.Face;
import dev.cjm.render.layout.Plot;
import dev.cjm.render.layout.Points;
import dev.cjm.render.view.CurveLine;
import dev.cjm.render.view.LaneView;

/** The emotion curves on their scale, with faces and stars, and below each point its words. */
final class CurveContent implements LaneContent {
    private static final double HEIGHT = 150;
    private static final double ABOVE = 34;
    private static final double BELOW = 18;
    private static final double AXIS = 46;
    private static final double CLEAR = 62;

    private final LaneView lane;

    CurveContent(LaneView lane) {
        this.lane = lane;
    }

    @Override
    public double draw(Frame frame, double top, double headingBottom) {
        EmotionScale scale = frame.view().map().scale();
        Plot plot = new Plot(scale, Math.max(top + ABOVE, headingBottom + 14), HEIGHT);
        axis(frame, plot);
        Points points = new Points(frame.grid());
        Curves.draw(frame.view(), frame.drawing(), points, plot);
        double y = plot.bottom() + BELOW;
        y = frame.grid().isByStage() ? numbers(frame, points, y - 4) + 4 : y;
        return Math.max(legend(frame, y), new FeelingWords(lane).draw(frame, y));
    }

    private static void axis(Frame frame, Plot plot) {
        EmotionScale scale = plot.scale();
        tick(frame, plot, scale.max(), Paint.LINE);
        tick(frame, plot, scale.min(), Paint.LINE);
        double neutral = plot.y(scale.neutral());
        boolean isClear = neutral - plot.top() >= CLEAR && plot.bottom() - neutral >= CLEAR;
        if (isClear) {
            tick(frame, plot, scale.neutral(), Paint.AXIS);
        } else {
            Curves.level(frame.drawing(), frame.grid(), neutral, Paint.AXIS);
        }
    }

    private static void tick(Frame frame, Plot plot, double score, Paint paint) {
        double y = plot.y(score);
        Curves.level(frame.drawing(), frame.grid(), y, paint);
        double right = frame.grid().left() - 8;
        String number = frame.words().score(score, plot.scale().neutral());
        Shape.Text text = frame.texts()
                .place(number, new Cell(right - AXIS, y, AXIS, 0), Font.SMALL_STRONG, Paint.MUTED, Shape.Align.END);
        double rise = text.cell().height() / 2;
        Cell cell = new Cell(right - AXIS, y - rise, AXIS, text.cell().height());
        frame.drawing()
                .add(new Shape.Text(text.lines(), cell, text.font(), text.paint(), text.align(), text.isRightToLeft()));
        Face.draw(frame.drawing(), right - AXIS - Face.RADIUS - 4, y, plot.mood(score));
    }

    /** Which point is which, where a column has several. */
    private static double numbers(Frame frame, Points points, double top) {
        double bottom = top;
        for (Touchpoint touchpoint : frame.view().map().touchpoints()) {
            int number = frame.view().numbers().of(touchpoint);
            Cell cell = new Cell(points.x(number - 1) - 16, top, 32, 0);
            bottom = frame.text(Integer.toString(number), cell, Font.SMALL_STRONG, Paint.MUTED, Shape.Align.MIDDLE);
        }
        return bottom;
    }

    /** Whose curve each line is, in the column of the headings. */
    private static double legend(Frame frame, double top) {
        double y = top;
        if (frame.view().curves().size() < 2) {
            return y;
        }
        for (CurveLine curve : frame.view().curves()) {
            CurveStroke stroke = CurveStroke.of(frame.view(), curve);
            double left = Frame.MARGIN + 10;
            frame.drawing().dashed(path("M", left, y + 7, "h", 24), stroke.paint(), stroke.width(), stroke.dash());
            Cell place = new Cell(left + 32, y, Frame.LABEL - 20 - 32, 0);
            y = frame.text(stroke.name(), place, Font.SMALL, Paint.INK) + 3;
        }
        return y;
    }
}
