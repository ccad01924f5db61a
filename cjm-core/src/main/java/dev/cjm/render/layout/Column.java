package dev.cjm.render.layout;

import dev.cjm.model.Touchpoint;
import java.util.List;

/**
 * A column of a picture.
 *
 * @param x its left edge
 * @param width its width
 * @param touchpoints what it is about: one touchpoint, all of a stage, or none of an empty stage
 */
public record Column(double x, double width, List<Touchpoint> touchpoints) {
    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Where a touchpoint has its point on the curve. */
    public double middle(int place) {
        return x + width * (place + 0.5) / touchpoints.size();
    }
}
