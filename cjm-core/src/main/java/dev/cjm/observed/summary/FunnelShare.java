package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One step of a funnel: who reached it, and where those went who did not go on.
 *
 * @param activity what happens
 * @param journeys how many of all journeys reached the step
 * @param fromPrevious how many of those who reached the step before went on to this one; 0 of 0 for the first step
 * @param lost how many of those who reached the step did not go on; 0 for the last step
 * @param ended for how many of the lost the journey ended with this step
 * @param next what the other lost ones did next, the most frequent first, then by code points
 */
public record FunnelShare(
        String activity,
        Proportion journeys,
        Proportion fromPrevious,
        Proportion lost,
        Proportion ended,
        Map<String, Proportion> next) {
    /**
     * Obtains a step.
     *
     * @param activity what happens
     * @param journeys how many of all journeys reached the step
     * @param fromPrevious how many went on from the step before
     * @param lost how many are lost
     * @param ended how many of the lost ended here
     * @param next what the other lost ones did next
     */
    public FunnelShare {
        Objects.requireNonNull(activity, "activity");
        next = Collections.unmodifiableMap(new LinkedHashMap<>(next));
    }
}
