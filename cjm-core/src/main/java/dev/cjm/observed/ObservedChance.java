package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;

/**
 * What becomes of journeys that are at one activity, as the chain expects it.
 *
 * @param activity the activity
 * @param journeys how many of all journeys have it before they come to a goal or failure
 * @param success the probability of reaching a goal from here
 * @param failure the probability of failing
 * @param lost the probability of ending without either
 * @param unknown the probability of coming to where nobody knows how journeys end
 * @param furtherEvents how many events are still to come, the last one included
 */
public record ObservedChance(
        String activity,
        Proportion journeys,
        Estimate success,
        Estimate failure,
        Estimate lost,
        Estimate unknown,
        Estimate furtherEvents) {}
