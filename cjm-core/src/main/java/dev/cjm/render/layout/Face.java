package dev.cjm.render.layout;

import static dev.cjm.render.draw.Coordinates.path;

import dev.cjm.render.draw.Cell;
import dev.cjm.render.draw.Drawing;
import dev.cjm.render.draw.Paint;

/** A face that smiles as much as it feels good. */
public final class Face {
    /** How far it reaches from its middle. */
    public static final double RADIUS = 9;

    private Face() {}

    /**
     * Draws a face.
     *
     * @param x its middle
     * @param y its middle
     * @param mood how it feels, from -1 to 1
     */
    public static void draw(Drawing drawing, double x, double y, double mood) {
        Paint paint = mood > 0 ? Paint.GOOD : mood < 0 ? Paint.PAIN : Paint.MUTED;
        Paint ground = mood > 0 ? Paint.GOOD_CARD : mood < 0 ? Paint.PAIN_CARD : Paint.CARD;
        Cell circle = new Cell(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        drawing.box(circle, RADIUS, ground, paint);
        drawing.line(path("M", x - 3, y - 3, "v", 1, "M", x + 3, y - 3, "v", 1), paint, 1.8);
        double ends = y + 3 - 1.6 * mood;
        drawing.line(path("M", x - 4.2, ends, "Q", x, ends + 4.4 * mood, x + 4.2, ends), paint, 1.6);
    }
}
