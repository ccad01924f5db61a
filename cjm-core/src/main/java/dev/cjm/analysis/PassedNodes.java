package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.DominatorTree;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What every walk from an entry has to pass, to each node and to success as a whole: a sink behind all successes. */
final class PassedNodes {
    private final List<Node> nodes;
    private final NodeIndex nodeAt;
    private final int root;
    private final int sink;
    private final int[] immediate;
    private final ArrayGraph tree;
    private final int[] touchpointsBehind;
    private final int[] outcomesBehind;

    PassedNodes(JourneyGraph graph) {
        nodes = graph.nodes();
        nodeAt = new NodeIndex(nodes);
        root = nodes.size();
        sink = root + 1;
        immediate = DominatorTree.of(walks(graph), root).toArray();
        tree = tree();
        touchpointsBehind = new int[sink + 1];
        outcomesBehind = new int[sink + 1];
        count();
    }

    boolean isSuccessReachable() {
        return isReachable(sink);
    }

    /** In the order in which they are passed. */
    List<Touchpoint> beforeSuccess() {
        return before(sink);
    }

    List<Touchpoint> before(Outcome outcome) {
        return before(nodeAt.of(outcome));
    }

    /** How many touchpoints cannot be reached without this one, itself left out. */
    int touchpointsBehind(Touchpoint touchpoint) {
        return touchpointsBehind[nodeAt.of(touchpoint)];
    }

    int outcomesBehind(Touchpoint touchpoint) {
        return outcomesBehind[nodeAt.of(touchpoint)];
    }

    /** All that cannot be reached without the touchpoint, itself left out, in the order of the graph. */
    List<Node> behind(Touchpoint touchpoint) {
        int at = nodeAt.of(touchpoint);
        BitSet behind = tree.reachable(at);
        behind.clear(at);
        return behind.stream().filter(each -> each < root).mapToObj(nodes::get).toList();
    }

    private boolean isReachable(int vertex) {
        return immediate[vertex] >= 0;
    }

    private List<Touchpoint> before(int vertex) {
        List<Touchpoint> passed = new ArrayList<>();
        if (isReachable(vertex)) {
            for (int at = immediate[vertex]; at != root; at = immediate[at]) {
                if (nodes.get(at) instanceof Touchpoint touchpoint) {
                    passed.add(touchpoint);
                }
            }
        }
        Collections.reverse(passed);
        return Collections.unmodifiableList(passed);
    }

    private ArrayGraph walks(JourneyGraph graph) {
        List<Touchpoint> entries = graph.entries();
        List<Outcome> successes = graph.outcomes(OutcomeKind.SUCCESS);
        List<Transition> transitions = graph.transitions();
        int[] sources = new int[transitions.size() + entries.size() + successes.size()];
        int[] targets = new int[sources.length];
        int edge = 0;
        for (Transition each : transitions) {
            sources[edge] = nodeAt.of(each.source());
            targets[edge++] = nodeAt.of(each.target());
        }
        for (Touchpoint each : entries) {
            sources[edge] = root;
            targets[edge++] = nodeAt.of(each.id());
        }
        for (Outcome each : successes) {
            sources[edge] = nodeAt.of(each.id());
            targets[edge++] = sink;
        }
        return ArrayGraph.of(sink + 1, sources, targets);
    }

    private ArrayGraph tree() {
        int[] below = IntStream.rangeClosed(0, sink).filter(this::isReachable).toArray();
        int[] above = Arrays.stream(below).map(each -> immediate[each]).toArray();
        return ArrayGraph.of(sink + 1, above, below);
    }

    /** From the leaves of the tree to its root. */
    private void count() {
        int[] order = tree.topologicalOrder().orElseThrow();
        for (int i = order.length - 1; i >= 0; i--) {
            int at = order[i];
            if (isReachable(at) && at != sink) {
                boolean isTouchpoint = nodes.get(at) instanceof Touchpoint;
                touchpointsBehind[immediate[at]] += touchpointsBehind[at] + (isTouchpoint ? 1 : 0);
                outcomesBehind[immediate[at]] += outcomesBehind[at] + (isTouchpoint ? 0 : 1);
            }
        }
    }
}
