package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;

/** Yen's algorithm is slow, and right. */
class YenComparisonProperties {
    private static final int SIZE = 50;
    private static final int TOP = 15;

    @Provide
    Arbitrary<JourneyMap> middling() {
        return Arbitraries.longs().map(seed -> middling(new Random(seed)));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void simple_variants_are_as_likely_as_the_shortest_paths_of_yen(@ForAll("middling") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Node goal = graph.outcomes().get(0);
        List<GraphPath<Node, Transition>> paths =
                new YenKShortestPath<>(graph.asGraph()).getPaths(graph.entries().get(0), goal, TOP);
        List<PathVariant> variants = PathVariants.of(graph, o -> o.top(TOP)).variants();
        assertTrue(paths.size() > 1);
        assertEquals(paths.size(), variants.size());
        for (int i = 0; i < paths.size(); i++) {
            assertEquals(paths.get(i).getWeight(), -variants.get(i).logLikelihood(), 1e-9);
            assertEquals(
                    StrictMath.exp(-paths.get(i).getWeight()), variants.get(i).likelihood(), 1e-12);
        }
    }

    /** A way through all touchpoints to one outcome, and three more transitions at each, forth and back. */
    private static JourneyMap middling(Random random) {
        return JourneyMap.named("Middling")
                .stage("All", stage -> {
                    for (int i = 0; i < SIZE; i++) {
                        int at = i;
                        stage.touchpoint("t" + i, Channels.WEB, touchpoint -> {
                            if (at == 0) {
                                touchpoint.entry(1);
                            }
                        });
                    }
                })
                .outcome("Done", OutcomeKind.SUCCESS)
                .transitions(transitions(random))
                .build();
    }

    private static List<Transition> transitions(Random random) {
        List<Transition> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            Set<Integer> targets = new TreeSet<>(Set.of(i + 1));
            for (int k = 0; k < 3; k++) {
                targets.add(random.nextInt(SIZE + 1));
            }
            targets.remove(i);
            for (int target : targets) {
                double likelihood = (0.05 + random.nextDouble()) / 5;
                all.add(Transition.of(
                        "t" + i, target == SIZE ? "done" : "t" + target, way -> way.likelihood(likelihood)));
            }
        }
        return all;
    }
}
