package dev.cjm.observed;

import dev.cjm.model.Proportion;

/**
 * How many journeys come back in one period after their first.
 *
 * @param period how many periods after the one in which the journey began; 0 is that one
 * @param journeys the share of the journeys with an event in that period, of those for whom it was observed to its end
 * @param cohorts how many cohorts these journeys are of
 */
public record RetentionPoint(int period, Proportion journeys, int cohorts) {}
