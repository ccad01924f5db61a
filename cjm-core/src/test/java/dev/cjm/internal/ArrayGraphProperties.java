package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.traverse.BreadthFirstIterator;

class ArrayGraphProperties {
    @Provide
    Arbitrary<ArrayGraph> graphs() {
        return GraphCases.graphs();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rows_hold_each_edge_once_in_ascending_order(@ForAll("graphs") ArrayGraph graph) {
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            int current = vertex;
            assertEquals(
                    IntStream.range(0, graph.edgeCount())
                            .filter(edge -> graph.source(edge) == current)
                            .boxed()
                            .toList(),
                    IntStream.range(0, graph.outDegree(vertex))
                            .mapToObj(i -> graph.outgoing(current, i))
                            .toList());
            assertEquals(
                    IntStream.range(0, graph.edgeCount())
                            .filter(edge -> graph.target(edge) == current)
                            .boxed()
                            .toList(),
                    IntStream.range(0, graph.inDegree(vertex))
                            .mapToObj(i -> graph.incoming(current, i))
                            .toList());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void components_are_those_of_jgrapht(@ForAll("graphs") ArrayGraph graph) {
        Components components = graph.components();
        Set<Set<Integer>> found = new HashSet<>(IntStream.range(0, graph.vertexCount())
                .boxed()
                .collect(Collectors.groupingBy(components::of, Collectors.toSet()))
                .values());
        List<Set<Integer>> expected =
                new KosarajuStrongConnectivityInspector<>(JGraphTGraphs.pseudograph(graph)).stronglyConnectedSets();
        assertEquals(new HashSet<>(expected), found);
        assertEquals(expected.size(), components.count());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void edges_never_lead_back_to_an_earlier_component(@ForAll("graphs") ArrayGraph graph) {
        int[] numbers = graph.components().toArray();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            assertTrue(numbers[graph.source(edge)] <= numbers[graph.target(edge)]);
        }
        for (int number : numbers) {
            assertTrue(number >= 0 && number < graph.components().count());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void vertices_on_cycles_are_those_of_jgrapht(@ForAll("graphs") ArrayGraph graph) {
        Components components = graph.components();
        Set<Integer> expected = new CycleDetector<>(JGraphTGraphs.pseudograph(graph)).findCycles();
        assertEquals(
                expected,
                IntStream.range(0, graph.vertexCount())
                        .filter(components::isOnCycle)
                        .boxed()
                        .collect(Collectors.toSet()));
        assertEquals(!expected.isEmpty(), components.isCyclic());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void there_is_a_topological_order_exactly_if_there_is_no_cycle(@ForAll("graphs") ArrayGraph graph) {
        assertEquals(graph.components().isCyclic(), graph.topologicalOrder().isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void in_topological_order_every_edge_leads_onward(@ForAll("graphs") ArrayGraph graph) {
        int[] forward = IntStream.range(0, graph.edgeCount())
                .filter(edge -> graph.source(edge) < graph.target(edge))
                .toArray();
        ArrayGraph acyclic = graph.keep(forward);
        int[] order = acyclic.topologicalOrder().orElseThrow();
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        for (int edge = 0; edge < acyclic.edgeCount(); edge++) {
            assertTrue(place[acyclic.source(edge)] < place[acyclic.target(edge)]);
        }
        assertArrayEquals(
                IntStream.range(0, order.length).toArray(),
                IntStream.of(order).sorted().toArray());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_reachable_is_what_a_search_of_jgrapht_meets(@ForAll("graphs") ArrayGraph graph) {
        BitSet expected = new BitSet();
        new BreadthFirstIterator<>(JGraphTGraphs.pseudograph(graph), 0).forEachRemaining(expected::set);
        assertEquals(expected, graph.reachable(0));
        assertTrue(graph.reachable().isEmpty());
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            assertEquals(
                    expected.get(vertex),
                    graph.reverse().reachable(vertex, vertex).get(0));
        }
    }
}
