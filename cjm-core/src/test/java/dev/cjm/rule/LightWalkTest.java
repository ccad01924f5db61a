package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OutcomeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts too little is shown by the shortest walk, not by the lightest one. */
class LightWalkTest {
    private static final int FEW = 0;

    /** Long and without an action, or short with one. */
    private final JourneyMap map =
            RuleMaps.oneStage(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B").leadsTo("D"))
                    .touchpoint("B", WEB, t -> t.leadsTo("C"))
                    .touchpoint("C", WEB, t -> t.succeeds("Done"))
                    .touchpoint("D", WEB, t -> t.action("Pays").succeeds("Done")));

    @Test
    void the_shortest_walk_within_the_limit_is_found() {
        assertArrayEquals(new int[] {0, 3, 4}, search(map).within(1).orElseThrow());
        assertArrayEquals(new int[] {0, 1, 2, 4}, search(map).within(0).orElseThrow());
    }

    @Test
    void where_it_would_take_too_long_the_lightest_one_is_found() {
        assertArrayEquals(new int[] {0, 1, 2, 4}, search(map).within(1, FEW).orElseThrow());
    }

    @Test
    void above_the_least_there_is_none() {
        JourneyMap busy = RuleMaps.oneStage(s -> s.touchpoint(
                "A", WEB, t -> t.action("One").action("Two").leadsTo("A").succeeds("Done")));
        assertTrue(search(busy).within(1).isEmpty());
        assertTrue(search(busy).within(1, FEW).isEmpty());
        assertArrayEquals(new int[] {0, 1}, search(busy).within(2).orElseThrow());
        assertArrayEquals(new int[] {0, 1}, search(busy).within(2, FEW).orElseThrow());
    }

    @Test
    void loops_that_add_nothing_do_no_harm() {
        JourneyMap idle = RuleMaps.oneStage(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B"))
                .touchpoint("B", WEB, t -> t.leadsTo("A").leadsTo("C"))
                .touchpoint("C", WEB, t -> t.action("Pays").succeeds("Done")));
        assertArrayEquals(new int[] {0, 1, 2, 3}, search(idle).within(1).orElseThrow());
        assertArrayEquals(new int[] {0, 1, 2, 3}, search(idle).within(1, FEW).orElseThrow());
    }

    @Test
    void a_finding_shows_it() {
        RuleReport report =
                rule("r").paths().should(Paths.haveMoreThan(1, Measure.ACTIONS)).check(map);
        assertEquals(List.of("a", "d", "done"), report.findings().get(0).path());
        assertEquals(
                "The path 'A' → 'D' → 'Done' has at most 1 action (1 action).",
                report.findings().get(0).message());
    }

    private static LightWalk search(JourneyMap map) {
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        PathDomain domain = PathDomain.toEnds(space, space.all(space.graph().outcomes(OutcomeKind.SUCCESS)));
        return new LightWalk(domain, new Weights(domain, Measure.ACTIONS));
    }
}
