package dev.cjm.model;

import static dev.cjm.model.Flows.abc;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.internal.ShareSum;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Likelihoods are added up as decimals; above 1 they are impossible. */
class LikelihoodSumTest {
    private static final String LEFT = "Give it a likelihood, 0 if it is not used, and lower the others.";

    private static BigDecimal sum(double... likelihoods) {
        return ShareSum.of(
                DoubleStream.of(likelihoods).mapToObj(OptionalDouble::of).toList());
    }

    @Test
    void decimals_add_up_exactly() {
        assertEquals(BigDecimal.ONE, sum(0.80, 0.05, 0.05, 0.10));
        assertEquals(new BigDecimal("0.3"), sum(0.1, 0.2));
        assertEquals(BigDecimal.ZERO, ShareSum.of(List.of(OptionalDouble.empty())));
    }

    @Test
    void what_thirds_miss_by_rounding_is_forgiven() {
        assertEquals(BigDecimal.ONE, sum(1 / 3.0, 1 / 3.0, 1 / 3.0));
        assertEquals(BigDecimal.ONE, sum(Math.nextUp(0.5), 0.5));
        assertEquals(BigDecimal.ONE, sum(0.5, 0.5, 1e-12));
        assertEquals(BigDecimal.ONE, sum(0.999999999999));
    }

    @Test
    void more_than_a_trillionth_is_not() {
        assertEquals(new BigDecimal("1.0000000000011"), sum(0.5, 0.5, 1.1e-12));
        assertEquals(new BigDecimal("0.9999999999989"), sum(0.9999999999989));
    }

    @Test
    void exactly_one_is_fine() {
        JourneyMap map = abc(t -> t.leadsTo("B", 0.80)
                        .leadsTo("C", 0.05)
                        .fails("Lost", 0.05)
                        .succeeds("Done", 0.10))
                .build();
        assertEquals(4, map.transitions().size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.200001, 0.20000000001, 0.9})
    void above_one_is_refused(double tooMuch) {
        refused(
                "likelihood.sum",
                "/stages/0/touchpoints/0/transitions",
                "The likelihoods of the transitions from touchpoint 'A' sum to "
                        + new BigDecimal("0.8").add(BigDecimal.valueOf(tooMuch)) + ", above 1: 'B', 'C'.",
                "Lower one of them.",
                abc(t -> t.leadsTo("B", 0.80).leadsTo("C", tooMuch).fails("Lost"))::build);
    }

    @Test
    void above_one_is_refused_wherever_the_transitions_were_said() {
        assertEquals(
                "The likelihoods of the transitions from touchpoint 'A' sum to 1.1, above 1: 'B', 'C'.",
                Refusal.only(abc(t -> t.leadsTo("B", 0.6)).transition("A", "C", t -> t.likelihood(0.5))::build)
                        .message());
    }

    @Test
    void an_unstated_transition_where_nothing_is_left_is_refused() {
        refused(
                "likelihood.nothingLeft",
                "/stages/0/touchpoints/0/transitions/1/likelihood",
                "The transition 'A' -> 'C' has no likelihood, and the others from there leave nothing: they sum to 1.",
                LEFT,
                abc(t -> t.leadsTo("B", 1).leadsTo("C"))::build);
    }

    @Test
    void an_unstated_alternative_where_nothing_is_left_is_refused() {
        refused(
                "likelihood.nothingLeft",
                "/transitions/0/likelihood",
                "The transition 'A' -> 'C' has no likelihood, and the others from there leave nothing: they sum to 1.",
                LEFT,
                abc(t -> t.leadsTo("B", 0.5).succeeds("Done", 0.5))
                        .transition("A", "C", t -> t.kind(TransitionKind.ALTERNATIVE))::build);
    }

    @Test
    void an_unstated_failure_or_recovery_is_fine_for_it_counts_nothing() {
        JourneyMap map = abc(t -> t.leadsTo("B", 1).failsTo("C").recoversTo("C").fails("Lost"))
                .build();
        assertEquals(4, map.transitions().size());
    }

    @Test
    void zero_is_a_likelihood() {
        JourneyMap map = abc(t -> t.leadsTo("B", 1).leadsTo("C", 0)).build();
        assertEquals(List.of("a>b 1", "a>c 0"), Flows.stated(map));
    }

    @Test
    void below_one_is_drop_off() {
        assertEquals(
                List.of("a>b 0.25"), Flows.stated(abc(t -> t.leadsTo("B", 0.25)).build()));
    }
}
