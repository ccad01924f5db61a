package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Optional;

/**
 * A part of the journeys of a log.
 *
 * @param name what they have in common, or empty for those that belong to no other segment
 * @param journeys how many of all journeys
 * @param log these journeys, a view
 */
public record Segment(Optional<String> name, Proportion journeys, EventLog log) {}
