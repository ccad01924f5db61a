package dev.cjm.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for sequences of vertices, the same for the same sequence.
 *
 * <p>Two walks can have the same vertices only if they differ in parallel edges; all others are numbered without being
 * looked up.
 */
final class VertexSequences {
    private final BitSet parallel;
    private final Map<Extension, Long> known = new HashMap<>();
    private long count = 1;

    private VertexSequences(BitSet parallel) {
        this.parallel = parallel;
    }

    static VertexSequences of(ArrayGraph graph) {
        BitSet parallel = new BitSet(graph.edgeCount());
        int[] lastTo = new int[graph.vertexCount()];
        Arrays.fill(lastTo, -1);
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            for (int i = 0; i < graph.outDegree(vertex); i++) {
                int edge = graph.outgoing(vertex, i);
                int last = lastTo[graph.target(edge)];
                lastTo[graph.target(edge)] = edge;
                if (last >= 0 && graph.source(last) == vertex) {
                    parallel.set(last);
                    parallel.set(edge);
                }
            }
        }
        return new VertexSequences(parallel);
    }

    /** Numbers the sequence of a single vertex that begins a walk; each must be asked for once. */
    long begin() {
        return count++;
    }

    /**
     * Numbers a sequence that goes on along an edge.
     *
     * @param sequence the number of the sequence so far
     * @param edge the edge
     * @param target where the edge leads
     * @return its number, negative if other walks may have the same vertices
     */
    long extend(long sequence, int edge, int target) {
        boolean shared = sequence < 0 || parallel.get(edge);
        return shared ? known.computeIfAbsent(new Extension(sequence, target), key -> -count++) : count++;
    }

    private record Extension(long sequence, int target) {}
}
