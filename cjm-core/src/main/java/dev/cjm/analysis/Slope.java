package dev.cjm.analysis;

import java.util.Objects;

/**
 * How much an emotion curve rises or falls from one touchpoint to the next.
 *
 * @param from the touchpoint before
 * @param to the touchpoint right after it
 * @param value the change of the score; below 0 where the curve falls
 */
public record Slope(CurvePoint from, CurvePoint to, double value) {
    /**
     * Obtains a slope.
     *
     * @param from the touchpoint before
     * @param to the touchpoint right after it
     * @param value the change of the score
     */
    public Slope {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
