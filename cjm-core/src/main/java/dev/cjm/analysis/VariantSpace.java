package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.BestWalks;
import dev.cjm.internal.NearestNames;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final boolean isEverything;

    VariantSpace(JourneyGraph graph, PathVariantsOptions options) {
        this.graph = graph;
        this.options = options;
        nodes = graph.nodes();
        transitions = graph.transitions();
        BitSet targets = targets();
        double[] starts = starts();
        isEverything = targets.cardinality() == graph.outcomes().size()
                && options.starts().isEmpty();
        space = WalkSpace.of(
                edges(),
                transitions.stream().mapToDouble(graph::likelihood).toArray(),
                starts,
                targets,
                options.visits());
    }

    /** Whether variants to all outcomes from all entries are asked for. */
    boolean isEverything() {
        return isEverything;
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
        Map<String, Integer> at = new HashMap<>();
        nodes.forEach(node -> at.put(node.id(), at.size()));
        return ArrayGraph.of(
                nodes.size(),
                transitions.stream().mapToInt(each -> at.get(each.source())).toArray(),
                transitions.stream().mapToInt(each -> at.get(each.target())).toArray());
    }

    private BitSet targets() {
        Set<String> wanted = options.outcomes();
        wanted.forEach(outcome -> require(
                graph.map().outcome(outcome).isPresent(),
                "outcome",
                outcome,
                graph.outcomes().stream().map(Outcome::name).toList()));
        BitSet targets = new BitSet(nodes.size());
        for (int i = graph.touchpoints().size(); i < nodes.size(); i++) {
            Outcome outcome = (Outcome) nodes.get(i);
            boolean isNamed = wanted.isEmpty()
                    || wanted.stream()
                            .anyMatch(each -> graph.map()
                                    .outcome(each)
                                    .filter(outcome::equals)
                                    .isPresent());
            targets.set(i, isNamed && options.kinds().contains(outcome.kind()));
        }
        return targets;
    }

    private double[] starts() {
        double[] shares = new double[nodes.size()];
        Map<Touchpoint, Integer> at = new HashMap<>();
        graph.touchpoints().forEach(touchpoint -> at.put(touchpoint, at.size()));
        graph.entries().forEach(entry -> shares[at.get(entry)] = graph.entryShare(entry));
        if (!options.starts().isEmpty()) {
            double[] kept = new double[nodes.size()];
            for (String start : options.starts()) {
                Touchpoint entry = graph.map()
                        .touchpoint(start)
                        .filter(graph.entries()::contains)
                        .orElse(null);
                require(
                        entry != null,
                        "entry",
                        start,
                        graph.entries().stream().map(Touchpoint::name).toList());
                if (entry != null) {
                    kept[at.get(entry)] = shares[at.get(entry)];
                }
            }
            return kept;
        }
        return shares;
    }

    private static void require(boolean isKnown, String noun, String reference, List<String> known) {
        if (!isKnown) {
            throw new IllegalArgumentException("The map has no %s '%s'.\n%s"
                    .formatted(
                            noun,
                            reference,
                            NearestNames.of(reference, known)
                                    .map(name -> "Maybe you meant '" + name + "'.")
                                    .orElse("It has: " + String.join(", ", known) + ".")));
        }
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
