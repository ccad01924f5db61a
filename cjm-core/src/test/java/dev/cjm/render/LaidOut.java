package dev.cjm.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.internal.TextMetrics;
import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Shape;
import java.util.ArrayList;
import java.util.List;

/** Measures drawings. */
public final class LaidOut {
    private LaidOut() {}

    /**
     * Fails unless lines fit their cells, cells fit the picture, and no two cells of texts overlap.
     *
     * @param drawing what is drawn
     */
    public static void check(Drawing drawing) {
        Cell all = new Cell(0, 0, drawing.width(), drawing.height());
        List<Shape.Text> texts = new ArrayList<>();
        for (Shape shape : flat(drawing.shapes())) {
            if (shape instanceof Shape.Text text) {
                texts.add(text);
                assertTrue(all.contains(text.cell()), () -> text + " leaves the picture");
                for (String line : text.lines()) {
                    double width = TextMetrics.width(
                            line, text.font().size(), text.font().isBold());
                    assertTrue(width <= text.cell().width() + 0.01, () -> text + " is too wide");
                }
                double height = text.lines().size() * text.font().lineHeight();
                assertTrue(height <= text.cell().height() + 0.01, () -> text + " is too high");
            } else if (shape instanceof Shape.Box box) {
                assertTrue(all.contains(box.cell()), () -> box + " leaves the picture");
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Shape.Text a = texts.get(i);
                Shape.Text b = texts.get(j);
                assertFalse(overlap(a.cell(), b.cell()), () -> a + " overlaps " + b);
            }
        }
    }

    private static List<Shape> flat(List<Shape> shapes) {
        List<Shape> flat = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Group group) {
                flat.addAll(flat(group.shapes()));
            } else {
                flat.add(shape);
            }
        }
        return flat;
    }

    private static boolean overlap(Cell a, Cell b) {
        double slack = 0.01;
        return a.x() < b.right() - slack
                && b.x() < a.right() - slack
                && a.y() < b.bottom() - slack
                && b.y() < a.bottom() - slack;
    }
}
