package dev.cjm.simulation;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Positions;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where customers enter and go on, as arrays: touchpoints come first, outcomes after them. */
final class SimulatedFlow {
    private static final int SHOWN = 5;

    private final JourneyGraph graph;
    private final List<Touchpoint> touchpoints;
    private final int[] entries;
    private final Cumulated entering;
    private final int[] rows;
    private final int[] targets;
    private final Cumulated leaving;
    private final boolean[] endsHere;

    SimulatedFlow(JourneyGraph graph) {
        this.graph = graph;
        touchpoints = graph.touchpoints();
        Positions nodes = Positions.of(graph.nodes(), Node::id);
        entries = graph.entries().stream().mapToInt(each -> nodes.of(each.id())).toArray();
        entering = new Cumulated(entries.length);
        entering.fill(0, graph.entries().stream().mapToDouble(graph::entryShare).toArray(), true);
        rows = new int[touchpoints.size() + 1];
        targets = new int[graph.transitions().size()];
        leaving = new Cumulated(targets.length);
        endsHere = new boolean[touchpoints.size()];
        for (int i = 0; i < touchpoints.size(); i++) {
            List<Transition> ways = graph.outgoing(touchpoints.get(i));
            rows[i + 1] = rows[i] + ways.size();
            double dropOff = graph.dropOff(touchpoints.get(i));
            double[] likelihoods = ways.stream().mapToDouble(graph::likelihood).toArray();
            leaving.fill(rows[i], likelihoods, dropOff <= 0);
            endsHere[i] = dropOff > 0;
            for (int k = 0; k < likelihoods.length; k++) {
                int target = nodes.of(ways.get(k).target());
                targets[rows[i] + k] = likelihoods[k] > 0 ? target : -1;
                endsHere[i] |= likelihoods[k] > 0 && target >= touchpoints.size();
            }
        }
    }

    /** The touchpoint at which a number lets the customer enter. */
    int entry(double number) {
        return entries[entering.pick(0, entries.length, number)];
    }

    /** The place among all transitions of the one that a number lets the customer take, or -1 for none. */
    int transition(int touchpoint, double number) {
        return leaving.pick(rows[touchpoint], rows[touchpoint + 1], number);
    }

    /** The node to which a transition leads. */
    int target(int transition) {
        return targets[transition];
    }

    /** Makes sure that from wherever customers can come, journeys can end. */
    void check() {
        if (touchpoints.isEmpty()) {
            throw new IllegalArgumentException("The map %s has no touchpoint.\nGive it at least one."
                    .formatted(Quoted.text(graph.map().title())));
        }
        boolean[] canEnd = canEnd();
        List<Touchpoint> endless = new ArrayList<>();
        boolean[] isReached = reached();
        for (int i = 0; i < canEnd.length; i++) {
            if (isReached[i] && !canEnd[i]) {
                endless.add(touchpoints.get(i));
            }
        }
        if (!endless.isEmpty()) {
            String names = endless.stream()
                    .limit(SHOWN)
                    .map(each -> Quoted.text(each.name()))
                    .collect(Collectors.joining(", "));
            String more = endless.size() > SHOWN ? " and %s more".formatted(endless.size() - SHOWN) : "";
            throw new IllegalArgumentException(
                    "Journeys of map %s that come to %s%s can never end.\nGive one of them a way to an outcome, or let likelihoods there sum to less than 1."
                            .formatted(Quoted.text(graph.map().title()), names, more));
        }
    }

    private boolean[] reached() {
        boolean[] isReached = new boolean[touchpoints.size()];
        int[] queue = new int[touchpoints.size()];
        int size = 0;
        for (int entry : entries) {
            if (graph.entryShare(touchpoints.get(entry)) > 0 && !isReached[entry]) {
                isReached[entry] = true;
                queue[size++] = entry;
            }
        }
        for (int at = 0; at < size; at++) {
            for (int way = rows[queue[at]]; way < rows[queue[at] + 1]; way++) {
                int target = targets[way];
                if (target >= 0 && target < isReached.length && !isReached[target]) {
                    isReached[target] = true;
                    queue[size++] = target;
                }
            }
        }
        return isReached;
    }

    /** From which touchpoints some way leads to an end. */
    private boolean[] canEnd() {
        int[] starts = new int[touchpoints.size() + 1];
        for (int target : targets) {
            if (target >= 0 && target < touchpoints.size()) {
                starts[target + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] sources = new int[starts[touchpoints.size()]];
        for (int i = 0; i < touchpoints.size(); i++) {
            for (int way = rows[i]; way < rows[i + 1]; way++) {
                if (targets[way] >= 0 && targets[way] < touchpoints.size()) {
                    sources[next[targets[way]]++] = i;
                }
            }
        }
        boolean[] canEnd = Arrays.copyOf(endsHere, endsHere.length);
        int[] queue = new int[canEnd.length];
        int size = 0;
        for (int i = 0; i < canEnd.length; i++) {
            if (canEnd[i]) {
                queue[size++] = i;
            }
        }
        for (int at = 0; at < size; at++) {
            for (int k = starts[queue[at]]; k < starts[queue[at] + 1]; k++) {
                if (!canEnd[sources[k]]) {
                    canEnd[sources[k]] = true;
                    queue[size++] = sources[k];
                }
            }
        }
        return canEnd;
    }
}
