package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a funnel: who reached it, who went on from the step before, and where the others went.
 *
 * @param activity what happens
 * @param journeys how many of all journeys reached the step
 * @param fromPrevious how many of those who reached the step before went on to this one; 0 of 0 for the first step
 * @param entered how many journeys entered the funnel here
 * @param lost how many of those who reached the step did not go on and are over; 0 for the last step
 * @param open how many did not go on and may still do so
 * @param ended for how many of the lost the journey ended with this step
 * @param next what the other lost ones did next, the most frequent first; cells with too few journeys are left out
 * @param time how long it took from the step before, or empty if nobody went on from it
 */
public record FunnelStep(
        String activity,
        Proportion journeys,
        Proportion fromPrevious,
        long entered,
        Proportion lost,
        long open,
        Proportion ended,
        Map<String, Proportion> next,
        Optional<TimeSpans> time) {
    /**
     * Obtains a step.
     *
     * @param activity what happens
     * @param journeys how many of all journeys reached the step
     * @param fromPrevious how many went on from the step before
     * @param entered how many entered here
     * @param lost how many are lost
     * @param open how many are open
     * @param ended how many of the lost ended here
     * @param next what the other lost ones did next
     * @param time how long it took from the step before
     */
    public FunnelStep {
        Objects.requireNonNull(activity, "activity");
        next = Collections.unmodifiableMap(new LinkedHashMap<>(next));
    }
}
