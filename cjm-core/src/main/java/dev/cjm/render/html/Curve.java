package dev.cjm.render.html;

import dev.cjm.render.Columns;
import dev.cjm.render.Theme;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.SvgHead;
import dev.cjm.render.draw.SvgWriter;
import dev.cjm.render.layout.Curves;
import dev.cjm.render.layout.Grid;
import dev.cjm.render.layout.Plot;
import dev.cjm.render.layout.Points;
import dev.cjm.render.view.MapView;
import java.util.Optional;
import java.util.stream.Collectors;

/** The emotion curves over the columns of the table. */
final class Curve {
    /** How wide the columns of the table are, as its style says. */
    static final int COLUMN = 190;

    private static final double HEIGHT = 130;
    private static final double ABOVE = 32;
    private static final double BELOW = 16;
    private static final String STYLE = "<style>";

    private final String document;
    private final Grid grid;

    Curve(MapView view, Theme theme) {
        grid = new Grid(view.map(), Columns.TOUCHPOINTS, 0, COLUMN);
        Drawing drawing = new Drawing();
        Plot plot = new Plot(view.map().scale(), ABOVE, HEIGHT);
        Curves.level(drawing, grid, plot.y(plot.scale().max()), Paint.LINE);
        Curves.level(drawing, grid, plot.y(plot.scale().neutral()), Paint.AXIS);
        Curves.level(drawing, grid, plot.y(plot.scale().min()), Paint.LINE);
        Curves.draw(view, drawing, new Points(grid), plot);
        drawing.size(grid.right(), ABOVE + HEIGHT + BELOW);
        SvgHead head = new SvgHead(
                view.words().text("lane.EMOTION_CURVE"),
                story(view),
                view.words().language(),
                Optional.of("curve"),
                Optional.empty());
        document = SvgWriter.write(drawing, head, theme);
    }

    private static String story(MapView view) {
        return view.map().touchpoints().stream()
                .filter(touchpoint -> !view.feelings(touchpoint).isEmpty())
                .map(touchpoint -> touchpoint.name() + ": "
                        + view.feelings(touchpoint).get(0).text())
                .collect(Collectors.joining("; "));
    }

    Grid grid() {
        return grid;
    }

    /** The style within, which the policy of the page has to let in. */
    Optional<String> style() {
        int start = document.indexOf(STYLE);
        return start < 0
                ? Optional.empty()
                : Optional.of(document.substring(start + STYLE.length(), document.indexOf("</style>")));
    }

    @Override
    public String toString() {
        return document;
    }
}
