package dev.cjm.render.svg;

import dev.cjm.internal.PrintableText;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.draw.Texts;
import dev.cjm.render.layout.Grid;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Words;

/** What every band needs: what to say, where the columns are, and where to draw. */
record Frame(MapView view, Grid grid, Texts texts, Drawing drawing) {
    static final double MARGIN = 24;
    static final double LABEL = 150;
    private static final double NARROWEST = 560;

    /** Where everything ends at the right. */
    double right() {
        return Math.max(grid.right(), MARGIN + NARROWEST);
    }

    Words words() {
        return view.words();
    }

    /** Draws a text and tells where it ends. */
    double text(String text, Cell place, Font font, Paint paint) {
        return text(text, place, font, paint, Shape.Align.START);
    }

    /** Draws a text and tells where it ends. */
    double text(String text, Cell place, Font font, Paint paint, Shape.Align align) {
        Shape.Text placed = texts.place(PrintableText.lines(text), place, font, paint, align);
        drawing.add(placed);
        return placed.cell().bottom();
    }
}
