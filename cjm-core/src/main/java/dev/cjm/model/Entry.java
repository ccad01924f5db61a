package dev.cjm.model;

import dev.cjm.internal.Decimals;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Says that customers enter at a touchpoint.
 *
 * @param share the share of journeys that start there, 0 to 1, both inclusive; empty when it is an equal part of what the stated
 *     shares leave
 */
public record Entry(OptionalDouble share) {
    /**
     * Obtains an entry.
     *
     * @param share the share of journeys that start there, 0 to 1, both inclusive; empty when it is an equal part of what the stated
     *     shares leave
     * @throws IllegalArgumentException if the share is not within 0 to 1
     */
    public Entry {
        if (Objects.requireNonNull(share, "share").isPresent()
                && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(
                    "The share (%s) of an entry must be between 0 and 1.\nMaybe it is a percentage; divide by 100."
                            .formatted(Problems.number(share.getAsDouble())));
        }
        share = share.isPresent() ? OptionalDouble.of(share.getAsDouble() + 0.0) : share;
    }

    /**
     * Obtains an entry with its share.
     *
     * @param share the share of journeys that start there, 0 to 1, both inclusive
     * @return the entry
     */
    public static Entry of(double share) {
        return new Entry(OptionalDouble.of(share));
    }

    /**
     * Obtains an entry without a share.
     *
     * @return the entry
     */
    public static Entry unstated() {
        return new Entry(OptionalDouble.empty());
    }

    @Override
    public String toString() {
        return share.isPresent() ? "share " + Decimals.shortest(share.getAsDouble()) : "no share";
    }
}
