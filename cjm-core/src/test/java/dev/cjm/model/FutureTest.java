package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    private final JourneyMap shop = JourneyMap.named("Shop")
            .stage(
                    "S",
                    s -> s.expects("Calm")
                            .touchpoint(
                                    "A",
                                    WEB,
                                    t -> t.pain("Slow pay")
                                            .gain("Free points")
                                            .expects("No queue")
                                            .opportunity("Old", o -> o.answers("Slow pay"))))
            .build();

    private static List<String> answers(JourneyMap map) {
        List<Opportunity> all = map.touchpoints().get(0).opportunities();
        return all.get(all.size() - 1).answers();
    }

    private JourneyMap bare(Consumer<OpportunityBuilder> answering) {
        return shop.toFuture(e -> e.stage("S", s -> s.clear(StageField.EXPECTATIONS))
                .touchpoint(
                        "A",
                        t -> t.removePain("Slow pay")
                                .removeGain("Free points")
                                .removeExpectation("No queue")
                                .opportunity("New", answering)));
    }

    @Test
    void what_only_the_current_map_has_is_answered_by_name_or_id() {
        List<String> ids = List.of("slow-pay", "free-points", "no-queue", "calm");
        assertEquals(
                ids,
                answers(bare(o -> o.answers("Slow pay")
                        .answers("Free points")
                        .answers("No queue")
                        .answers("Calm"))));
        assertEquals(ids, answers(bare(o -> ids.forEach(o::answers))));
    }

    @Test
    void what_neither_map_has_is_refused() {
        for (String wrong : List.of("Slow paay", "slow-paay")) {
            Problem problem = Refusal.only(() -> bare(o -> o.answers(wrong)));
            assertEquals(
                    "There is no pain point, gain or expectation '" + wrong
                            + "', which opportunity 'New' of touchpoint 'A' names.",
                    problem.message());
            assertEquals("Maybe you meant 'Slow pay'.", problem.hint());
        }
    }

    @Test
    void a_pain_of_the_future_comes_before_one_of_the_current_map() {
        JourneyMap future = shop.toFuture(e -> e.touchpoint(
                "A",
                t -> t.removePain("Slow pay")
                        .pain("Slow pay", p -> p.id("slower"))
                        .opportunity("New", o -> o.answers("Slow pay"))));
        assertEquals(List.of("slower"), answers(future));
    }

    @Test
    void where_the_current_map_is_not_at_hand_any_good_id_may_be_answered() {
        JourneyMap future = bare(o -> o.answers("slow-pay"));
        assertEquals(
                List.of("gone"),
                answers(future.edit(e -> e.touchpoint("A", t -> t.opportunity("More", o -> o.answers("gone"))))));
        assertEquals(
                "There is no pain point, gain or expectation 'Long gone',"
                        + " which opportunity 'More' of touchpoint 'A' names.",
                Refusal.only(() -> future.edit(e ->
                                e.touchpoint("A", t -> t.opportunity("More", o -> o.answers("Long gone")))))
                        .message());
    }

    @Test
    void a_future_of_a_future_keeps_what_that_answers() {
        JourneyMap next = bare(o -> o.answers("Slow pay")).toFuture(e -> e.goal("More"));
        assertEquals(List.of("slow-pay"), answers(next));
    }
}
