package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DominatorTreeProperties {
    @Provide
    Arbitrary<ArrayGraph> graphs() {
        return GraphCases.graphs();
    }

    /** A vertex dominates another if the other is lost when all edges of the first are removed. */
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void following_immediate_dominators_meets_all_dominators(@ForAll("graphs") ArrayGraph graph) {
        DominatorTree tree = DominatorTree.of(graph, 0);
        BitSet reachable = graph.reachable(0);
        BitSet[] dominators = new BitSet[graph.vertexCount()];
        for (int vertex = 0; vertex < dominators.length; vertex++) {
            dominators[vertex] = new BitSet();
            for (int next = tree.immediateDominator(vertex); next >= 0; next = tree.immediateDominator(next)) {
                dominators[vertex].set(next);
            }
        }
        for (int removed = 0; removed < dominators.length; removed++) {
            BitSet left = without(graph, removed).reachable(0);
            for (int vertex = 0; vertex < dominators.length; vertex++) {
                boolean dominates = reachable.get(vertex) && vertex != removed && (removed == 0 || !left.get(vertex));
                assertEquals(dominates, dominators[vertex].get(removed));
            }
        }
    }

    private static ArrayGraph without(ArrayGraph graph, int vertex) {
        return graph.keep(IntStream.range(0, graph.edgeCount())
                .filter(edge -> graph.source(edge) != vertex && graph.target(edge) != vertex)
                .toArray());
    }

    @Example
    void the_example_of_lengauer_and_tarjan_has_the_dominators_of_their_paper() {
        String vertices = "RABCDEFGHIJKL";
        String edges = "RA RB RC AD BA BD BE CF CG DL EH FI GI GJ HE HK IK JI KI KR LH";
        ArrayGraph graph = ArrayGraph.of(vertices.length(), ends(vertices, edges, 0), ends(vertices, edges, 1));
        StringBuilder found = new StringBuilder();
        for (int dominator : DominatorTree.of(graph, 0).toArray()) {
            found.append(dominator < 0 ? '-' : vertices.charAt(dominator));
        }
        assertEquals("-RRRRRCCRRGRD", found.toString());
    }

    private static int[] ends(String vertices, String edges, int end) {
        return Arrays.stream(edges.split(" "))
                .mapToInt(edge -> vertices.indexOf(edge.charAt(end)))
                .toArray();
    }
}
