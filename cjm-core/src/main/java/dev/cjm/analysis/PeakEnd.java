package dev.cjm.analysis;

import java.util.Objects;

/**
 * How a walk is remembered: the mean of its peak, the score farthest from neutral, and its end.
 *
 * <p>Kahneman and Fredrickson leave open which peak counts when the best and the worst are equally far: then {@code worst} and
 * {@code best} differ, and {@link #isTied} tells.
 *
 * @param worst the value with the worst of the farthest scores as peak
 * @param best the value with the best of the farthest scores as peak; the same as the worst if there is no tie
 * @param worstPeak where that worst peak is; the first of equals
 * @param bestPeak where that best peak is; the first of equals
 * @param end the last scored touchpoint
 */
public record PeakEnd(double worst, double best, CurvePoint worstPeak, CurvePoint bestPeak, CurvePoint end) {
    /**
     * Obtains the values.
     *
     * @param worst the value with the worst peak
     * @param best the value with the best peak
     * @param worstPeak where the worst peak is
     * @param bestPeak where the best peak is
     * @param end the last scored touchpoint
     */
    public PeakEnd {
        Objects.requireNonNull(worstPeak, "worstPeak");
        Objects.requireNonNull(bestPeak, "bestPeak");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Tells whether the worst and the best score are equally far from neutral.
     *
     * @return true if the peak is not defined
     */
    public boolean isTied() {
        return worst != best;
    }
}
