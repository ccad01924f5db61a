package dev.cjm.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days from one to another.
 *
 * @param startInclusive the first day
 * @param endInclusive the last day, not before the first
 */
public record DateRange(LocalDate startInclusive, LocalDate endInclusive) {
    /**
     * Obtains a range.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day, not before the first
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange {
        Objects.requireNonNull(startInclusive, "startInclusive");
        Objects.requireNonNull(endInclusive, "endInclusive");
        if (endInclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException("The days %s to %s run backwards.\nGive the first day first."
                    .formatted(startInclusive, endInclusive));
        }
    }

    @Override
    public String toString() {
        return startInclusive + " to " + endInclusive;
    }
}
