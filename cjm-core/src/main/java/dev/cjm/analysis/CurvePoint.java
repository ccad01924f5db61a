package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A touchpoint on an emotion curve.
 *
 * @param index its place on the curve, from 0, touchpoints without data counted
 * @param touchpoint the touchpoint
 * @param score how it feels, on the scale of the map; empty for a gap, which is never 0
 * @param source what the score rests on
 */
public record CurvePoint(int index, Touchpoint touchpoint, OptionalDouble score, Source source) {
    /** What a score rests on. */
    public enum Source {
        /** An emotion that is said for everybody. */
        DECLARED,
        /** An emotion that is said for the persona. */
        PERSONA,
        /** The weighted mean of scored statements. */
        STATEMENTS,
        /** The weighted mean over the personas. */
        ACROSS_PERSONAS,
        /** Nothing: a gap. */
        NONE
    }

    /**
     * Obtains a point.
     *
     * @param index its place on the curve, from 0, touchpoints without data counted
     * @param touchpoint the touchpoint
     * @param score how it feels; empty for a gap
     * @param source what the score rests on
     */
    public CurvePoint {
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Tells whether nobody said how it feels.
     *
     * @return true for a gap
     */
    public boolean isGap() {
        return score.isEmpty();
    }
}
