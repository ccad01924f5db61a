package dev.cjm.model;

import dev.cjm.internal.Decimals;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A number derived from counts, with how many journeys it rests on and without an interval.
 *
 * @param value the number; empty when there is no data
 * @param n how many journeys it rests on, 0 or more
 */
public record Estimate(OptionalDouble value, long n) {
    /**
     * Obtains an estimate.
     *
     * @param value the number; empty when there is no data
     * @param n how many journeys it rests on
     * @throws IllegalArgumentException if n is negative, or there is a value without journeys, or the value is not finite
     */
    public Estimate {
        Objects.requireNonNull(value, "value");
        if (n < 0 || (n == 0 && value.isPresent()) || !Double.isFinite(value.orElse(0))) {
            throw new IllegalArgumentException(
                    "An estimate of %s cannot rest on %s journeys.\nGive a finite value with its n, or no value."
                            .formatted(value, n));
        }
        value = value.isPresent() ? OptionalDouble.of(value.getAsDouble() + 0.0) : value;
    }

    /**
     * Obtains an estimate with a value.
     *
     * @param value the number, finite
     * @param n how many journeys it rests on, at least 1
     * @return the estimate
     */
    public static Estimate of(double value, long n) {
        return new Estimate(OptionalDouble.of(value), n);
    }

    /**
     * Obtains an estimate for which there is no data.
     *
     * @return the estimate without a value, n 0
     */
    public static Estimate noData() {
        return new Estimate(OptionalDouble.empty(), 0);
    }

    @Override
    public String toString() {
        return (value.isPresent() ? Decimals.shortest(value.getAsDouble()) : "no data") + " (n = " + n + ")";
    }
}
