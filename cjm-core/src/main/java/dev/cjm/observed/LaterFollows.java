package dev.cjm.observed;

import dev.cjm.model.Proportion;

/**
 * One activity that comes at any time after another.
 *
 * @param source the activity before
 * @param target the activity after, perhaps the same one
 * @param count how many pairs of places in journeys there are, the source before the target
 * @param journeys in how many of the journeys the target comes after the source at least once
 */
public record LaterFollows(String source, String target, long count, Proportion journeys) {}
