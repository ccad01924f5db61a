package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;

/**
 * One activity that directly follows another.
 *
 * @param source the activity before
 * @param target the activity after
 * @param count how often the target comes directly after the source, in all journeys
 * @param journeys in how many of the journeys it does so at least once
 * @param probability the count divided by all occurrences of the source, ends of journeys included; its n is the number of journeys with
 *     the source
 */
public record Follows(String source, String target, long count, Proportion journeys, Estimate probability) {}
