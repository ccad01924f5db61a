package dev.cjm.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * When a channel can be used, local time.
 *
 * @param days the days of the week, at least one, Monday first
 * @param opensInclusive when it opens
 * @param closesExclusive when it closes; midnight stands for the end of the day; a time not after the opening is on the next day
 */
public record OpeningHours(Set<DayOfWeek> days, LocalTime opensInclusive, LocalTime closesExclusive) {
    /** Every day, around the clock. */
    public static final OpeningHours ALWAYS =
            new OpeningHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /**
     * Obtains opening hours.
     *
     * @param days the days of the week, at least one, Monday first
     * @param opensInclusive when it opens
     * @param closesExclusive when it closes; midnight stands for the end of the day; a time not after the opening is on the next day
     * @throws IllegalArgumentException if there is no day
     */
    public OpeningHours {
        Objects.requireNonNull(opensInclusive, "opensInclusive");
        Objects.requireNonNull(closesExclusive, "closesExclusive");
        if (Objects.requireNonNull(days, "days").isEmpty()) {
            throw new IllegalArgumentException(
                    "Opening hours %s to %s need at least one day.\nName the days of the week."
                            .formatted(opensInclusive, closesExclusive));
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /**
     * Obtains the same hours on some days.
     *
     * @param opensInclusive when it opens
     * @param closesExclusive when it closes
     * @param first a day
     * @param more further days
     * @return the opening hours
     */
    public static OpeningHours of(
            LocalTime opensInclusive, LocalTime closesExclusive, DayOfWeek first, DayOfWeek... more) {
        return new OpeningHours(EnumSet.of(first, more), opensInclusive, closesExclusive);
    }
}
