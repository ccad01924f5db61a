package dev.cjm.render.svg;

import dev.cjm.render.MapLane;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import java.util.List;
import java.util.Optional;

/** How journeys end, what is gone since today, and what rules find about the map as a whole. */
final class FooterBand implements Band {
    private static final double CARD = 230;
    private static final double GAP = 8;

    @Override
    public double draw(Frame frame, double top) {
        double y = top + GAP;
        y = row(frame, "outcomes", frame.view().outcomes(), y);
        y = row(frame, "change.gone", frame.view().removed(), y);
        return frame.view().shows(MapLane.FINDINGS)
                ? row(frame, "lane.FINDINGS", frame.view().otherFindings(), y)
                : y;
    }

    private static double row(Frame frame, String heading, List<Item> items, double top) {
        if (items.isEmpty()) {
            return top;
        }
        Cell place = new Cell(Frame.MARGIN + 10, top + GAP, Frame.LABEL - 20, 0);
        double bottom = frame.text(frame.words().text(heading), place, Font.HEADING, Paint.INK);
        double x = frame.grid().left();
        double y = top + GAP;
        for (Item item : items) {
            if (x + CARD > frame.right() && x > frame.grid().left()) {
                x = frame.grid().left();
                y = bottom + GAP;
            }
            Cell cell = new Cell(x, y, CARD, 0);
            String change = item.change() == Change.NONE
                    ? ""
                    : frame.words().text(item.change().key());
            Card card =
                    new Card(item, change, Paint.MUTED, Mark.of(item.kind(), Optional.empty()), cell, frame.texts());
            bottom = Math.max(bottom, card.draw(cell, frame.drawing()));
            x += CARD + GAP;
        }
        return bottom + GAP;
    }
}
