package dev.cjm.model;

/**
 * An age, or a range of ages, in years.
 *
 * @param fromInclusive the youngest, 0 to 150
 * @param toInclusive the oldest, not below the youngest, at most 150
 */
public record AgeRange(int fromInclusive, int toInclusive) {
    static final int OLDEST = 150;

    /**
     * Obtains a range.
     *
     * @param fromInclusive the youngest, 0 to 150
     * @param toInclusive the oldest, not below the youngest, at most 150
     * @throws IllegalArgumentException if an age is not within 0 to 150, or the oldest is below the youngest
     */
    public AgeRange {
        if (fromInclusive < 0 || toInclusive > OLDEST || fromInclusive > toInclusive) {
            throw new IllegalArgumentException(
                    "The ages %s to %s are no range within 0 to %s.\nGive the youngest first."
                            .formatted(fromInclusive, toInclusive, OLDEST));
        }
    }

    @Override
    public String toString() {
        return fromInclusive == toInclusive ? Integer.toString(fromInclusive) : fromInclusive + "–" + toInclusive;
    }
}
