package dev.cjm.render.svg;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.draw.Texts;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;

/** What the map is called, in which state it is, and what it is for. */
final class HeaderBand implements Band {
    private static final double PILL = 20;
    private static final double GAP = 8;
    private static final double WIDEST = 1100;

    @Override
    public double draw(Frame frame, double top) {
        double width = Math.min(WIDEST, frame.right() - Frame.MARGIN);
        Cell place = new Cell(Frame.MARGIN, top, width, 0);
        double y = frame.text(frame.view().map().title(), place, Font.TITLE, Paint.INK) + GAP;
        y = pills(frame, y, width) + GAP;
        for (String line : lines(frame)) {
            y = frame.text(line, new Cell(Frame.MARGIN, y, width, 0), Font.TEXT, Paint.INK) + 2;
        }
        return y + GAP;
    }

    private static double pills(Frame frame, double top, double width) {
        double x = Frame.MARGIN;
        double y = top;
        double bottom = y;
        boolean isStrong = true;
        for (String text : frame.view().states()) {
            double wide = Math.min(width, Texts.width(text, Font.SMALL_STRONG) + 2 * GAP);
            if (x + wide > Frame.MARGIN + width && x > Frame.MARGIN) {
                x = Frame.MARGIN;
                y = bottom + 4;
            }
            bottom = Math.max(bottom, pill(frame, text, isStrong, new Cell(x, y, wide, PILL)));
            x += wide + 6;
            isStrong = false;
        }
        return bottom;
    }

    private static double pill(Frame frame, String text, boolean isStrong, Cell place) {
        Cell inner = new Cell(place.x() + GAP - 1, place.y() + 3, place.width() - 2 * GAP + 2, 0);
        Shape.Text placed = frame.texts()
                .place(text, inner, Font.SMALL_STRONG, isStrong ? Paint.ON_STRONG : Paint.INK, Shape.Align.MIDDLE);
        double height = Math.max(PILL, placed.cell().height() + 6);
        Drawing drawing = frame.drawing();
        Cell box = new Cell(place.x(), place.y(), place.width(), height);
        if (isStrong) {
            drawing.box(box, PILL / 2, Paint.CURVE);
        } else {
            drawing.box(box, PILL / 2, Paint.BAND, Paint.LINE);
        }
        drawing.add(placed);
        return box.bottom();
    }

    private static List<String> lines(Frame frame) {
        JourneyMap map = frame.view().map();
        Words words = frame.words();
        List<String> lines = new ArrayList<>();
        map.goal().ifPresent(goal -> lines.add(words.labelled("goal", goal)));
        map.scenario().ifPresent(scenario -> lines.add(words.labelled("scenario", scenario)));
        map.scope().ifPresent(scope -> lines.add(words.labelled("scope", scope.toString())));
        return lines;
    }
}
