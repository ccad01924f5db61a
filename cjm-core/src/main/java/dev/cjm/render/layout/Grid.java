package dev.cjm.render.layout;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a picture, and the stages above them. */
public final class Grid {
    private static final double POINT = 34;

    private final List<Column> columns = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final double columnWidth;
    private final boolean isByStage;
    private final double left;
    private double x;

    /**
     * Lays out the columns.
     *
     * @param map the map
     * @param by what stands in a column
     * @param left where the first column begins
     * @param columnWidth how wide a column is at least
     */
    public Grid(JourneyMap map, Columns by, double left, double columnWidth) {
        this.left = left;
        this.columnWidth = columnWidth;
        isByStage = by == Columns.STAGES;
        x = left;
        map.stages().forEach(stage -> add(stage, 0));
    }

    /** Nested no deeper than a map allows, {@link Stage#DEEPEST}. */
    private void add(Stage stage, int depth) {
        int first = columns.size();
        int place = spans.size();
        if (isByStage) {
            add(stage.allTouchpoints());
        } else {
            stage.touchpoints().forEach(touchpoint -> add(List.of(touchpoint)));
            stage.stages().forEach(inner -> add(inner, depth + 1));
            if (columns.size() == first) {
                add(List.of());
            }
        }
        spans.add(place, new Span(stage, depth, first, columns.size() - 1));
    }

    private void add(List<Touchpoint> touchpoints) {
        double width = Math.max(columnWidth, touchpoints.size() * POINT);
        columns.add(new Column(x, width, touchpoints));
        x += width;
    }

    /** Whether a column is a stage. */
    public boolean isByStage() {
        return isByStage;
    }

    /** All columns from left to right. */
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** All stages, each before those within. */
    public List<Span> spans() {
        return Collections.unmodifiableList(spans);
    }

    /** Where a stage begins. */
    public double left(Span span) {
        return columns.get(span.first()).x();
    }

    /** How wide a stage is. */
    public double width(Span span) {
        return columns.get(span.last()).right() - left(span);
    }

    /** Where the columns begin. */
    public double left() {
        return left;
    }

    /** Where they end. */
    public double right() {
        return x;
    }
}
