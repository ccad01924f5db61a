package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.Channel;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Touchpoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What journeys take, cost, bring and feel like, of what is stated. */
class CompletionTotalsTest {
    private static final Channel SHOP = Channel.of("Shop", c -> c.cost(Money.of("3", "EUR")));
    private static final Channel CALL = Channel.of("Call", c -> c.cost(Money.of("7.5", "USD")));
    private static final Channel LETTER = Channel.of("Letter");

    private final JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                            "Asks",
                            SHOP,
                            t -> t.entry(1)
                                    .feels(1)
                                    .action(
                                            "Speaks",
                                            a -> a.duration(Duration.ofSeconds(90))
                                                    .count(2))
                                    .leadsTo("Calls", 0.5, w -> w.waiting(Duration.ofMinutes(10)))
                                    .succeeds("Knows", 0.5))
                    .touchpoint(
                            "Calls",
                            CALL,
                            t -> t.feels(-2)
                                    .action("Holds the line", a -> a.duration(Duration.ofMinutes(6)))
                                    .action("Speaks")
                                    .leadsTo("Asks", 0.2)
                                    .leadsTo("Reads", 0.4)
                                    .fails("Hangs up", 0.4))
                    .touchpoint("Reads", LETTER, t -> t.succeeds("Knows", 1))
                    .touchpoint("Never", CALL, t -> t.entry(0).feels(2).leadsTo("Reads", 1)))
            .edit(e -> e.outcome("Knows", o -> o.value(Money.of("20", "EUR"))));
    private final CompletionProbability result = CompletionProbability.of(map);

    /** Asks is passed 1/(1 − 0.1) times. */
    private static final double ASKS = 1 / 0.9;

    private static final double CALLS = 0.5 * ASKS;
    private static final double READS = 0.4 * CALLS;

    @Test
    void durations_are_actions_as_often_as_they_are_done_and_waiting() {
        double seconds = ASKS * (180 + 0.5 * 600) + CALLS * 360;
        assertEquals(Optional.of(Duration.ofMillis(Math.round(1000 * seconds))), result.expectedDuration());
    }

    @Test
    void costs_are_those_of_the_channels_and_currencies_stay_apart() {
        List<Money> cost = result.expectedCost();
        assertEquals(List.of("EUR", "USD"), cost.stream().map(Money::currency).toList());
        assertEquals(3 * ASKS, cost.get(0).amount().doubleValue(), 1e-10);
        assertEquals(7.5 * CALLS, cost.get(1).amount().doubleValue(), 1e-10);
    }

    @Test
    void value_is_that_of_outcomes() {
        double knows = 0.5 * ASKS + READS;
        assertEquals(20 * knows, result.expectedValue().get(0).amount().doubleValue(), 1e-10);
        assertEquals(1, result.expectedValue().size());
    }

    @Test
    void emotion_is_a_sum_and_a_quotient() {
        assertEquals(ASKS - 2 * CALLS, result.expectedEmotion().orElseThrow(), 1e-15);
        assertEquals((ASKS - 2 * CALLS) / (ASKS + CALLS), result.meanEmotion().orElseThrow(), 1e-15);
    }

    @Test
    void what_states_nothing_is_assumed_to_be_nothing_and_said_so() {
        assertEquals(
                List.of(
                        "2 of 3 touchpoints without a duration for all that is done there: the duration counts nothing for 'Calls', 'Reads'.",
                        "5 of 6 transitions without a waiting time: the duration counts nothing for 'Asks → Knows', 'Calls → Asks', 'Calls → Reads' and 2 more.",
                        "1 of 3 touchpoints without a cost of their channel: the cost counts nothing for 'Reads'.",
                        "1 of 2 outcomes without a value: the value counts nothing for 'Hangs up'.",
                        "1 of 3 touchpoints without a score: the emotion counts nothing for 'Reads'."),
                result.assumptions().stream()
                        .filter(each -> each.kind().name().startsWith("NO_"))
                        .map(Assumption::text)
                        .toList());
    }

    @Test
    void where_nothing_is_stated_there_is_no_answer_instead_of_nought() {
        JourneyMap bare = Examples.inOrder("A", "B");
        CompletionProbability none = CompletionProbability.of(bare);
        assertEquals(Optional.empty(), none.expectedDuration());
        assertEquals(List.of(), none.expectedCost());
        assertEquals(List.of(), none.expectedValue());
        assertEquals(OptionalDouble.empty(), none.expectedEmotion());
        assertEquals(OptionalDouble.empty(), none.meanEmotion());
        assertTrue(
                none.assumptions().stream().noneMatch(each -> each.kind().name().startsWith("NO_")));
    }

    @Test
    void waiting_alone_is_a_duration() {
        JourneyMap waits = Examples.oneStage(stage -> stage.touchpoint(
                        "A", LETTER, t -> t.leadsTo("B", 1, w -> w.waiting(Duration.ofDays(2))))
                .touchpoint("B", LETTER, t -> t.succeeds("Done", 1)));
        assertEquals(
                Optional.of(Duration.ofDays(2)), CompletionProbability.of(waits).expectedDuration());
    }

    @Test
    void emotions_can_be_those_of_a_persona() {
        JourneyMap food = ExampleMap.map();
        CompletionProbability parent = CompletionProbability.of(food, o -> o.persona("Busy parent"));
        assertEquals(1 - 0.6 + 2 * 0.48, parent.expectedEmotion().orElseThrow(), 1e-15);
        CompletionProbability all = CompletionProbability.of(food, CompletionOptions::acrossPersonas);
        assertEquals(parent.expectedEmotion(), all.expectedEmotion());
        var refused = assertThrows(
                IllegalArgumentException.class, () -> CompletionProbability.of(food, o -> o.persona("Busy parrot")));
        assertEquals(
                "The map has no persona 'Busy parrot'.\nMaybe you meant 'Busy parent'.",
                String.valueOf(refused.getMessage()));
    }

    @Test
    void touchpoints_that_nobody_comes_to_count_nowhere() {
        Touchpoint never = Examples.touchpoint(map, "Never");
        assertEquals(0, result.expectedVisits(never));
        assertEquals(0, result.visitProbability(never));
        assertEquals(0.8, result.success(never).orElseThrow() * 0.8, 1e-15);
    }
}
