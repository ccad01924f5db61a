package dev.cjm.analysis;

import dev.cjm.model.Expectation;
import java.util.Objects;

/**
 * How far a touchpoint feels from what customers expect of it.
 *
 * @param point the touchpoint with the experienced score
 * @param expectation what was expected, with a score
 * @param gap the experienced score less the expected one; below 0 where customers are disappointed
 */
public record ExpectationGap(CurvePoint point, Expectation expectation, double gap) {
    /**
     * Obtains a gap.
     *
     * @param point the touchpoint with the experienced score
     * @param expectation what was expected, with a score
     * @param gap the experienced score less the expected one
     */
    public ExpectationGap {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(expectation, "expectation");
    }
}
