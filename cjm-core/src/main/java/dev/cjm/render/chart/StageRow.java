package dev.cjm.render.chart;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.model.Stage;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import java.util.ArrayList;
import java.util.List;

/** The stages above a curve, each over its points as long as they follow each other. */
final class StageRow {
    private static final double PADDING = 7;

    private record Run(Stage stage, int first, int last) {}

    private final EmotionCurve curve;
    private final Sheet sheet;
    private final double left;
    private final double column;

    StageRow(EmotionCurve curve, Sheet sheet, double left, double column) {
        this.curve = curve;
        this.sheet = sheet;
        this.left = left;
        this.column = column;
    }

    double draw(double top) {
        List<Run> runs = runs();
        double height = 0;
        for (Run run : runs) {
            height = Math.max(
                    height, sheet.height(run.stage().name(), cell(run, top, 0).width() - 2 * PADDING, Font.HEADING));
        }
        List<Stage> stages = curve.map().allStages();
        for (Run run : runs) {
            Cell cell = cell(run, top, height + 2 * PADDING);
            sheet.drawing().box(cell, 4, Paint.stage(stages.indexOf(run.stage())));
            Cell place = new Cell(cell.x() + PADDING, cell.y() + PADDING, cell.width() - 2 * PADDING, 0);
            sheet.text(run.stage().name(), place, Font.HEADING, Paint.INK, Shape.Align.MIDDLE);
        }
        return top + height + 2 * PADDING;
    }

    private Cell cell(Run run, double top, double height) {
        double x = left + run.first() * column;
        return new Cell(x + 2, top, (run.last() - run.first() + 1) * column - 4, height);
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (CurvePoint point : curve) {
            Stage stage = curve.map().stageOf(point.touchpoint());
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).stage().id().equals(stage.id())) {
                runs.set(last, new Run(stage, runs.get(last).first(), point.index()));
            } else {
                runs.add(new Run(stage, point.index(), point.index()));
            }
        }
        return runs;
    }
}
