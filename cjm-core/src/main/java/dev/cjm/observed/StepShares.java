package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happens at one step.
 *
 * @param step which step: 1 is the first event, or 0 the activity around which steps are counted
 * @param activities the share of journeys at each activity, the most frequent first, then by code points
 * @param ended the share of journeys that ended before this step
 * @param notBegun the share of journeys that had not begun yet, for steps before a centre
 */
public record StepShares(int step, Map<String, Proportion> activities, Proportion ended, Proportion notBegun) {
    /**
     * Obtains the shares of a step.
     *
     * @param step which step
     * @param activities the share of journeys at each activity
     * @param ended the share of journeys that ended before
     * @param notBegun the share of journeys that had not begun
     */
    public StepShares {
        activities = Collections.unmodifiableMap(new LinkedHashMap<>(activities));
    }
}
