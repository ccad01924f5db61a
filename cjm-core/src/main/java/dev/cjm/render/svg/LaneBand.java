package dev.cjm.render.svg;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.layout.Grid;
import dev.cjm.render.view.LaneView;
import java.util.Optional;

/** A lane: its heading on the left, and beside it what it says. */
final class LaneBand implements Band {
    private static final double PADDING = 10;

    private final LaneView lane;
    private final LaneContent content;
    private final int place;

    LaneBand(LaneView lane, LaneContent content, int place) {
        this.lane = lane;
        this.content = content;
        this.place = place;
    }

    @Override
    public double draw(Frame frame, double top) {
        Grid grid = frame.grid();
        Drawing drawing = frame.drawing();
        int under = drawing.count();
        Cell heading = new Cell(Frame.MARGIN + PADDING, top + PADDING, Frame.LABEL - 2 * PADDING, 0);
        double bottom = frame.text(lane.title(), heading, Font.HEADING, Paint.INK);
        bottom = Math.max(bottom, content.draw(frame, top + PADDING, bottom)) + PADDING;
        Cell all = new Cell(Frame.MARGIN, top, frame.right() - Frame.MARGIN, bottom - top);
        Paint ground = place % 2 == 0 ? Paint.BAND : Paint.PAPER;
        grid.spans().stream()
                .filter(span -> span.depth() == 0 && span.first() > 0)
                .forEach(span -> drawing.under(under, between(grid.left(span), all)));
        drawing.under(under, new Shape.Box(all, 0, ground, Optional.empty(), false));
        return bottom;
    }

    /** The line between two stages. */
    private static Shape between(double x, Cell lane) {
        String line = path("M", x, lane.y(), "V", lane.bottom());
        return new Shape.Path(line, Optional.empty(), Optional.of(Paint.LINE), 1, "");
    }
}
