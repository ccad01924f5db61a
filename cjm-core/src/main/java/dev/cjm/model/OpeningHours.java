package dev.cjm.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
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

    /**
     * Tells which share of some opening hours finds others open after a wait.
     *
     * <p>Hours repeat every week; hours that overlap count once.
     *
     * @param left when customers may leave, at least one
     * @param waiting how long they are on their way
     * @param found when they can be received where they arrive, at least one
     * @return the share of the hours at which they may leave, 0 for always closed to 1 for always open, both inclusive
     * @throws IllegalArgumentException if there are no hours, or the wait is negative
     */
    public static double shareOpen(Collection<OpeningHours> left, Duration waiting, Collection<OpeningHours> found) {
        if (left.isEmpty() || found.isEmpty() || waiting.isNegative()) {
            throw new IllegalArgumentException(
                    "Opening hours (%s and %s of them) and a wait (%s) are needed that is not negative.\nSay when both are open."
                            .formatted(left.size(), found.size(), waiting));
        }
        WeekHours leaving = WeekHours.of(left);
        return (double) leaving.after(waiting).overlap(WeekHours.of(found)) / leaving.length();
    }
}
