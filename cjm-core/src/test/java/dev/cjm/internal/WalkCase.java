package dev.cjm.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A graph with all that is needed to ask for its walks. */
@SuppressWarnings("ArrayRecordComponent") // cases are never compared
record WalkCase(
        int vertices,
        int[] sources,
        int[] targets,
        double[] likelihoods,
        double[] startShares,
        BitSet ends,
        int maxVisits,
        int[] vertexRank,
        int[] edgeRank) {

    /** All walks from vertex 0 to the last vertex, ids ranked as they are numbered. */
    static WalkCase of(int vertices, int[] sources, int[] targets, double[] likelihoods, int maxVisits) {
        double[] startShares = new double[vertices];
        startShares[0] = 1;
        BitSet ends = new BitSet();
        ends.set(vertices - 1);
        int[] vertexRank = IntStream.range(0, vertices).toArray();
        int[] edgeRank = IntStream.range(0, sources.length).toArray();
        return new WalkCase(
                vertices, sources, targets, likelihoods, startShares, ends, maxVisits, vertexRank, edgeRank);
    }

    ArrayGraph graph() {
        return ArrayGraph.of(vertices, sources, targets);
    }

    WalkSpace space() {
        return WalkSpace.of(graph(), likelihoods, startShares, ends, maxVisits);
    }

    BestWalks search() {
        return BestWalks.of(space(), vertexRank, edgeRank, Long.MAX_VALUE);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("maxVisits %d, from %s to %s, ranks %s %s:"
                .formatted(
                        maxVisits,
                        Arrays.toString(startShares),
                        ends,
                        Arrays.toString(vertexRank),
                        Arrays.toString(edgeRank)));
        for (int edge = 0; edge < sources.length; edge++) {
            text.append(" %d->%d:%s".formatted(sources[edge], targets[edge], likelihoods[edge]));
        }
        return text.toString();
    }
}
