package dev.cjm.render.chart;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.render.chart.VariantStreams.Stop;
import dev.cjm.render.chart.VariantStreams.Stream;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Draws ways as cards in columns with streams between; those to success run above the others, and have whole edges. */
final class VariantChart {
    private static final double CARD = 140;
    private static final double GAP = 84;
    private static final double ALL = 220;
    private static final double LEAST = 1e-9;
    private static final double APART = 16;
    private static final double PADDING = 8;

    private final PathVariants variants;
    private final VariantStreams streams;
    private final Sheet sheet;
    private final Words words;
    private final Layered layers = new Layered(APART);
    private final Map<String, Integer> boxes = new HashMap<>();
    private final Map<Stream, Double> outs = new HashMap<>();
    private final Map<Stream, Double> ins = new HashMap<>();

    /** How wide a stream of all journeys would be: those that are drawn have the whole width. */
    private final double unit;

    VariantChart(PathVariants variants, Sheet sheet) {
        this.variants = variants;
        this.sheet = sheet;
        words = sheet.words();
        streams = new VariantStreams(variants);
        unit = ALL / Math.max(LEAST, variants.coveredLikelihood());
    }

    Sheet draw() {
        streams.stops().values().forEach(this::box);
        streams.streams().keySet().forEach(each -> layers.link(box(each.source()), box(each.target())));
        double right = left(Math.max(1, layers.columnCount()) - 1) + CARD;
        double bottom = layers.place(sheet.head(lines(), right));
        streams.stops().keySet().forEach(this::ports);
        for (boolean isSuccess : List.of(false, true)) {
            streams.streams().forEach((stream, share) -> {
                if (stream.isSuccess() == isSuccess) {
                    stream(stream, share);
                }
            });
        }
        streams.stops().values().forEach(this::card);
        streams.streams().forEach(this::tell);
        double y = variants.variants().isEmpty() ? bottom : legend(bottom + APART);
        sheet.end(Notes.assumed(variants.assumptions(), words), right, y);
        return sheet;
    }

    private List<String> lines() {
        if (variants.variants().isEmpty()) {
            return List.of(words.text("nothingFound"));
        }
        List<String> lines = new ArrayList<>();
        String key = variants.isComplete() ? "chart.allVariants" : "chart.variants";
        lines.add(words.text(key, variants.variants().size(), words.percent(variants.coveredLikelihood())));
        if (variants.isCutOff()) {
            lines.add(words.text("cutOff"));
        }
        if (variants.dropOff().isPresent()) {
            lines.add(words.labelled("dropOff", words.percent(variants.dropOff().getAsDouble())));
        }
        return lines;
    }

    private void box(Stop stop) {
        double wide = CARD - 2 * PADDING;
        double text = sheet.height(stop.node().name(), wide, Font.STRONG) + sheet.height(share(stop), wide, Font.SMALL);
        double height = Math.max(text + 2 * PADDING, unit * streams.size(stop.key()) + 4);
        boxes.put(stop.key(), layers.add(stop.step(), height));
    }

    private int box(String stop) {
        return boxes.getOrDefault(stop, 0);
    }

    private String share(Stop stop) {
        return words.percent(streams.size(stop.key()));
    }

    private static double left(int column) {
        return Sheet.MARGIN + column * (CARD + GAP);
    }

    private Cell cell(String stop) {
        int box = box(stop);
        double height = layers.height(box);
        return new Cell(left(layers.column(box)), layers.middle(box) - height / 2, CARD, height);
    }

    /** Where streams leave and enter a card: in the order of what they come from or go to, around its middle. */
    private void ports(String stop) {
        List<Stream> leaving = streams.streams().keySet().stream()
                .filter(each -> each.source().equals(stop))
                .sorted(order(Stream::target))
                .toList();
        spread(stop, leaving, outs);
        List<Stream> coming = streams.streams().keySet().stream()
                .filter(each -> each.target().equals(stop))
                .sorted(order(Stream::source))
                .toList();
        spread(stop, coming, ins);
    }

    private Comparator<Stream> order(Function<Stream, String> other) {
        return Comparator.<Stream>comparingDouble(each -> layers.middle(box(other.apply(each))))
                .thenComparing(each -> !each.isSuccess());
    }

    private void spread(String stop, List<Stream> some, Map<Stream, Double> ports) {
        double all = some.stream().mapToDouble(this::width).sum();
        double y = layers.middle(box(stop)) - all / 2;
        for (Stream each : some) {
            ports.put(each, y);
            y += width(each);
        }
    }

    private double width(Stream stream) {
        return unit * streams.streams().getOrDefault(stream, 0.0);
    }

    private void stream(Stream stream, double share) {
        double left = cell(stream.source()).right();
        double right = cell(stream.target()).x();
        double middle = (left + right) / 2;
        double from = outs.getOrDefault(stream, 0.0);
        double to = ins.getOrDefault(stream, 0.0);
        double wide = unit * share;
        String upper = path("M", left, from, "C", middle, from, middle, to, right, to);
        String lower = path("C", middle, to + wide, middle, from + wide, left, from + wide);
        String outline = upper + path(" V", to + wide) + " " + lower + " Z";
        Paint fill = stream.isSuccess() ? Paint.STAGE_2 : Paint.STAGE_4;
        Paint edge = stream.isSuccess() ? Paint.GOOD : Paint.PAIN;
        String dash = stream.isSuccess() ? "" : "3 4";
        sheet.drawing().add(new Shape.Path(outline, Optional.of(fill), Optional.of(edge), 1, dash));
    }

    private void card(Stop stop) {
        Cell cell = cell(stop.key());
        Paint ground = Paint.CARD;
        Paint frame = Paint.AXIS;
        if (stop.node() instanceof Outcome outcome) {
            ground = outcome.kind() == OutcomeKind.SUCCESS ? Paint.GOOD_CARD : Paint.PAIN_CARD;
            frame = outcome.kind() == OutcomeKind.SUCCESS ? Paint.GOOD : Paint.PAIN;
            if (outcome.kind() == OutcomeKind.NEUTRAL) {
                ground = Paint.BAND;
                frame = Paint.AXIS;
            }
        }
        sheet.drawing().box(cell, 5, ground, frame);
        double wide = CARD - 2 * PADDING;
        double x = cell.x() + PADDING;
        double text = sheet.height(stop.node().name(), wide, Font.STRONG) + sheet.height(share(stop), wide, Font.SMALL);
        double y = layers.middle(box(stop.key())) - text / 2;
        y = sheet.text(stop.node().name(), new Cell(x, y, wide, 0), Font.STRONG, Paint.INK, Shape.Align.MIDDLE);
        sheet.text(share(stop), new Cell(x, y, wide, 0), Font.SMALL, Paint.INK, Shape.Align.MIDDLE);
    }

    private void tell(Stream stream, double share) {
        Stop source = streams.stops().get(stream.source());
        Stop target = streams.stops().get(stream.target());
        if (source != null && target != null) {
            String way =
                    words.text("chart.to", source.node().name(), target.node().name());
            String end = words.text(stream.isSuccess() ? "chart.toSuccess" : "chart.toOthers");
            sheet.tell(source.step() + 1 + ". " + words.text("labelled", way, words.percent(share)) + ", " + end);
        }
    }

    private double legend(double top) {
        double y = top;
        for (boolean isSuccess : List.of(true, false)) {
            Cell swatch = new Cell(Sheet.MARGIN, y, 28, 12);
            sheet.drawing()
                    .add(new Shape.Box(
                            swatch,
                            0,
                            isSuccess ? Paint.STAGE_2 : Paint.STAGE_4,
                            Optional.of(isSuccess ? Paint.GOOD : Paint.PAIN),
                            !isSuccess));
            String text = words.text(isSuccess ? "chart.toSuccess" : "chart.toOthers");
            y = sheet.text(text, new Cell(Sheet.MARGIN + 36, y, 400, 0), Font.SMALL, Paint.MUTED) + 4;
        }
        return y;
    }
}
