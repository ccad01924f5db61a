package dev.cjm.render.svg;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Persona;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Icon;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who travels: a card for each persona, in rows. */
final class PersonaBand implements Band {
    private static final double CARD = 330;
    private static final double GAP = 12;
    private static final double PADDING = 10;
    private static final double FACE = 34;

    @Override
    public double draw(Frame frame, double top) {
        double y = top;
        double x = Frame.MARGIN;
        double bottom = top;
        for (Persona persona : frame.view().personas()) {
            if (x + CARD > frame.right() && x > Frame.MARGIN) {
                x = Frame.MARGIN;
                y = bottom + GAP;
            }
            bottom = Math.max(bottom, card(frame, persona, x, y));
            x += CARD + GAP;
        }
        return bottom > top ? bottom + GAP : top;
    }

    private static double card(Frame frame, Persona persona, double x, double y) {
        Drawing drawing = frame.drawing();
        int under = drawing.count();
        Paint paint = Paint.persona(frame.view().place(persona.id()));
        double left = x + PADDING + FACE + PADDING;
        double width = x + CARD - PADDING - left;
        double bottom =
                frame.text(name(persona, frame.words()), new Cell(left, y + PADDING, width, 0), Font.HEADING, paint);
        for (String line : lines(persona, frame.words())) {
            bottom = frame.text(line, new Cell(left, bottom + 1, width, 0), Font.TEXT, Paint.INK);
        }
        if (persona.quote().isPresent()) {
            String quote = frame.words().text("quoted", persona.quote().get().text());
            bottom = frame.text(quote, new Cell(left, bottom + 1, width, 0), Font.SAID, Paint.MUTED);
        }
        bottom = Math.max(bottom, y + PADDING + FACE) + PADDING;
        drawing.line(Icon.PERSON.path(x + PADDING + 9, y + PADDING + 9), Paint.ON_STRONG, 1.5);
        Cell face = new Cell(x + PADDING, y + PADDING, FACE, FACE);
        drawing.under(under, new Shape.Box(face, FACE / 2, paint, Optional.empty(), false));
        Cell all = new Cell(x, y, CARD, bottom - y);
        drawing.under(under, new Shape.Box(all, 6, Paint.CARD, Optional.of(Paint.LINE), false));
        return bottom;
    }

    private static String name(Persona persona, Words words) {
        String share = persona.share().isPresent()
                ? " \u00B7 " + words.percent(persona.share().getAsDouble())
                : "";
        return PrintableText.line(persona.name()) + share;
    }

    private static List<String> lines(Persona persona, Words words) {
        List<String> lines = new ArrayList<>();
        persona.description().ifPresent(lines::add);
        if (!persona.goals().isEmpty()) {
            lines.add(words.labelled("goal", String.join("; ", persona.goals())));
        }
        return lines;
    }
}
