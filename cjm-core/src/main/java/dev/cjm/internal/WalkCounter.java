package dev.cjm.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts walks component by component, in topological order. */
final class WalkCounter {
    private final WalkSpace space;
    private final ArrayGraph graph;
    private final Components components;
    private final InnerWalks innerWalks;
    /** How many walks enter the component of a vertex there; set back once they have been passed on. */
    private final BigInteger[] arriving;

    private BigInteger total = BigInteger.ZERO;

    WalkCounter(WalkSpace space, long maxSteps) {
        this.space = space;
        graph = space.graph();
        components = graph.components();
        innerWalks = new InnerWalks(graph, components, space.maxVisits(), maxSteps);
        arriving = new BigInteger[graph.vertexCount()];
        Arrays.fill(arriving, BigInteger.ZERO);
    }

    WalkCount run() {
        for (int start : space.starts()) {
            arriving[start] = BigInteger.ONE;
        }
        for (int[] members : members()) {
            for (int entry : members) {
                passOn(entry);
            }
        }
        return new WalkCount(total, innerWalks.isComplete());
    }

    private List<int[]> members() {
        int[] sizes = new int[components.count()];
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            sizes[components.of(vertex)]++;
        }
        List<int[]> members = new ArrayList<>(sizes.length);
        for (int size : sizes) {
            members.add(new int[size]);
        }
        for (int vertex = graph.vertexCount() - 1; vertex >= 0; vertex--) {
            int component = components.of(vertex);
            members.get(component)[--sizes[component]] = vertex;
        }
        return members;
    }

    private void passOn(int entry) {
        BigInteger walks = arriving[entry];
        if (walks.signum() == 0) {
            return;
        }
        arriving[entry] = BigInteger.ZERO;
        if (components.isOnCycle(entry)) {
            innerWalks.from(entry, (exit, ways) -> leave(exit, walks.multiply(BigInteger.valueOf(ways))));
        } else {
            leave(entry, walks);
        }
    }

    private void leave(int exit, BigInteger walks) {
        if (space.isTarget(exit)) {
            total = total.add(walks);
        }
        for (int i = 0; i < graph.outDegree(exit); i++) {
            int target = graph.target(graph.outgoing(exit, i));
            if (components.of(target) != components.of(exit)) {
                arriving[target] = arriving[target].add(walks);
            }
        }
    }
}
