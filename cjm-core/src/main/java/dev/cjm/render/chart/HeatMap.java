package dev.cjm.render.chart;

import dev.cjm.analysis.CrossTable;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Font;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import dev.cjm.render.view.Words;
import java.util.function.Function;

/**
 * A table whose places are the darker the more they hold, with a legend.
 *
 * @param <R> what is in rows
 * @param <C> what is in columns
 */
final class HeatMap<R, C> {
    private static final double NAME = 170;
    private static final double COLUMN = 108;
    private static final double ROW = 32;
    private static final double PADDING = 6;
    private static final double SWATCH = 90;

    /** The smallest number that two digits can say. */
    private static final double LEAST = 0.01;

    private static final double LEFT = Sheet.MARGIN + NAME;

    private final CrossTable<R, C> table;
    private final Function<R, String> rowName;
    private final Function<C, String> columnName;
    private final String axes;
    private final String title;
    private final Sheet sheet;
    private final Words words;
    private final double max;

    HeatMap(
            CrossTable<R, C> table,
            Function<R, String> rowName,
            Function<C, String> columnName,
            String axes,
            String title,
            Sheet sheet) {
        this.table = table;
        this.rowName = rowName;
        this.columnName = columnName;
        this.axes = axes;
        this.title = title;
        this.sheet = sheet;
        words = sheet.words();
        max = table.max();
    }

    /** Where it ends at the right. */
    double right() {
        return LEFT + Math.max(table.columns().size() * COLUMN, Paint.HEAT.size() * SWATCH);
    }

    /** Draws it below a height and tells where it ends. */
    double draw(double top) {
        sheet.tell(title);
        Cell place = new Cell(Sheet.MARGIN, top, right() - Sheet.MARGIN, 0);
        double y = sheet.text(title, place, Font.HEADING, Paint.INK) + 10;
        y = head(y) + 4;
        for (R row : table.rows()) {
            y = row(row, y);
        }
        return max > 0 ? legend(y + 10) : y;
    }

    private double head(double top) {
        double bottom = sheet.text(axes, new Cell(Sheet.MARGIN, top, NAME - PADDING, 0), Font.SMALL, Paint.MUTED);
        double x = LEFT;
        for (C column : table.columns()) {
            Cell place = new Cell(x + PADDING / 2, top, COLUMN - PADDING, 0);
            String name = columnName.apply(column);
            bottom = Math.max(bottom, sheet.text(name, place, Font.SMALL_STRONG, Paint.INK, Shape.Align.MIDDLE));
            x += COLUMN;
        }
        return bottom;
    }

    private double row(R row, double top) {
        double wide = NAME - 2 * PADDING;
        String name = rowName.apply(row);
        double height = Math.max(ROW, sheet.height(name, wide, Font.STRONG) + 2 * PADDING);
        sheet.around(
                name, new Cell(Sheet.MARGIN, top + height / 2, wide, 0), Font.STRONG, Paint.INK, Shape.Align.START);
        double x = LEFT;
        for (C column : table.columns()) {
            Cell cell = new Cell(x + 1, top + 1, COLUMN - 2, height - 2);
            cell(table.value(row, column), cell, row.equals(column));
            if (table.value(row, column) > 0) {
                sheet.tell(words.text(
                        "labelled",
                        words.text("chart.to", name, columnName.apply(column)),
                        number(table.value(row, column))));
            }
            x += COLUMN;
        }
        return top + height;
    }

    private void cell(double value, Cell cell, boolean isFramed) {
        Paint ground = value > 0 ? heat(value) : Paint.PAPER;
        sheet.drawing().box(cell, 3, ground, isFramed ? Paint.INK : value > 0 ? ground : Paint.LINE);
        if (value > 0) {
            Cell middle = new Cell(cell.x() + 4, cell.y() + cell.height() / 2, cell.width() - 8, 0);
            sheet.around(number(value), middle, Font.TEXT, Paint.INK, Shape.Align.MIDDLE);
        }
    }

    /** What is there is not nothing, however little it is. */
    private String number(double value) {
        return value < LEAST ? "<\u00A0" + words.number(LEAST) : words.number(value);
    }

    private Paint heat(double value) {
        int level = (int) Math.ceil(value / max * Paint.HEAT.size()) - 1;
        return Paint.HEAT.get(Math.max(0, Math.min(Paint.HEAT.size() - 1, level)));
    }

    private double legend(double top) {
        double bottom = top;
        for (int i = 0; i < Paint.HEAT.size(); i++) {
            double x = LEFT + i * SWATCH;
            sheet.drawing().box(new Cell(x, top, 14, 14), 2, Paint.HEAT.get(i), Paint.AXIS);
            String upTo = words.text("chart.upTo", words.number(max * (i + 1) / Paint.HEAT.size()));
            Cell place = new Cell(x + 20, top, SWATCH - 26, 0);
            bottom = Math.max(bottom, sheet.text(upTo, place, Font.SMALL, Paint.MUTED));
        }
        return bottom;
    }
}
