package dev.cjm.render.svg;

import dev.cjm.model.Touchpoint;
import java.util.List;

/**
 * A column of a picture.
 *
 * @param x its left edge
 * @param width its width
 * @param touchpoints what it is about: one touchpoint, all of a stage, or none of an empty stage
 */
record Column(double x, double width, List<Touchpoint> touchpoints) {
    double right() {
        return x + width;
    }

    /** Where a touchpoint has its point on the curve. */
    double middle(int place) {
        return x + width * (place + 0.5) / touchpoints.size();
    }
}
