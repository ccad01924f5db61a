package dev.cjm.render.svg;

import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.layout.Column;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;

/** The words below the points of the curve. */
final class FeelingWords {
    private static final double PADDING = 6;

    private final LaneView lane;

    FeelingWords(LaneView lane) {
        this.lane = lane;
    }

    double draw(Frame frame, double top) {
        double bottom = top;
        for (Column column : frame.grid().columns()) {
            double y = top;
            Cell place = new Cell(column.x() + PADDING, y, column.width() - 2 * PADDING, 0);
            for (Touchpoint touchpoint : column.touchpoints()) {
                for (Item item : frame.view().of(lane, touchpoint)) {
                    y = word(frame, item, touchpoint, new Cell(place.x(), y, place.width(), 0)) + 1;
                }
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    private static double word(Frame frame, Item item, Touchpoint touchpoint, Cell place) {
        MapView view = frame.view();
        boolean isNumbered = frame.grid().isByStage();
        String change = item.change() == Change.NONE
                ? ""
                : " (" + view.words().text(item.change().key()) + ")";
        String number = isNumbered ? view.numbers().of(touchpoint) + " \u00B7 " : "";
        String whose = view.whose(item).map(name -> name + ": ").orElse("");
        Paint paint = item.change() == Change.REMOVED
                ? Paint.MUTED
                : item.persona().map(id -> Paint.persona(view.place(id))).orElse(Paint.INK);
        Font font = item.persona().isEmpty() ? Font.SMALL_STRONG : Font.SMALL;
        Shape.Align align = isNumbered ? Shape.Align.START : Shape.Align.MIDDLE;
        return frame.text(number + whose + item.text() + change, place, font, paint, align);
    }
}
