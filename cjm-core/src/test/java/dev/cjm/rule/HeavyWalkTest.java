package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OutcomeKind;
import org.junit.jupiter.api.Test;

/** Where the shortest walk would take too long, another one is shown. */
class HeavyWalkTest {
    private static final int FEW = 0;

    @Test
    void without_adding_loops_it_is_the_heaviest() {
        HeavyWalk search = search(RuleMaps.oneStage(
                s -> s.touchpoint("A", WEB, t -> t.leadsTo("B").leadsTo("C"))
                        .touchpoint("B", WEB, t -> t.leadsTo("C"))
                        .touchpoint("C", WEB, t -> t.leadsTo("D").succeeds("Done"))
                        .touchpoint("D", WEB, t -> t.succeeds("Done"))));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, search.above(1, FEW).orElseThrow());
        assertArrayEquals(new int[] {0, 2, 4}, search.above(1).orElseThrow());
        assertTrue(search.above(4, FEW).isEmpty());
        assertEquals(false, search.isEndless());
    }

    @Test
    void with_a_loop_it_goes_once_around() {
        HeavyWalk search = search(RuleMaps.oneStage(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B"))
                .touchpoint("B", WEB, t -> t.leadsTo("C").leadsTo("D"))
                .touchpoint("C", WEB, t -> t.leadsTo("B"))
                .touchpoint("D", WEB, t -> t.succeeds("Done"))));
        assertArrayEquals(
                new int[] {0, 1, 2, 1, 3, 4}, search.above(1_000_000_000, FEW).orElseThrow());
        assertEquals(true, search.isEndless());
    }

    @Test
    void a_touchpoint_that_leads_to_itself_is_a_lap() {
        HeavyWalk search = search(RuleMaps.oneStage(
                s -> s.touchpoint("A", WEB, t -> t.leadsTo("A").succeeds("Done"))));
        assertArrayEquals(new int[] {0, 0, 1}, search.above(1_000, FEW).orElseThrow());
        assertArrayEquals(new int[] {0, 0, 0, 1}, search.above(2).orElseThrow());
    }

    private static HeavyWalk search(JourneyMap map) {
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        PathDomain domain = PathDomain.toEnds(space, space.all(space.graph().outcomes(OutcomeKind.SUCCESS)));
        return new HeavyWalk(domain, new Weights(domain, Measure.TOUCHPOINTS));
    }
}
