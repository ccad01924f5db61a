package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.Optional;

/**
 * What rules are checked on: one map, and the one that it was made from if both are compared.
 *
 * @param graph the graph of the map
 * @param current the map as it was; empty when only one map is checked
 */
record Ground(JourneyGraph graph, Optional<JourneyMap> current) {
    static Ground of(JourneyGraph graph) {
        return new Ground(graph, Optional.empty());
    }

    static Ground of(JourneyMap current, JourneyMap future) {
        return new Ground(JourneyGraph.of(future), Optional.of(current));
    }

    JourneyMap map() {
        return graph.map();
    }

    Optional<Redesign> redesign() {
        return current.map(before -> new Redesign(before, map()));
    }
}
