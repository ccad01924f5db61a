package dev.cjm.graph;

import dev.cjm.model.Outcome;
import dev.cjm.model.Transition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One way through a map, found by trying all.
 *
 * @param nodes the ids of the nodes along the way
 * @param transitions the ids of the transitions taken
 * @param likelihood the share of the entry times the likelihoods along the way, from left to right
 */
public record BruteForceWay(List<String> nodes, List<String> transitions, double likelihood) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_UP);
    private static final int MOST_STEPS = 20_000;

    /**
     * Finds all ways from an entry to an outcome.
     *
     * @param given the map
     * @param visits how often a way may pass the same touchpoint
     * @return the ways in the order of the definition; empty if there are too many to list
     */
    public static Optional<List<BruteForceWay>> all(FlowCase given, int visits) {
        List<String> outcomes = given.outcomes().stream().map(Outcome::id).toList();
        List<BruteForceWay> found = new ArrayList<>();
        Deque<BruteForceWay> open = new ArrayDeque<>();
        given.entryShares().forEach((id, share) -> open.add(new BruteForceWay(List.of(id), List.of(), share)));
        for (int steps = 0; !open.isEmpty(); steps++) {
            if (steps == MOST_STEPS) {
                return Optional.empty();
            }
            BruteForceWay way = open.poll();
            if (way.likelihood > 0) {
                if (outcomes.contains(way.last())) {
                    found.add(way);
                } else {
                    open.addAll(way.extensions(given, visits));
                }
            }
        }
        found.sort(order());
        return Optional.of(found);
    }

    /**
     * Names where the way ends.
     *
     * @return the id of the last node
     */
    public String last() {
        return nodes.get(nodes.size() - 1);
    }

    private List<BruteForceWay> extensions(FlowCase given, int visits) {
        List<BruteForceWay> extensions = new ArrayList<>();
        for (Transition each : given.from(last())) {
            if (Collections.frequency(nodes, each.target()) < visits) {
                List<String> further = new ArrayList<>(nodes);
                further.add(each.target());
                List<String> taken = new ArrayList<>(transitions);
                taken.add(each.id());
                extensions.add(new BruteForceWay(further, taken, likelihood * given.likelihood(each)));
            }
        }
        return extensions;
    }

    private static Comparator<BruteForceWay> order() {
        return Comparator.<BruteForceWay, BigDecimal>comparing(
                        way -> new BigDecimal(way.likelihood).round(TWELVE_DIGITS))
                .reversed()
                .thenComparingInt(way -> way.transitions.size())
                .thenComparing(way -> way.nodes, BruteForceWay::compare)
                .thenComparing(way -> way.transitions, BruteForceWay::compare);
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int result = one.get(i).compareTo(other.get(i));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }
}
