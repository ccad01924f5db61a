package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.BestWalks;
import dev.cjm.internal.Positions;
import dev.cjm.internal.Walk;
import dev.cjm.internal.WalkCount;
import dev.cjm.internal.WalkSpace;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The walks of a map as numbers: where search and count happen. */
final class VariantSpace {
    private static final long COUNTING_STEPS = 1_000_000;

    private final JourneyGraph graph;
    private final PathVariantsOptions options;
    private final List<Node> nodes;
    private final List<Transition> transitions;
    private final WalkSpace space;

    VariantSpace(JourneyGraph graph, PathVariantsOptions options) {
        this.graph = graph;
        this.options = options;
        nodes = graph.nodes();
        transitions = graph.transitions();
        space = WalkSpace.of(
                edges(),
                transitions.stream().mapToDouble(graph::likelihood).toArray(),
                starts(),
                targets(),
                options.visits());
    }

    BestWalks search() {
        int[] nodeRank = ranks(nodes, Node::id);
        int[] edgeRank = ranks(transitions, Transition::id);
        return BestWalks.of(space, nodeRank, edgeRank, options.effort());
    }

    VariantCount count() {
        WalkCount count = WalkCount.of(space, COUNTING_STEPS);
        return new VariantCount(count.walks(), count.isExact());
    }

    PathVariant variant(Walk walk) {
        List<Transition> taken = new ArrayList<>(walk.length());
        for (int edge : walk.edges()) {
            taken.add(transitions.get(edge));
        }
        return new PathVariant(
                graph, (Touchpoint) nodes.get(walk.start()), taken, walk.likelihood(), walk.logLikelihood());
    }

    private ArrayGraph edges() {
        Positions at = Positions.of(nodes, Node::id);
        return ArrayGraph.of(
                nodes.size(),
                transitions.stream().mapToInt(each -> at.of(each.source())).toArray(),
                transitions.stream().mapToInt(each -> at.of(each.target())).toArray());
    }

    private BitSet targets() {
        Set<Outcome> wanted = new HashSet<>();
        options.outcomes().forEach(reference -> wanted.add(outcome(reference)));
        BitSet targets = new BitSet(nodes.size());
        for (int i = graph.touchpoints().size(); i < nodes.size(); i++) {
            Outcome outcome = (Outcome) nodes.get(i);
            boolean isNamed = wanted.isEmpty() || wanted.contains(outcome);
            targets.set(i, isNamed && options.kinds().contains(outcome.kind()));
        }
        return targets;
    }

    private Outcome outcome(String reference) {
        return graph.map()
                .outcome(reference)
                .orElseThrow(() -> UnknownReference.to(
                        "outcome",
                        reference,
                        graph.outcomes().stream().map(Outcome::name).toList()));
    }

    private double[] starts() {
        double[] shares = new double[nodes.size()];
        Positions at = Positions.of(graph.touchpoints(), Touchpoint::id);
        graph.entries().forEach(entry -> shares[at.of(entry.id())] = graph.entryShare(entry));
        if (!options.starts().isEmpty()) {
            double[] kept = new double[nodes.size()];
            for (String start : options.starts()) {
                int entry = at.of(entry(start).id());
                kept[entry] = shares[entry];
            }
            return kept;
        }
        return shares;
    }

    /** By id, else by a name that only one entry has. */
    private Touchpoint entry(String reference) {
        List<Touchpoint> entries = graph.entries();
        return entries.stream()
                .filter(each -> each.id().equals(reference))
                .findFirst()
                .orElseGet(() -> {
                    List<Touchpoint> named = entries.stream()
                            .filter(each -> each.name().equals(reference))
                            .toList();
                    if (named.size() != 1) {
                        throw UnknownReference.to(
                                "entry",
                                reference,
                                entries.stream().map(Touchpoint::name).toList());
                    }
                    return named.get(0);
                });
    }

    /** The place of each value when all are sorted by id. */
    private static <T> int[] ranks(List<T> values, Function<T, String> id) {
        int[] sorted = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(i -> id.apply(values.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }
}
