package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;

/**
 * How journeys feel at one activity.
 *
 * @param activity the activity
 * @param scored how many of the journeys with the activity have a score there
 * @param scores how many scores there are, at least 1
 * @param mean the mean of all scores there; its n is the number of journeys with one
 * @param median the median of all scores there
 * @param lowest the lowest score
 * @param highest the highest score
 * @param positive of the journeys with a score, those whose last one there is better than neutral
 * @param neutral those whose last one is neutral
 * @param negative those whose last one is worse than neutral
 */
public record ActivityEmotion(
        String activity,
        Proportion scored,
        long scores,
        Estimate mean,
        Estimate median,
        double lowest,
        double highest,
        Proportion positive,
        Proportion neutral,
        Proportion negative) {}
