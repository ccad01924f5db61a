package dev.cjm.render.svg;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.internal.PrintableText;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.layout.Span;
import java.util.List;
import java.util.Optional;

/** Stages as chevrons with their goals; those within stages as bars below. */
final class StageBand implements Band {
    private static final double TIP = 14;
    private static final double PADDING = 8;
    private static final double LOWEST = 44;

    @Override
    public double draw(Frame frame, double top) {
        double y = top;
        int deepest = frame.grid().spans().stream().mapToInt(Span::depth).max().orElse(0);
        for (int depth = 0; depth <= deepest; depth++) {
            int level = depth;
            List<Span> spans = frame.grid().spans().stream()
                    .filter(span -> span.depth() == level)
                    .toList();
            y = row(frame, spans, y) + 4;
        }
        return y + 2;
    }

    private static double row(Frame frame, List<Span> spans, double top) {
        boolean isTop = spans.get(0).depth() == 0;
        Drawing drawing = frame.drawing();
        int under = drawing.count();
        double bottom = top + (isTop ? LOWEST : 0);
        for (Span span : spans) {
            bottom = Math.max(bottom, texts(frame, span, top));
        }
        int place = 0;
        for (Span span : spans) {
            shape(
                    frame,
                    span,
                    new Cell(frame.grid().left(span), top, frame.grid().width(span), bottom - top),
                    place++,
                    under);
        }
        return bottom;
    }

    private static double texts(Frame frame, Span span, double top) {
        double inset = span.depth() == 0 ? TIP + 8 : PADDING;
        double left = frame.grid().left(span) + inset;
        double width = frame.grid().width(span) - inset - (span.depth() == 0 ? TIP : PADDING);
        Font font = span.depth() == 0 ? Font.HEADING : Font.STRONG;
        String name = PrintableText.line(span.stage().name());
        double y = frame.text(name, new Cell(left, top + PADDING, width, 0), font, Paint.INK);
        if (span.stage().goal().isPresent()) {
            y = frame.text(span.stage().goal().get(), new Cell(left, y + 1, width, 0), Font.SMALL, Paint.INK);
        }
        return y + PADDING;
    }

    private static void shape(Frame frame, Span span, Cell cell, int place, int under) {
        if (span.depth() > 0) {
            Cell bar = new Cell(cell.x() + 2, cell.y(), cell.width() - 4, cell.height());
            frame.drawing().under(under, new Shape.Box(bar, 4, Paint.BAND, Optional.of(Paint.LINE), false));
            return;
        }
        double left = cell.x() + 2;
        double right = cell.right() - 2;
        double middle = cell.y() + cell.height() / 2;
        String outline = path(
                "M",
                left,
                cell.y(),
                "H",
                right - TIP + 4,
                "L",
                right + 4,
                middle,
                "L",
                right - TIP + 4,
                cell.bottom(),
                "H",
                left,
                "L",
                left + TIP,
                middle,
                "Z");
        frame.drawing().under(under, new Shape.Path(outline, Optional.of(Paint.stage(place)), Optional.empty(), 0, ""));
    }
}
