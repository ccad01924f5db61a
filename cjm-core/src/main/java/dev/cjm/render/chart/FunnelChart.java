package dev.cjm.render.chart;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.observed.Funnel;
import dev.cjm.observed.FunnelStep;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a funnel: a bar for each step, what narrows between them, and where the lost went. */
final class FunnelChart {
    private static final double NAME = 180;
    private static final double GAP = 20;
    private static final double WIDTH = 420;
    private static final double BAR = 26;
    private static final double DETAILS = 250;
    private static final double APART = 18;
    private static final double LEFT = Sheet.MARGIN + NAME + GAP;
    private static final double RIGHT = LEFT + WIDTH + GAP + DETAILS;

    private final Funnel funnel;
    private final Sheet sheet;
    private final Words words;
    private Optional<Cell> above = Optional.empty();

    FunnelChart(Funnel funnel, Sheet sheet) {
        this.funnel = funnel;
        this.sheet = sheet;
        words = sheet.words();
    }

    Sheet draw() {
        String conversion = words.labelled("conversion", FunnelWords.share(funnel.conversion(), words));
        double y = sheet.head(List.of(conversion), RIGHT);
        for (FunnelStep step : funnel) {
            y = row(step, y) + APART;
        }
        sheet.end(notes(), RIGHT, y - APART);
        return sheet;
    }

    private double row(FunnelStep step, double top) {
        int under = sheet.drawing().count();
        String reached = FunnelWords.share(step.journeys(), words);
        double width = Math.max(2, WIDTH * step.journeys().share().orElse(0));
        double name = sheet.text(
                step.activity(), new Cell(Sheet.MARGIN, top, NAME, 0), Font.HEADING, Paint.INK, Shape.Align.END);
        double caption =
                sheet.text(reached, new Cell(LEFT, top, WIDTH, 0), Font.STRONG, Paint.INK, Shape.Align.MIDDLE) + 3;
        Cell bar = new Cell(LEFT + (WIDTH - width) / 2, caption, width, BAR);
        sheet.drawing().box(bar, 2, Paint.CURVE);
        above.ifPresent(before -> sheet.drawing().under(under, narrowing(before, bar)));
        above = Optional.of(bar);
        sheet.tell(words.text("labelled", step.activity(), reached));
        double y = top;
        for (String line : FunnelWords.of(step, words)) {
            Paint paint = y == top ? Paint.INK : Paint.MUTED;
            y = sheet.text(line, new Cell(LEFT + WIDTH + GAP, y, DETAILS, 0), Font.SMALL, paint);
            sheet.tell(line);
        }
        return Math.max(Math.max(name, bar.bottom()), y);
    }

    private static Shape narrowing(Cell from, Cell to) {
        String outline =
                path("M", from.x(), from.bottom(), "H", from.right(), "L", to.right(), to.y(), "H", to.x(), "Z");
        return new Shape.Path(outline, Optional.of(Paint.STAGE_1), Optional.empty(), 0, "");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!funnel.notFound().isEmpty()) {
            notes.add(words.labelled("notInLog", String.join(", ", funnel.notFound())));
        }
        notes.addAll(Notes.suppressed(funnel.suppressed(), words));
        funnel.assumptions().forEach(each -> notes.add(words.labelled("assumed", each)));
        return notes;
    }
}
