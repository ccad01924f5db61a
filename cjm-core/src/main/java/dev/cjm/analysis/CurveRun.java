package dev.cjm.analysis;

import java.util.List;

/**
 * A valley or a peak: neighbouring touchpoints at or beyond a threshold, as many as there are.
 *
 * @param points at least one point, in the order of the curve
 * @param extreme the lowest one of a valley, the highest of a peak; the first of equals
 */
public record CurveRun(List<CurvePoint> points, CurvePoint extreme) {
    /**
     * Obtains a run.
     *
     * @param points at least one point
     * @param extreme the lowest or highest of them
     */
    public CurveRun {
        points = List.copyOf(points);
    }
}
