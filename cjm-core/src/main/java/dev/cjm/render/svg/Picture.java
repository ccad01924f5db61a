package dev.cjm.render.svg;

import dev.cjm.render.Columns;
import dev.cjm.render.MapLane;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.draw.Texts;
import dev.cjm.render.layout.Grid;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the bands of a picture below each other. */
final class Picture {
    private Picture() {}

    static Drawing of(MapView view, Columns columns) {
        Drawing drawing = new Drawing();
        Grid grid = new Grid(view.map(), columns, Frame.MARGIN + Frame.LABEL, columnWidth(view, columns));
        Texts texts = new Texts(view.map().language().orElse(Locale.ROOT));
        Frame frame = new Frame(view, grid, texts, drawing);
        double y = Frame.MARGIN;
        for (Band band : bands(view)) {
            y = band.draw(frame, y);
        }
        drawing.size(frame.right() + Frame.MARGIN, Math.ceil(y + Frame.MARGIN));
        Cell all = new Cell(0, 0, drawing.width(), drawing.height());
        drawing.under(0, new Shape.Box(all, 0, Paint.PAPER, Optional.empty(), false));
        return drawing;
    }

    /** Wide where there are few. */
    private static double columnWidth(MapView view, Columns by) {
        if (by == Columns.STAGES) {
            int stages = view.map().stages().size();
            return stages <= 4 ? 250 : stages <= 6 ? 214 : 190;
        }
        int touchpoints = view.map().touchpoints().size();
        return touchpoints <= 6 ? 204 : touchpoints <= 12 ? 176 : 152;
    }

    private static List<Band> bands(MapView view) {
        List<Band> bands = new ArrayList<>();
        bands.add(new HeaderBand());
        bands.add(new PersonaBand());
        bands.add(new PhaseBand());
        bands.add(new StageBand());
        int place = 0;
        for (LaneView lane : view.lanes()) {
            bands.add(new LaneBand(lane, content(lane), place++));
        }
        bands.add(new FooterBand());
        return bands;
    }

    private static LaneContent content(LaneView lane) {
        if (lane.isCurve()) {
            return new CurveContent(lane);
        }
        return lane.lane() == MapLane.WAYS ? new WaysContent(lane) : new CardsContent(lane);
    }
}
