package dev.cjm.observed.summary;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import dev.cjm.observed.Follows;
import dev.cjm.observed.TransitionRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows what in journeys, where they begin and end, and what is done again.
 *
 * <p>Maps are in the order of the counts, the most frequent first, then by code points.
 *
 * @param journeys how many journeys there are
 * @param events how many events they have
 * @param activities by activity the share of the journeys that have it
 * @param starts by activity the share of the journeys that begin with it
 * @param ends by activity the share of the journeys that end with it
 * @param again by activity the share of the journeys with it that have it more than once
 * @param follows what directly follows what, as {@link dev.cjm.observed.DirectlyFollows} tells it
 * @param transitions what comes next, as {@link dev.cjm.observed.TransitionMatrix} tells it
 */
public record FlowFigures(
        long journeys,
        long events,
        Map<String, Proportion> activities,
        Map<String, Proportion> starts,
        Map<String, Proportion> ends,
        Map<String, Proportion> again,
        List<Follows> follows,
        List<TransitionRow> transitions) {
    /**
     * Obtains figures.
     *
     * @param journeys how many journeys there are
     * @param events how many events they have
     * @param activities by activity the share of the journeys that have it
     * @param starts by activity the share of the journeys that begin with it
     * @param ends by activity the share of the journeys that end with it
     * @param again by activity the share of the journeys with it that have it more than once
     * @param follows what directly follows what
     * @param transitions what comes next
     */
    public FlowFigures {
        activities = Collections.unmodifiableMap(new LinkedHashMap<>(activities));
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
        ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
        again = Collections.unmodifiableMap(new LinkedHashMap<>(again));
        follows = List.copyOf(follows);
        transitions = List.copyOf(transitions);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys a row needs to stay, at least 1
     * @return the figures without rarer rows; totals are those of all journeys
     * @throws IllegalArgumentException if the number is below 1
     */
    public FlowFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new FlowFigures(
                this.journeys,
                events,
                Rare.without(activities, journeys),
                Rare.without(starts, journeys),
                Rare.without(ends, journeys),
                Rare.without(again, journeys),
                without(follows, journeys),
                transitions.stream()
                        .filter(row -> row.journeys().numerator() >= journeys)
                        .map(row -> without(row, journeys))
                        .toList());
    }

    private static List<Follows> without(List<Follows> pairs, int journeys) {
        return pairs.stream()
                .filter(pair -> pair.journeys().numerator() >= journeys)
                .toList();
    }

    private static TransitionRow without(TransitionRow row, int journeys) {
        long ended = row.ended().numerator();
        boolean isTold = ended == 0 || ended >= journeys;
        return new TransitionRow(
                row.activity(),
                row.count(),
                row.journeys(),
                without(row.next(), journeys),
                isTold ? row.ended() : new Proportion(0, 0),
                isTold ? row.endShare() : Estimate.noData());
    }
}
