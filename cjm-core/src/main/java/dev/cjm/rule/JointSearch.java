package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the shortest walk that is what several conditions look for at once.
 *
 * <p>Walks grow by breadth first. One is dropped if another came to the same vertex in no more steps, has met the same, and counts no worse
 * for any condition, or if it can never be what is looked for.
 */
final class JointSearch {
    /** More conditions than have room in a state. */
    static final int MOST_CONDITIONS = 30;

    private static final int MOST_WALKS = 1_000_000;

    /** How far a walk has come: where it is, and of each condition whether it came to its horizon and passed its place. */
    private record State(int vertex, long met) {}

    private final PathDomain domain;
    private final List<PathWatch> watches;
    private final int mostWalks;
    private final WalkTree tree = new WalkTree();
    private final List<State> states = new ArrayList<>();
    private final List<long[]> counted = new ArrayList<>();
    private final Map<State, List<long[]>> best = new HashMap<>();

    JointSearch(PathDomain domain, List<PathWatch> watches) {
        this(domain, watches, MOST_WALKS);
    }

    JointSearch(PathDomain domain, List<PathWatch> watches, int mostWalks) {
        this.domain = domain;
        this.watches = watches;
        this.mostWalks = mostWalks;
    }

    /** The walk; empty if there is none, or if {@link #isUndecided}. */
    Optional<int[]> shortest() {
        ArrayGraph graph = domain.walks();
        for (int entry : domain.entries()) {
            grow(entry, -1, 0, new long[watches.size()], -1);
        }
        for (int at = 0; at < states.size() && !isUndecided(); at++) {
            int vertex = states.get(at).vertex();
            if (domain.isGoal(vertex) && isFound(states.get(at), counted.get(at))) {
                return Optional.of(tree.walk(at));
            }
            for (int i = 0; i < graph.outDegree(vertex); i++) {
                int edge = graph.outgoing(vertex, i);
                grow(
                        graph.target(edge),
                        domain.edgeOfSpace(edge),
                        states.get(at).met(),
                        counted.get(at),
                        at);
            }
        }
        return Optional.empty();
    }

    /** Whether there are too many walks to try them all. */
    boolean isUndecided() {
        return states.size() > mostWalks;
    }

    private void grow(int vertex, int edge, long metBefore, long[] countsBefore, int parent) {
        long met = metBefore;
        long[] counts = countsBefore.clone();
        for (int i = 0; i < counts.length; i++) {
            PathWatch watch = watches.get(i);
            if (!isThere(met, i)) {
                counts[i] = step(watch, counts[i], edge < 0 ? 0 : watch.ofEdge(domain.space(), edge));
                if (watch.endsAt(vertex)) {
                    met |= there(i);
                } else {
                    met |= watch.passesAt(vertex) ? passed(i) : 0;
                    counts[i] = step(watch, counts[i], watch.ofVertex(domain.space(), vertex));
                }
            }
            if (watch.isLost(isPassed(met, i), counts[i])) {
                return;
            }
        }
        State state = new State(vertex, met);
        List<long[]> others = best.computeIfAbsent(state, key -> new ArrayList<>(1));
        if (others.stream().noneMatch(other -> isNoWorse(other, counts))) {
            long[] kept = Arrays.equals(counts, countsBefore) ? countsBefore : counts;
            others.removeIf(other -> isNoWorse(kept, other));
            others.add(kept);
            states.add(state);
            counted.add(kept);
            tree.add(vertex, parent);
        }
    }

    private static long step(PathWatch watch, long count, long more) {
        return watch.capped(Weights.sum(count, more));
    }

    private boolean isNoWorse(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            boolean isWorse = watches.get(i).isWanted() ? one[i] < other[i] : one[i] > other[i];
            if (isWorse) {
                return false;
            }
        }
        return true;
    }

    private boolean isFound(State state, long[] counts) {
        for (int i = 0; i < watches.size(); i++) {
            if (!watches.get(i).isMet(isThere(state.met(), i), isPassed(state.met(), i), counts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(long met, int i) {
        return (met & there(i)) != 0;
    }

    private static boolean isPassed(long met, int i) {
        return (met & passed(i)) != 0;
    }

    private static long there(int i) {
        return 1L << (2 * i);
    }

    private static long passed(int i) {
        return 2L << (2 * i);
    }
}
