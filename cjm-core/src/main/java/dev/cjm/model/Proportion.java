package dev.cjm.model;

import dev.cjm.internal.Decimals;
import java.util.OptionalDouble;

/**
 * A share counted over journeys, with what it was counted from.
 *
 * <p>Its interval is that of Wilson (1927), with 95 % confidence; 0 of 0 is no data, not 0 %.
 *
 * @param numerator how many journeys have it, 0 to the denominator, both inclusive
 * @param denominator how many journeys were looked at, 0 or more
 */
public record Proportion(long numerator, long denominator) {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Obtains a proportion.
     *
     * @param numerator how many journeys have it
     * @param denominator how many journeys were looked at
     * @throws IllegalArgumentException if the numerator is not within 0 to the denominator
     */
    public Proportion {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "The numerator (%s) of a proportion must be between 0 and its denominator (%s).\nGive the part first, then the whole."
                            .formatted(numerator, denominator));
        }
    }

    /**
     * Tells the share.
     *
     * @return the share, 0 to 1, both inclusive; empty for 0 of 0
     */
    public OptionalDouble share() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }

    /**
     * Tells the lower end of the interval.
     *
     * @return the lower end, 0 to the share, both inclusive; empty for 0 of 0
     */
    public OptionalDouble lower() {
        return numerator == 0 && denominator > 0 ? OptionalDouble.of(0) : wilson(-Z);
    }

    /**
     * Tells the upper end of the interval.
     *
     * @return the upper end, the share to 1, both inclusive; empty for 0 of 0
     */
    public OptionalDouble upper() {
        return numerator == denominator && denominator > 0 ? OptionalDouble.of(1) : wilson(Z);
    }

    /**
     * Adds the counts of other journeys.
     *
     * @param other counted over journeys that are not counted here
     * @return the proportion over all
     */
    public Proportion plus(Proportion other) {
        return new Proportion(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    private OptionalDouble wilson(double z) {
        if (denominator == 0) {
            return OptionalDouble.empty();
        }
        double n = denominator;
        double share = numerator / n;
        double square = z * z / n;
        double middle = share + square / 2;
        double spread = z * Math.sqrt((share * (1 - share) + square / 4) / n);
        return OptionalDouble.of((middle + spread) / (1 + square));
    }

    @Override
    public String toString() {
        if (denominator == 0) {
            return "no data (0 of 0)";
        }
        return "%s (%s of %s, %s to %s)"
                .formatted(
                        Decimals.percent(share().orElseThrow(), 1),
                        numerator,
                        denominator,
                        Decimals.percent(lower().orElseThrow(), 1),
                        Decimals.percent(upper().orElseThrow(), 1));
    }
}
