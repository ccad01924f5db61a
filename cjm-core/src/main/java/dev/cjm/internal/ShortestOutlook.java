package dev.cjm.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Among the likeliest ways from a vertex to a target, the shortest and of these the first.
 *
 * <p>An edge is <i>tight</i> if taking it keeps the bound of its source, but for one part in 2^35. The length of a
 * vertex is the least number of tight edges that lead to a target; its successor is the vertex of least rank to which a
 * tight edge leads and from which one edge less is needed.
 *
 * <p><b>Why this is a lower bound.</b> Take a partial walk that ends at {@code v} and whose likelihood is {@code x},
 * and any completion of it that has the same {@link LikelihoodRank} as {@code x * bound(v)}. All its edges after
 * {@code v} are tight: if one were not, then by the claim of {@link Outlook} the completion's likelihood would be below
 * {@code x * bound(v) * (1 - 2^-35)} (the bound of {@code v} is at least the product of the ceilings up to that edge and
 * of what the edge leaves of its source's bound), and numbers of equal rank are closer than that. So the completion has
 * at least as many edges as the length says, and if it has exactly as many, then each of its vertices is one edge
 * closer to a target than the one before, and their ranks are not less, first difference first, than those found by
 * following the successors. Visits are not looked at; they only make walks fewer.
 */
final class ShortestOutlook {
    private static final int NONE = -1;
    private static final Scaled TIGHT = Scaled.of(1 - 0x1p-35);

    private final ArrayGraph graph;
    private final Outlook outlook;
    private final BitSet tight;
    private final int[] lengths;
    private final int[] successors;

    private ShortestOutlook(ArrayGraph graph, Outlook outlook) {
        this.graph = graph;
        this.outlook = outlook;
        tight = new BitSet(graph.edgeCount());
        lengths = new int[graph.vertexCount()];
        successors = new int[graph.vertexCount()];
        Arrays.fill(lengths, NONE);
        Arrays.fill(successors, NONE);
    }

    static ShortestOutlook of(WalkSpace space, Outlook outlook, int[] vertexRank) {
        ShortestOutlook shortest = new ShortestOutlook(space.graph(), outlook);
        shortest.findTightEdges();
        shortest.findLengths(space.targets());
        shortest.findSuccessors(vertexRank);
        return shortest;
    }

    private void findTightEdges() {
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            Scaled enough = outlook.bound(graph.source(edge)).times(TIGHT);
            if (outlook.boundThrough(edge, graph.target(edge)).compareTo(enough) >= 0) {
                tight.set(edge);
            }
        }
    }

    /** Searches backwards from the targets, breadth first. */
    private void findLengths(BitSet targets) {
        int[] queue = Arrays.copyOf(targets.stream().toArray(), lengths.length);
        int size = targets.cardinality();
        targets.stream().forEach(target -> lengths[target] = 0);
        for (int next = 0; next < size; next++) {
            int vertex = queue[next];
            for (int i = 0; i < graph.inDegree(vertex); i++) {
                int edge = graph.incoming(vertex, i);
                int source = graph.source(edge);
                if (tight.get(edge) && lengths[source] == NONE) {
                    lengths[source] = lengths[vertex] + 1;
                    queue[size++] = source;
                }
            }
        }
    }

    private void findSuccessors(int[] vertexRank) {
        for (int edge = tight.nextSetBit(0); edge >= 0; edge = tight.nextSetBit(edge + 1)) {
            int source = graph.source(edge);
            int target = graph.target(edge);
            int known = successors[source];
            if (lengths[target] == lengths[source] - 1 && (known == NONE || vertexRank[target] < vertexRank[known])) {
                successors[source] = target;
            }
        }
    }

    /** Returns how many edges a likeliest way from a vertex has at least, 0 for a target. */
    int length(int vertex) {
        return lengths[vertex];
    }

    /** Returns the next vertex on the first of these ways, −1 for a target. */
    int successor(int vertex) {
        return successors[vertex];
    }
}
