package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OutcomeKind;
import dev.cjm.rule.BruteForcePaths.Way;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Of all walks within a limit, one with the fewest steps is found, on small maps with many ways. */
class LightWalkProperties {
    private static final int TOUCHPOINTS = 6;

    @Property(tries = 500)
    void no_walk_within_the_limit_is_shorter(
            @ForAll @Size(TOUCHPOINTS * TOUCHPOINTS) List<Boolean> edges,
            @ForAll @Size(TOUCHPOINTS) List<@IntRange(max = 3) Integer> actions,
            @ForAll @IntRange(max = 6) int limit) {
        JourneyMap map = map(edges, actions);
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        PathDomain domain = PathDomain.toEnds(space, space.all(space.graph().outcomes(OutcomeKind.SUCCESS)));
        LightWalk search = new LightWalk(domain, new Weights(domain, Measure.ACTIONS));
        // whoever leaves a loop out has fewer steps and does no more
        List<Way> within = BruteForcePaths.all(space.graph(), 1, true).orElseThrow().stream()
                .filter(way -> BruteForcePaths.count(way, Measure.ACTIONS, space, true) <= limit)
                .toList();
        Optional<int[]> found = search.within(limit);
        assertEquals(within.isEmpty(), found.isEmpty());
        assertEquals(within.isEmpty(), search.within(limit, 0).isEmpty());
        found.ifPresent(walk -> {
            int fewest =
                    within.stream().mapToInt(way -> way.nodes().size()).min().orElseThrow();
            assertEquals(fewest, walk.length);
            assertTrue(new Weights(domain, Measure.ACTIONS).ofWalk(walk, false) <= limit);
        });
    }

    /** The first touchpoint is the entry, the last one succeeds. */
    private static JourneyMap map(List<Boolean> edges, List<Integer> actions) {
        return RuleMaps.oneStage(s -> {
            for (int i = 0; i < TOUCHPOINTS; i++) {
                int from = i;
                s.touchpoint("T" + from, WEB, t -> {
                    for (int to = 0; to < TOUCHPOINTS; to++) {
                        if (edges.get(from * TOUCHPOINTS + to)) {
                            t.leadsTo("T" + to);
                        }
                    }
                    if (from == 0) {
                        t.entry();
                    }
                    if (from == TOUCHPOINTS - 1) {
                        t.succeeds("Done");
                    }
                    if (actions.get(from) > 0) {
                        t.action("Acts", a -> a.count(actions.get(from)));
                    }
                });
            }
        });
    }
}
