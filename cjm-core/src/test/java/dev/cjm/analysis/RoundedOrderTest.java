package dev.cjm.analysis;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundedOrderTest {
    /** As many come to the first place as to the second one, but there they are added up: 0.1 + 0.2. */
    private final JourneyMap map = JourneyMap.named("Tie")
            .stage(
                    "All",
                    Phase.DURING,
                    s -> s.touchpoint(
                                    "Start",
                                    WEB,
                                    t -> t.leadsTo("First", 0.3)
                                            .leadsTo("Left", 0.1)
                                            .leadsTo("Right", 0.2))
                            .touchpoint("First", STORE, t -> t.action("Acts").leadsTo("End", 1))
                            .touchpoint("Left", WEB, t -> t.leadsTo("Second", 1))
                            .touchpoint("Right", WEB, t -> t.leadsTo("Second", 1))
                            .touchpoint("Second", STORE, t -> t.action("Acts").leadsTo("End", 1))
                            .touchpoint("End", EMAIL, t -> t.succeeds("Done", 1)))
            .build();

    @Test
    void rounding_tells_the_two_places_apart() {
        Effort effort = Effort.of(map);
        assertNotEquals(
                effort.at(map.touchpoints().get(1)).visits(),
                effort.at(map.touchpoints().get(4)).visits());
    }

    @Test
    void what_differs_by_rounding_only_stays_as_written() {
        assertEquals(
                List.of("First", "Second"),
                Effort.of(map, o -> o.rankedBy(EffortMeasure.ACTIONS)).heaviest().stream()
                        .limit(2)
                        .map(each -> each.touchpoint().name())
                        .toList());
        assertEquals(
                List.of("Start → First", "First → End", "Second → End"),
                ChannelMix.of(map).switchingTransitions().stream()
                        .filter(each -> each.perJourney() > 0.25)
                        .map(each ->
                                each.source().name() + " → " + each.target().name())
                        .toList());
    }

    @Test
    void ties_go_by_the_other_number_and_then_as_they_come() {
        assertEquals(
                List.of("b", "ddd", "cc", "a"),
                RoundedOrder.descending(
                        Stream.of("a", "b", "cc", "ddd"),
                        each -> each.equals("a") ? 0.3 : each.equals("b") ? 2 : 0.3 + 1e-15,
                        String::length));
    }
}
