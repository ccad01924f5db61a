package dev.cjm.render.svg;

import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.draw.Texts;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item on a card: whom it concerns, what it says, and what is added in few words. */
final class Card {
    private static final double PADDING = 7;
    private static final double BAR = 3;
    private static final double MARK = 19;

    private final Item item;
    private final Optional<Mark> mark;
    private final List<Shape> shapes = new ArrayList<>();
    private final double inner;
    private final double left;
    private double y;

    /**
     * Lays out a card.
     *
     * @param eyebrow the small line above, such as the number of the touchpoint; empty for none
     * @param eyebrowPaint its colour
     * @param place its left upper corner and width
     */
    Card(Item item, String eyebrow, Paint eyebrowPaint, Optional<Mark> mark, Cell place, Texts texts) {
        this.item = item;
        this.mark = mark;
        left = place.x() + BAR + PADDING + (mark.isPresent() ? MARK : 0);
        inner = place.x() + place.width() - PADDING - left;
        y = place.y() + PADDING - 1;
        CardStyle style = CardStyle.of(item.kind());
        if (!eyebrow.isEmpty()) {
            add(texts, eyebrow, Font.SMALL_STRONG, eyebrowPaint);
        }
        add(texts, item.text(), style.font(), item.change() == Change.REMOVED ? Paint.MUTED : Paint.INK);
        if (!item.tags().isEmpty()) {
            y += 1;
            add(texts, String.join(" \u00B7 ", item.tags()), Font.SMALL, style.tagPaint());
        }
        if (mark.isPresent()) {
            y = Math.max(y, place.y() + MARK + PADDING);
        }
    }

    private void add(Texts texts, String text, Font font, Paint paint) {
        Shape.Text placed = texts.place(text, new Cell(left, y, inner, 0), font, paint, Shape.Align.START);
        shapes.add(placed);
        y = placed.cell().bottom();
    }

    /** Draws it and tells where it ends. */
    double draw(Cell place, Drawing drawing) {
        CardStyle style = CardStyle.of(item.kind());
        double bottom = y + PADDING;
        Cell card = new Cell(place.x(), place.y(), place.width(), bottom - place.y());
        boolean isGone = item.change() == Change.REMOVED;
        drawing.add(new Shape.Box(card, 4, style.ground(), Optional.of(frame(style)), isGone));
        drawing.box(new Cell(card.x(), card.y() + 4, BAR, card.height() - 8), 0, style.bar());
        mark.ifPresent(each -> each.draw(drawing, place.x() + BAR + PADDING - 2, place.y() + PADDING));
        shapes.forEach(drawing::add);
        return bottom;
    }

    private Paint frame(CardStyle style) {
        return item.change() == Change.NONE ? Paint.LINE : item.change() == Change.ADDED ? Paint.GOOD : style.bar();
    }
}
