package dev.cjm.observed;

/**
 * What a result leaves out because too few journeys have it.
 *
 * @param minimumCases how many journeys something needs to be told, at least 1
 * @param count how many rows or cells are left out, 0 or more
 */
public record Suppressed(int minimumCases, long count) {}
