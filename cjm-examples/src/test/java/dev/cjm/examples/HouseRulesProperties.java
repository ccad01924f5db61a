package dev.cjm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a team holds for true of every map, checked on maps that the library makes up. */
class HouseRulesProperties {
    @Property(tries = 200)
    void whoever_comes_to_a_touchpoint_goes_on_or_drops_off(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        map.touchpoints()
                .forEach(touchpoint -> assertEquals(
                        1,
                        graph.dropOff(touchpoint)
                                + graph.outgoing(touchpoint).stream()
                                        .mapToDouble(graph::likelihood)
                                        .sum(),
                        1e-9,
                        touchpoint.name()));
    }

    // region rules
    @Property(tries = 200)
    void every_journey_starts_somewhere(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        assertEquals(
                map.touchpoints().isEmpty() ? 0 : 1,
                graph.entries().stream().mapToDouble(graph::entryShare).sum(),
                1e-9);
    }
    // endregion

    @Property(tries = 200)
    void every_map_can_be_reported_and_reads_the_same_each_time(@ForAll JourneyMap map) {
        String report = JourneyReport.of(map);
        assertEquals(report, JourneyReport.of(map));
        assertTrue(report.contains("How it is known"), report);
    }
}
