package dev.cjm.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * Takes vertices out of a component one by one, so that who came through one goes on from before it.
 *
 * <p>What is left is a chain again, with the same journeys seen less often (a censored chain). No step subtracts: W. Grassmann, M. Taksar,
 * D. Heyman, Regenerative analysis and steady state distributions for Markov chains, Operations Research 33 (1985). The next vertex is
 * the one with the fewest ways in times out: H. Markowitz, The elimination form of the inverse, Management Science 3 (1957). So loops
 * that stay near cost little, and a vertex that many lead to stays until the end.
 */
final class Elimination {
    /** So many may be left. */
    static final int SMALL = 64;

    private final List<Map<Integer, Double>> rows = new ArrayList<>();
    private final List<Set<Integer>> sources = new ArrayList<>();
    private final double[] leaks;
    private final boolean[] isGone;
    private final List<EliminationStep> steps = new ArrayList<>();
    private final Queue<Long> next = new PriorityQueue<>();
    private int left;

    Elimination(ChainPart part) {
        left = part.size();
        leaks = part.leaks().clone();
        isGone = new boolean[left];
        for (int i = 0; i < left; i++) {
            rows.add(new LinkedHashMap<>());
            sources.add(new LinkedHashSet<>());
        }
        for (int i = 0; i < left; i++) {
            for (int at = part.starts()[i]; at < part.starts()[i + 1]; at++) {
                rows.get(i).put(part.targets()[at], part.likelihoods()[at]);
                sources.get(part.targets()[at]).add(i);
            }
        }
    }

    /** Returns the steps, until few vertices are left or all of them lead almost everywhere. */
    List<EliminationStep> run() {
        return run(SMALL, true);
    }

    /** Returns the steps that take out every vertex: cubic where all of them lead everywhere, and right even where nearly nobody leaves. */
    List<EliminationStep> runToTheEnd() {
        return run(0, false);
    }

    private List<EliminationStep> run(int fewest, boolean isWhileCheap) {
        for (int i = 0; i < rows.size(); i++) {
            next.add(rank(i));
        }
        while (left > fewest) {
            long cheapest = next.remove();
            int vertex = (int) cheapest;
            if (isGone[vertex] || cheapest != rank(vertex)) {
                continue;
            }
            if (isWhileCheap && cost(vertex) > left * (long) left / 4) {
                break;
            }
            eliminate(vertex);
        }
        return steps;
    }

    /** The vertices that are left, in ascending order. */
    int[] rest() {
        int[] rest = new int[left];
        int size = 0;
        for (int i = 0; i < isGone.length; i++) {
            if (!isGone[i]) {
                rest[size++] = i;
            }
        }
        return rest;
    }

    /** The chain of the vertices that are left. */
    ChainPart core(int[] rest) {
        int[] place = new int[isGone.length];
        int[] starts = new int[rest.length + 1];
        double[] restLeaks = new double[rest.length];
        for (int i = 0; i < rest.length; i++) {
            place[rest[i]] = i;
            starts[i + 1] = starts[i] + rows.get(rest[i]).size();
            restLeaks[i] = leaks[rest[i]];
        }
        int[] targets = new int[starts[rest.length]];
        double[] likelihoods = new double[targets.length];
        int at = 0;
        for (int vertex : rest) {
            for (Map.Entry<Integer, Double> way : rows.get(vertex).entrySet()) {
                targets[at] = place[way.getKey()];
                likelihoods[at++] = way.getValue();
            }
        }
        return new ChainPart(starts, targets, likelihoods, restLeaks);
    }

    private void eliminate(int vertex) {
        Map<Integer, Double> row = rows.get(vertex);
        Set<Integer> before = sources.get(vertex);
        EliminationStep step = new EliminationStep(vertex, leaks[vertex], row, before.size());
        row.keySet().forEach(target -> sources.get(target).remove(vertex));
        for (int source : before) {
            Map<Integer, Double> ways = rows.get(source);
            double likelihood = Objects.requireNonNull(ways.remove(vertex));
            step.addSource(source, likelihood);
            double share = likelihood / step.onward();
            leaks[source] += share * leaks[vertex];
            row.forEach((target, onward) -> {
                if (target != source) {
                    ways.merge(target, share * onward, Double::sum);
                    sources.get(target).add(source); // even where the likelihood is too small for a double
                }
            });
        }
        steps.add(step);
        isGone[vertex] = true;
        left--;
        before.forEach(source -> next.add(rank(source)));
        row.keySet().forEach(target -> next.add(rank(target)));
        rows.set(vertex, Map.of());
        sources.set(vertex, Set.of());
    }

    private long cost(int vertex) {
        return (long) rows.get(vertex).size() * sources.get(vertex).size();
    }

    /** By cost, then by number. */
    private long rank(int vertex) {
        return Math.min(cost(vertex), Integer.MAX_VALUE) << Integer.SIZE | vertex;
    }
}
