package dev.cjm.render.html;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.MapLane;
import dev.cjm.render.draw.Markup;
import dev.cjm.render.layout.Column;
import dev.cjm.render.layout.Grid;
import dev.cjm.render.layout.Span;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Star;
import java.util.List;

/** The map as a table: stages and touchpoints above, lanes as rows. */
final class MapTable {
    private final MapView view;
    private final Curve curve;
    private final Grid grid;
    private final Markup out;

    MapTable(MapView view, Curve curve, Markup out) {
        this.view = view;
        this.curve = curve;
        this.grid = curve.grid();
        this.out = out;
    }

    void write() {
        out.line()
                .open("div")
                .attribute("class", "scroll")
                .attribute("role", "region")
                .attribute("tabindex", "0")
                .attribute("aria-labelledby", "caption");
        out.line().open("table").attribute("id", "map");
        out.line()
                .open("caption")
                .attribute("id", "caption")
                .text(view.words().text("map"))
                .end();
        out.line()
                .open("colgroup")
                .open("col")
                .attribute("class", "heading")
                .close()
                .end();
        spans(0).forEach(span -> out.open("colgroup")
                .attribute("span", Integer.toString(width(span)))
                .attribute("class", "columns")
                .end());
        out.line().open("thead");
        int deepest = grid.spans().stream().mapToInt(Span::depth).max().orElse(0);
        for (int depth = 0; depth <= deepest; depth++) {
            stages(depth);
        }
        touchpoints();
        out.line().end().line().open("tbody");
        int place = 0;
        for (LaneView lane : view.lanes()) {
            if (lane.lane() != MapLane.TOUCHPOINTS) {
                lane(lane, place);
            }
            place++;
        }
        out.line().end().line().end().line().end();
    }

    private List<Span> spans(int depth) {
        return grid.spans().stream().filter(span -> span.depth() == depth).toList();
    }

    private static int width(Span span) {
        return span.last() - span.first() + 1;
    }

    private void stages(int depth) {
        out.line().open("tr").open("td").end();
        int at = 0;
        int place = 0;
        for (Span span : spans(depth)) {
            empty(span.first() - at);
            out.line()
                    .open("th")
                    .attribute("scope", depth == 0 ? "colgroup" : "col")
                    .attribute("class", depth == 0 ? Styles.stage(place++) : "stage")
                    .attribute("colspan", Integer.toString(width(span)))
                    .attribute("dir", "auto");
            stage(span.stage(), depth);
            out.end();
            at = span.last() + 1;
        }
        empty(grid.columns().size() - at);
        out.end();
    }

    private void stage(Stage stage, int depth) {
        if (depth == 0) {
            stage.phase()
                    .ifPresent(
                            phase -> out.open("small").text(view.phase(phase)).end());
        }
        out.open("span").text(PrintableText.line(stage.name())).end();
        stage.goal()
                .ifPresent(goal ->
                        out.open("small").text(PrintableText.lines(goal)).end());
    }

    private void empty(int columns) {
        if (columns > 0) {
            out.open("td").attribute("colspan", Integer.toString(columns)).end();
        }
    }

    private void touchpoints() {
        out.line().open("tr").open("td").end();
        for (Column column : grid.columns()) {
            if (column.touchpoints().isEmpty()) {
                out.open("td").end();
            } else {
                touchpoint(column.touchpoints().get(0));
            }
        }
        out.end();
    }

    private void touchpoint(Touchpoint touchpoint) {
        int number = view.numbers().of(touchpoint);
        Change change = view.change(touchpoint);
        out.line()
                .open("th")
                .attribute("scope", "col")
                .attribute("dir", "auto")
                .attribute("class", "touchpoint " + change);
        out.open("a").attribute("href", "#touchpoint-" + number);
        Star star = view.star(touchpoint);
        if (star != Star.NONE) {
            out.open("span")
                    .attribute("class", "star")
                    .attribute("role", "img")
                    .attribute("aria-label", view.words().text(star.key()))
                    .text(star.sign())
                    .end();
        }
        out.text(number + " \u00B7 " + PrintableText.line(touchpoint.name())).end();
        if (change != Change.NONE) {
            out.open("i").text(view.words().text(change.key())).end();
        }
        out.open("small").text(view.channels(touchpoint)).end();
        out.end();
    }

    private void lane(LaneView lane, int place) {
        boolean isOfStages = spans(0).stream()
                .anyMatch(span -> !view.allOf(lane, span.stage()).isEmpty());
        boolean isTwofold = isOfStages || lane.isCurve();
        row(place);
        out.open("th").attribute("scope", isTwofold ? "rowgroup" : "row");
        if (isTwofold) {
            out.attribute("rowspan", "2");
        }
        out.text(lane.title()).end();
        if (lane.isCurve()) {
            out.line()
                    .open("td")
                    .attribute("class", "curve")
                    .attribute("colspan", Integer.toString(grid.columns().size()));
            out.line().raw(curve.toString()).end();
        } else if (isOfStages) {
            ofStages(lane);
        }
        if (isTwofold) {
            out.end();
            row(place);
        }
        for (Column column : grid.columns()) {
            out.line().open("td");
            column.touchpoints().forEach(touchpoint -> new ItemList(view, out).write(view.of(lane, touchpoint)));
            out.end();
        }
        out.end();
    }

    private void row(int place) {
        out.line().open("tr").attribute("data-lane", Integer.toString(place));
    }

    private void ofStages(LaneView lane) {
        for (Span span : spans(0)) {
            out.line().open("td").attribute("class", "whole").attribute("colspan", Integer.toString(width(span)));
            new ItemList(view, out).write(view.allOf(lane, span.stage()));
            out.end();
        }
    }
}
