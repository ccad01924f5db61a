package dev.cjm.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number about a journey before and after a change.
 *
 * @param kind what is measured, with its unit
 * @param currency the currency of an amount of money, three capital letters; empty for all other measures
 * @param before its value before; empty when the current map has none
 * @param after its value after; empty when the future map has none
 */
public record EffectMeasure(Kind kind, Optional<String> currency, OptionalDouble before, OptionalDouble after) {
    /** What is measured. */
    public enum Kind {
        /** The mean of the emotion curve, on the scale of the map. */
        CURVE_MEAN(1),
        /** The lowest point of the emotion curve, on the scale of the map. */
        CURVE_LOWEST(1),
        /** How far the emotion curve is below neutral, as an area. */
        CURVE_AREA_BELOW(-1),
        /** The probability to succeed, 0 to 1. */
        SUCCESS(1),
        /** The share of journeys that reach no outcome, 0 to 1. */
        DROP_OFF(-1),
        /** What the outcomes of a journey are worth as expected, an amount of money. */
        VALUE(1),
        /** The expected number of touchpoints; more are neither better nor worse. */
        TOUCHPOINTS(0),
        /** The expected number of actions per journey. */
        ACTIONS(-1),
        /** The expected number of decisions per journey. */
        DECISIONS(-1),
        /** The expected number of fields to fill per journey. */
        FIELDS(-1),
        /** The expected time that customers act per journey, in seconds. */
        ACTING(-1),
        /** The expected time that customers wait per journey, in seconds. */
        WAITING(-1),
        /** How many channels are used; more are neither better nor worse. */
        CHANNELS(0),
        /** The expected number of switches between channels per journey. */
        SWITCHES(-1),
        /** The expected number of steps per journey that lose what the brand knows. */
        CONTEXT_LOST(-1);

        private final int goodSign;

        Kind(int goodSign) {
            this.goodSign = goodSign;
        }
    }

    /**
     * Obtains a measure.
     *
     * @param kind what is measured, with its unit
     * @param currency the currency of an amount of money; empty for all other measures
     * @param before its value before; empty when the current map has none
     * @param after its value after; empty when the future map has none
     */
    public EffectMeasure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(currency, "currency");
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
     * Tells whether the change is good.
     *
     * @return unknown when one side has no value, or when more is neither better nor worse
     */
    public Trend trend() {
        return before.isPresent() && after.isPresent()
                ? Trend.of(before.getAsDouble(), after.getAsDouble(), kind.goodSign)
                : Trend.UNKNOWN;
    }
}
