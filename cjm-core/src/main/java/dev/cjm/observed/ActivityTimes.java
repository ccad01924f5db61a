package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Objects;
import java.util.Optional;

/**
 * How long an activity takes, and how long it is waited for.
 *
 * @param activity what happens
 * @param count how often it occurs
 * @param journeys the share of the journeys that have it
 * @param step how long it took from its start to its end, or empty if no event tells
 * @param waiting how long it was waited for, from the end of the event before to its start, or empty if there is no such event
 */
public record ActivityTimes(
        String activity, long count, Proportion journeys, Optional<TimeSpans> step, Optional<TimeSpans> waiting) {
    /**
     * Obtains the times of an activity.
     *
     * @param activity what happens
     * @param count how often it occurs
     * @param journeys the share of the journeys that have it
     * @param step how long it took
     * @param waiting how long it was waited for
     */
    public ActivityTimes {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(journeys, "journeys");
    }
}
