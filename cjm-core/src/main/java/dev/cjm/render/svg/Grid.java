package dev.cjm.render.svg;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a picture, and the stages above them. */
final class Grid {
    static final double MARGIN = 24;
    static final double LABEL = 150;
    private static final double POINT = 34;

    private final List<Column> columns = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final double columnWidth;
    private final boolean isByStage;
    private double x = MARGIN + LABEL;

    Grid(JourneyMap map, Columns by) {
        isByStage = by == Columns.STAGES;
        int count = isByStage ? map.stages().size() : map.touchpoints().size();
        columnWidth = isByStage ? width(count, 4, 6, 250, 214, 190) : width(count, 6, 12, 204, 176, 152);
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

    private static double width(int count, int few, int some, double wide, double middle, double narrow) {
        return count <= few ? wide : count <= some ? middle : narrow;
    }

    boolean isByStage() {
        return isByStage;
    }

    List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** All stages, each before those within. */
    List<Span> spans() {
        return Collections.unmodifiableList(spans);
    }

    double left(Span span) {
        return columns.get(span.first()).x();
    }

    double width(Span span) {
        return columns.get(span.last()).right() - left(span);
    }

    /** Where the columns begin. */
    double left() {
        return MARGIN + LABEL;
    }

    /** Where they end. */
    double right() {
        return Math.max(x, MARGIN + 560);
    }

    /** The width of the whole picture. */
    double width() {
        return right() + MARGIN;
    }
}
