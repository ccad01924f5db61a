package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A future map is made of the current one. */
class FutureTest {
    @Test
    void a_future_map_says_what_it_is_based_on() {
        JourneyMap current =
                JourneyMap.named("Food").version("3").stage("S", s -> {}).build();
        JourneyMap future = current.toFuture(e -> e.goal("Faster"));
        assertEquals(MapState.FUTURE, future.state());
        assertEquals(Optional.of(new MapReference("food", Optional.of("3"))), future.basedOn());
        assertEquals(Optional.empty(), future.version());
        assertEquals(Optional.of("Faster"), future.goal());
        assertEquals("food", future.id());
        assertEquals(MapState.CURRENT, current.state());
    }

    @Test
    void a_future_map_may_say_its_own_version_and_id() {
        JourneyMap future = ExampleMap.map().toFuture(e -> e.version("2").id("food-2"));
        assertEquals(Optional.of("2"), future.version());
        assertEquals("food-2", future.id());
        assertEquals(Optional.of(MapReference.to("fresh-food-one-hour")), future.basedOn());
    }

    @Test
    void an_opportunity_may_answer_a_pain_that_is_gone_in_the_future() {
        JourneyMap future = ExampleMap.map()
                .toFuture(e -> e.touchpoint(
                        "Scans and pays",
                        t -> t.removePain("Payment fails")
                                .opportunity("Second provider", o -> o.answers("payment-fails"))));
        assertEquals(
                List.of("payment-fails"),
                future.touchpoints().get(1).opportunities().get(0).answers());
    }
}
