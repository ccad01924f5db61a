package dev.cjm.analysis;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One measure of completion before and after an edit.
 *
 * @param kind what is measured
 * @param of the id of the outcome or the currency that is measured; empty for measures of the whole
 * @param before its value before; empty when the map before has none
 * @param after its value after; empty when the map after has none
 */
public record MeasureChange(Kind kind, Optional<String> of, OptionalDouble before, OptionalDouble after) {
    /** What can be measured. */
    public enum Kind {
        /** The probability to succeed, 0 to 1. */
        SUCCESS,
        /** The probability of one outcome, 0 to 1. */
        OUTCOME,
        /** The share of journeys that reach no outcome, 0 to 1. */
        DROP_OFF,
        /** The expected number of touchpoints. */
        TOUCHPOINTS,
        /** The standard deviation of the number of touchpoints. */
        DEVIATION,
        /** The expected duration in seconds. */
        DURATION,
        /** The mean emotion per scored visit, on the scale of the map. */
        EMOTION,
        /** The expected cost in one currency. */
        COST,
        /** The expected value in one currency. */
        VALUE
    }

    private static final double ROUNDING = 1e-12;

    /**
     * Obtains a measure.
     *
     * @param kind what is measured
     * @param of the id of the outcome or the currency that is measured; empty for measures of the whole
     * @param before its value before; empty when the map before has none
     * @param after its value after; empty when the map after has none
     */
    public MeasureChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Tells by how much the measure changes.
     *
     * @return after less before; empty when one of them has none
     */
    public OptionalDouble change() {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * Tells whether before and after differ.
     *
     * @return true if they differ by more than rounding, or if one of them has none
     */
    public boolean isChanged() {
        double size = Math.max(1, Math.abs(before.orElse(0)));
        return change().isEmpty() || Math.abs(change().getAsDouble()) > ROUNDING * size;
    }
}
