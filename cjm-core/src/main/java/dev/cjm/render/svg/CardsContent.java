package dev.cjm.render.svg;

import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.layout.Column;
import dev.cjm.render.layout.Grid;
import dev.cjm.render.layout.Span;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.ItemKind;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cards in columns; what is said of a whole stage stands above, over all of its columns. */
final class CardsContent implements LaneContent {
    private static final double GAP = 5;

    private final LaneView lane;

    CardsContent(LaneView lane) {
        this.lane = lane;
    }

    @Override
    public double draw(Frame frame, double top, double headingBottom) {
        Grid grid = frame.grid();
        double[] ends = new double[grid.columns().size()];
        Arrays.fill(ends, top);
        for (Span span : grid.spans()) {
            ofStage(frame, span, ends);
        }
        double bottom = top;
        for (int i = 0; i < ends.length; i++) {
            bottom = Math.max(bottom, ofColumn(frame, grid.columns().get(i), ends[i]));
        }
        return bottom;
    }

    private void ofStage(Frame frame, Span span, double[] ends) {
        List<Item> items = items(frame, span);
        if (items.isEmpty()) {
            return;
        }
        double y = ends[span.first()];
        for (int i = span.first(); i <= span.last(); i++) {
            y = Math.max(y, ends[i]);
        }
        double x = frame.grid().left(span);
        double width = frame.grid().width(span);
        for (Item item : items) {
            y = card(frame, item, Optional.empty(), new Cell(x + GAP, y, width - 2 * GAP, 0)) + GAP;
        }
        Arrays.fill(ends, span.first(), span.last() + 1, y);
    }

    /** Of the stage, and in a column for a whole stage also of those within. */
    private List<Item> items(Frame frame, Span span) {
        return frame.grid().isByStage()
                ? frame.view().allOf(lane, span.stage())
                : frame.view().of(lane, span.stage());
    }

    private double ofColumn(Frame frame, Column column, double top) {
        double y = top;
        for (Touchpoint touchpoint : column.touchpoints()) {
            for (Item item : frame.view().of(lane, touchpoint)) {
                Cell place = new Cell(column.x() + GAP, y, column.width() - 2 * GAP, 0);
                y = card(frame, item, Optional.of(touchpoint), place) + GAP;
            }
        }
        return y > top ? y - GAP : y;
    }

    private static double card(Frame frame, Item item, Optional<Touchpoint> touchpoint, Cell place) {
        MapView view = frame.view();
        Change change = item.kind() == ItemKind.TOUCHPOINT
                ? touchpoint.map(view::change).orElse(Change.NONE)
                : item.change();
        List<String> eyebrow = new ArrayList<>();
        view.whose(item).ifPresent(eyebrow::add);
        if (change != Change.NONE) {
            eyebrow.add(view.words().text(change.key()));
        }
        boolean isNumbered = frame.grid().isByStage() || item.kind() == ItemKind.TOUCHPOINT;
        Optional<Integer> number = touchpoint.filter(each -> isNumbered).map(view.numbers()::of);
        Item shown = item.with(change);
        if (number.isPresent() && eyebrow.isEmpty()) {
            shown = shown.numbered(number.get());
        } else {
            number.ifPresent(each -> eyebrow.add(0, Integer.toString(each)));
        }
        Paint paint = item.persona().map(id -> Paint.persona(view.place(id))).orElse(Paint.MUTED);
        Optional<Mark> mark = Mark.of(item.kind(), touchpoint);
        Card card = new Card(shown, String.join(" \u00B7 ", eyebrow), paint, mark, place, frame.texts());
        return card.draw(place, frame.drawing());
    }
}
