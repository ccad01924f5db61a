package dev.cjm.render.draw;

import java.util.List;
import java.util.Optional;

/** What a drawing is made of. */
public sealed interface Shape {
    /**
     * A rectangle.
     *
     * @param cell where it is
     * @param radius how round its corners are
     * @param fill its colour
     * @param stroke the colour of its frame, if it has one
     * @param isDashed whether the frame is dashed
     */
    record Box(Cell cell, double radius, Paint fill, Optional<Paint> stroke, boolean isDashed) implements Shape {}

    /**
     * A line or outline.
     *
     * @param data the path, in the language of SVG
     * @param fill its colour, if it is filled
     * @param stroke the colour of the line, if it has one
     * @param width how wide the line is
     * @param dash the dashes, such as "5 4"; empty for a whole line
     */
    record Path(String data, Optional<Paint> fill, Optional<Paint> stroke, double width, String dash)
            implements Shape {}

    /**
     * Lines of text.
     *
     * @param lines the lines, fit to print
     * @param cell the place that they may fill, no more
     * @param font how they look
     * @param paint their colour
     * @param align where in the cell they stand
     * @param isRightToLeft whether their script runs from right to left
     */
    record Text(List<String> lines, Cell cell, Font font, Paint paint, Align align, boolean isRightToLeft)
            implements Shape {}

    /**
     * Shapes that belong together.
     *
     * @param persona the place of the persona whom they are about; empty for everybody
     * @param title what browsers tell of them under the pointer, fit to print; empty for nothing
     * @param shapes the shapes
     */
    record Group(Optional<Integer> persona, String title, List<Shape> shapes) implements Shape {}

    /** Where a text stands in its cell. */
    enum Align {
        /** At the side at which its script begins. */
        START,
        /** In the middle. */
        MIDDLE,
        /** At the side at which its script ends. */
        END
    }
}
