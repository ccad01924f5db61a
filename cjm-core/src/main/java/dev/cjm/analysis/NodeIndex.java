package dev.cjm.analysis;

import dev.cjm.internal.Positions;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import java.util.List;

/** Where nodes stand among those of a map; refuses those of another one. */
final class NodeIndex {
    private final List<? extends Node> nodes;
    private final Positions positions;

    NodeIndex(List<? extends Node> nodes) {
        this.nodes = nodes;
        positions = Positions.of(nodes, Node::id);
    }

    int of(Node node) {
        int at = positions.of(node.id());
        if (at < 0 || !nodes.get(at).equals(node)) {
            throw new IllegalArgumentException("The node %s is not of this map.\nAsk with one that the map lists."
                    .formatted(Quoted.text(node.name())));
        }
        return at;
    }

    /** Of an id that is there. */
    int of(String id) {
        return positions.of(id);
    }
}
