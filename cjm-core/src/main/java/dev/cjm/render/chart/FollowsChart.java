package dev.cjm.render.chart;

import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Follows;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.draw.Texts;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws activities in every second column, and the labels of arrows in the columns between, so that none lies on another. */
final class FollowsChart {
    private static final double NODE = 136;
    private static final double WIDEST_LABEL = 110;
    private static final double GAP = 30;
    private static final double PORT = 9;
    private static final double PADDING = 8;
    private static final double APART = 12;
    private static final double LANE = 10;

    private final DirectlyFollows follows;
    private final FollowsChoice choice;
    private final Sheet sheet;
    private final Words words;
    private final FollowsLabels labels;
    private final Layered layers = new Layered(APART);
    private final Map<String, Integer> boxes = new HashMap<>();
    private final Map<Follows, List<Integer>> lanes = new HashMap<>();
    private final List<Cell> tracks = new ArrayList<>();
    private final double labelWidth;

    FollowsChart(DirectlyFollows follows, FollowsSvgOptions options, Sheet sheet) {
        this.follows = follows;
        this.sheet = sheet;
        words = sheet.words();
        choice = new FollowsChoice(follows, options.activities(), options.arrows());
        labels = new FollowsLabels(words);
        double widest = Stream.concat(choice.forward().stream(), choice.back().stream())
                .mapToDouble(each -> Texts.width(labels.of(each), Font.SMALL_STRONG))
                .max()
                .orElse(0);
        labelWidth = Math.min(WIDEST_LABEL, widest + 6);
    }

    Sheet draw() {
        choice.activities().forEach(this::box);
        choice.forward().forEach(this::lane);
        double right = columnRight(Math.max(0, layers.columnCount() - 1)) + GAP;
        double top = sheet.head(lines(), right);
        double bottom = layers.place(top);
        FollowsPorts ports = new FollowsPorts(
                choice,
                activity -> cell(activity),
                each -> layers.middle(next(each)),
                each -> layers.middle(last(each)));
        FollowsLine line = new FollowsLine(sheet.drawing(), choice.most());
        for (Follows each : choice.forward()) {
            List<Cell> stations =
                    lanes.getOrDefault(each, List.of()).stream().map(this::cell).toList();
            line.forward(each, ports.out(each), stations, ports.in(each));
        }
        double y = bottom + 14;
        int track = 0;
        for (Follows each : choice.back()) {
            y = back(each, ports, line, track++, y);
        }
        for (int i = 0; i < tracks.size(); i++) {
            sheet.drawing().box(tracks.get(i), 0, Paint.PAPER);
            label(choice.back().get(i), tracks.get(i));
        }
        choice.forward().forEach(each -> label(each, cell(next(each))));
        choice.activities().forEach(this::node);
        tell();
        sheet.end(Notes.suppressed(follows.suppressed(), words), right, Math.max(bottom, y));
        return sheet;
    }

    private void box(String activity) {
        double text = sheet.height(activity, NODE - 2 * PADDING, Font.STRONG);
        double again = choice.loops().stream()
                .filter(each -> each.source().equals(activity))
                .mapToDouble(each -> sheet.height(labels.again(each), NODE - 2 * PADDING, Font.SMALL))
                .sum();
        long out = choice.count(each -> each.source().equals(activity));
        long in = choice.count(each -> each.target().equals(activity));
        double height = Math.max(text + again + 2 * PADDING, PORT * (Math.max(in, out) + 1));
        boxes.put(activity, layers.add(2 * choice.rank(activity), height));
    }

    /** The places in all columns between two activities; the first one is for the label. */
    private void lane(Follows each) {
        int from = box(each.source(), 0);
        List<Integer> lane = new ArrayList<>();
        int before = from;
        for (int column = layers.column(from) + 1; column < 2 * choice.rank(each.target()); column++) {
            double height = lane.isEmpty() ? sheet.height(labels.of(each), labelWidth, Font.SMALL_STRONG) : LANE;
            int place = layers.add(column, height);
            layers.link(before, place);
            lane.add(place);
            before = place;
        }
        layers.link(before, box(each.target(), 0));
        lanes.put(each, lane);
    }

    private int box(String activity, int none) {
        return boxes.getOrDefault(activity, none);
    }

    private int next(Follows each) {
        return lanes.getOrDefault(each, List.of()).get(0);
    }

    private int last(Follows each) {
        List<Integer> lane = lanes.getOrDefault(each, List.of());
        return lane.get(lane.size() - 1);
    }

    private Cell cell(String activity) {
        return cell(box(activity, 0));
    }

    private Cell cell(int box) {
        double height = layers.height(box);
        int column = layers.column(box);
        double left = columnLeft(column);
        return new Cell(left, layers.middle(box) - height / 2, columnRight(column) - left, height);
    }

    private double columnLeft(int column) {
        int nodes = (column + 1) / 2;
        int labelsBefore = column / 2;
        return Sheet.MARGIN + GAP / 2 + nodes * (NODE + GAP) + labelsBefore * (labelWidth + GAP);
    }

    private double columnRight(int column) {
        return columnLeft(column) + (column % 2 == 0 ? NODE : labelWidth);
    }

    private void label(Follows each, Cell cell) {
        sheet.text(labels.of(each), cell, Font.SMALL_STRONG, Paint.INK, Shape.Align.MIDDLE);
    }

    private double back(Follows each, FollowsPorts ports, FollowsLine line, int track, double top) {
        double height = sheet.height(labels.of(each), labelWidth, Font.SMALL_STRONG);
        Cell from = cell(each.source());
        Cell to = cell(each.target());
        Cell label = new Cell((from.right() + to.x() - labelWidth) / 2, top, labelWidth, height);
        line.back(each, ports.out(each), label, ports.in(each), track);
        tracks.add(label);
        return top + height + 5;
    }

    private void node(String activity) {
        Cell cell = cell(activity);
        sheet.drawing().box(cell, 6, Paint.STAGE_1, Paint.CURVE);
        List<Follows> again = choice.loops().stream()
                .filter(each -> each.source().equals(activity))
                .toList();
        double wide = NODE - 2 * PADDING;
        double height = sheet.height(activity, wide, Font.STRONG);
        for (Follows each : again) {
            height += sheet.height(labels.again(each), wide, Font.SMALL);
        }
        double x = cell.x() + PADDING;
        double y = cell.y() + (cell.height() - height) / 2;
        y = sheet.text(activity, new Cell(x, y, wide, 0), Font.STRONG, Paint.INK, Shape.Align.MIDDLE);
        for (Follows each : again) {
            y = sheet.text(labels.again(each), new Cell(x, y, wide, 0), Font.SMALL, Paint.INK, Shape.Align.MIDDLE);
        }
    }

    private List<String> lines() {
        if (follows.total() == 0 || follows.follows().isEmpty()) {
            return List.of(words.text("noData"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "chart.shown",
                choice.activities().size(),
                choice.allActivities(),
                choice.arrows(),
                follows.follows().size(),
                labels.percent((double) choice.steps() / follows.total())));
        lines.add(words.text("chart.shares"));
        if (!choice.back().isEmpty()) {
            lines.add(words.text("chart.back"));
        }
        return lines;
    }

    private void tell() {
        Stream.of(choice.forward(), choice.back(), choice.loops())
                .flatMap(List::stream)
                .forEach(each -> sheet.tell(
                        words.text("labelled", words.text("chart.to", each.source(), each.target()), labels.of(each))));
    }
}
