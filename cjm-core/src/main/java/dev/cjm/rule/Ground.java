package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules are checked on: one map, and the one that it was made from if both are compared. */
final class Ground {
    private final JourneyGraph graph;
    private final Optional<JourneyMap> current;
    private final Memo<PathSpace> paths;
    private final Memo<List<Node>> leadingNowhere;
    private final IdentityHashMap<Subjects<?>, List<?>> subjects = new IdentityHashMap<>();

    private Ground(JourneyGraph graph, Optional<JourneyMap> current) {
        this.graph = graph;
        this.current = current;
        paths = new Memo<>(() -> new PathSpace(graph));
        leadingNowhere = new Memo<>(() -> leadingNowhere(graph));
    }

    static Ground of(JourneyGraph graph) {
        return new Ground(graph, Optional.empty());
    }

    static Ground of(JourneyMap current, JourneyMap future) {
        return new Ground(JourneyGraph.of(future), Optional.of(current));
    }

    JourneyGraph graph() {
        return graph;
    }

    JourneyMap map() {
        return graph.map();
    }

    /** The map as it was; empty when only one map is checked. */
    Optional<JourneyMap> current() {
        return current;
    }

    Optional<Redesign> redesign() {
        return current.map(before -> new Redesign(before, map()));
    }

    /** The parts that rules speak of, listed once for all rules, so that findings share their locations. */
    @SuppressWarnings("unchecked") // only what the same key has made is kept under it
    <T> List<Subject<T>> all(Subjects<T> kind) {
        return (List<Subject<T>>) subjects.computeIfAbsent(kind, key -> kind.on(this));
    }

    /** The walks of the map, drawn once for all rules. */
    PathSpace paths() {
        return paths.get();
    }

    /** What customers can come to although no path leads from there to an end, found once for all rules. */
    List<Node> leadingNowhere() {
        return leadingNowhere.get();
    }

    private static List<Node> leadingNowhere(JourneyGraph graph) {
        Set<Node> leading = graph.leadingTo(PathEnd.ANY.finding().apply(graph));
        return graph.reachable().stream()
                .filter(each -> !leading.contains(each))
                .toList();
    }
}
