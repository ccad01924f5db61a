package dev.cjm.render.chart;

import dev.cjm.internal.PrintableText;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.draw.Texts;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A picture that is being drawn: its title, its story, and where everything goes. */
final class Sheet {
    static final double MARGIN = 24;
    private static final double NARROWEST = 560;
    private static final double WIDEST = 1100;

    private final String title;
    private final Words words;
    private final Texts texts;
    private final Drawing drawing = new Drawing();
    private final List<String> story = new ArrayList<>();

    Sheet(String title, Words words, Locale language) {
        this.title = title;
        this.words = words;
        texts = new Texts(language);
    }

    /** Draws a text and tells where it ends. */
    double text(String text, Cell place, Font font, Paint paint) {
        return text(text, place, font, paint, Shape.Align.START);
    }

    /** Draws a text and tells where it ends. */
    double text(String text, Cell place, Font font, Paint paint, Shape.Align align) {
        Shape.Text placed = placed(text, place, font, paint, align);
        drawing.add(placed);
        return placed.cell().bottom();
    }

    /** Breaks a text to the width of a place, without drawing it. */
    Shape.Text placed(String text, Cell place, Font font, Paint paint, Shape.Align align) {
        return texts.place(PrintableText.lines(text), place, font, paint, align);
    }

    /** How high a text is that is as wide as this. */
    double height(String text, double width, Font font) {
        return placed(text, new Cell(0, 0, width, 0), font, Paint.INK, Shape.Align.START)
                .cell()
                .height();
    }

    /** Draws a text around a height. */
    void around(String text, Cell place, Font font, Paint paint, Shape.Align align) {
        double rise = height(text, place.width(), font) / 2;
        text(text, new Cell(place.x(), place.y() - rise, place.width(), 0), font, paint, align);
    }

    /** Draws title and some lines below it, and tells where they end; what they say is told, too. */
    double head(List<String> lines, double right) {
        double width = wide(right);
        double y = text(title, new Cell(MARGIN, MARGIN, width, 0), Font.TITLE, Paint.INK) + 6;
        for (String line : lines) {
            y = text(line, new Cell(MARGIN, y, width, 0), Font.TEXT, Paint.MUTED) + 2;
            tell(line);
        }
        return y + 12;
    }

    /** Draws lines in small letters below everything, and ends the picture. */
    void end(List<String> lines, double right, double bottom) {
        double y = bottom + 16;
        for (String line : lines) {
            y = small(line, y, right) + 2;
        }
        drawing.size(Math.max(right, MARGIN + NARROWEST) + MARGIN, Math.ceil(y + MARGIN));
        Cell all = new Cell(0, 0, drawing.width(), drawing.height());
        drawing.under(0, new Shape.Box(all, 0, Paint.PAPER, Optional.empty(), false));
    }

    /** Draws and tells a line in small letters, and tells where it ends. */
    double small(String line, double top, double right) {
        tell(line);
        return text(line, new Cell(MARGIN, top, wide(right), 0), Font.SMALL, Paint.MUTED);
    }

    private static double wide(double right) {
        return Math.min(WIDEST, Math.max(right - MARGIN, NARROWEST));
    }

    /** Adds a line for those who do not see the picture. */
    void tell(String line) {
        story.add(line);
    }

    String title() {
        return title;
    }

    String story() {
        return story.stream().map(PrintableText::line).collect(Collectors.joining("\n"));
    }

    Words words() {
        return words;
    }

    Drawing drawing() {
        return drawing;
    }
}
