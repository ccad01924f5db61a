package dev.cjm.observed.summary;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In how many journeys a path stands, and how often, as {@link dev.cjm.observed.PathMatches} tells it.
 *
 * @param pattern the path
 * @param journeys the share of all journeys with at least one match
 * @param total how many matches all journeys have, none over another
 * @param distribution by number of matches from 0 the share of all journeys that have it
 * @param mean the mean number of matches in a journey
 */
public record PathFigures(
        String pattern, Proportion journeys, long total, SortedMap<Integer, Proportion> distribution, Estimate mean) {
    /**
     * Obtains figures.
     *
     * @param pattern the path
     * @param journeys the share of all journeys with at least one match
     * @param total how many matches all journeys have
     * @param distribution by number of matches the share of all journeys
     * @param mean the mean number
     */
    public PathFigures {
        Objects.requireNonNull(pattern, "pattern");
        distribution = Collections.unmodifiableSortedMap(new TreeMap<>(distribution));
    }

    static PathFigures of(String pattern, long journeys, long total, Map<Integer, Long> counts) {
        SortedMap<Integer, Proportion> shares = new TreeMap<>();
        counts.forEach((matches, count) -> shares.put(matches, new Proportion(count, journeys)));
        long with = journeys - counts.getOrDefault(0, 0L);
        Estimate mean = journeys == 0 ? Estimate.noData() : Estimate.of((double) total / journeys, journeys);
        return new PathFigures(pattern, new Proportion(with, journeys), total, shares, mean);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys a number of matches needs to stay, at least 1
     * @return the figures without rarer numbers; all others are those of all journeys
     * @throws IllegalArgumentException if the number is below 1
     */
    public PathFigures minimumCases(int journeys) {
        Rare.check(journeys);
        SortedMap<Integer, Proportion> kept = new TreeMap<>(distribution);
        kept.values().removeIf(share -> share.numerator() < journeys);
        return new PathFigures(pattern, this.journeys, total, kept, mean);
    }
}
