package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Amounts against maps that are edited and solved anew. */
class RevenueAtRiskProperties {
    @Provide
    Arbitrary<FlowCase> any() {
        return FlowCases.any();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void amounts_are_those_of_the_edited_map(@ForAll("any") FlowCase given) {
        RiskCase risk = RiskCase.of(given, outcome -> outcome.kind() == OutcomeKind.SUCCESS ? 70 : -5);
        Assume.that(risk.ends());
        holds(risk, 1);
    }

    /** Every so many pains. */
    private static void holds(RiskCase risk, int every) {
        JourneyMap map = risk.map();
        double before = value(map);
        List<PainAtRisk> rows = RevenueAtRisk.of(map).pains();
        for (int i = 0; i < rows.size(); i += every) {
            PainAtRisk row = rows.get(i);
            Touchpoint at = row.pain().touchpoint();
            switch (row.reason()) {
                case CUSTOMERS_LEAVE -> {
                    JourneyMap after = risk.without(at.id(), row.blamed());
                    double size = Math.max(1, row.visits() * row.visits()) * 70;
                    assertEquals(value(after) - before, amount(row), 1e-8 * size);
                    if (row.success().isPresent()) {
                        double success =
                                CompletionProbability.of(after).success().orElseThrow();
                        assertEquals(success, row.success().getAsDouble(), 1e-8 * size);
                    }
                }
                case NOBODY_LEAVES -> assertEquals(0, risk.leaving(at.id()), 1e-12);
                case NOBODY_COMES -> assertEquals(0, row.visits());
                case NOBODY_GOES_ON -> assertEquals(1, risk.leaving(at.id()), 1e-9);
                case NEVER_ENDS ->
                    assertThrows(
                            EndlessJourneyException.class,
                            () -> CompletionProbability.of(risk.without(at.id(), row.blamed())));
                case TRIVIAL -> assertTrue(false, "none is trivial");
            }
        }
    }

    @Provide
    Arbitrary<FlowCase> largeLoops() {
        return Combinators.combine(Arbitraries.integers().between(70, 140), Arbitraries.longs())
                .as(RevenueAtRiskProperties::largeLoop);
    }

    /** Each touchpoint leads to the next one, and back to one of the eight before; the last one also to the first. */
    private static FlowCase largeLoop(int size, long seed) {
        Random random = new Random(seed);
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> ways = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isFirst = i == 0;
            String id = "t" + i;
            touchpoints.add(Touchpoint.of("Step " + i, Channels.WEB, t -> {
                t.id(id);
                if (isFirst) {
                    t.entry(1);
                }
            }));
            boolean isLast = i == size - 1;
            int back = isLast ? 0 : Math.max(0, i - 1 - random.nextInt(8));
            TransitionKind kind = i % 3 == 0 ? TransitionKind.FAILURE : TransitionKind.NORMAL;
            ways.add(Transition.of(id, isLast ? "good" : "t" + (i + 1), t -> t.likelihood(0.7)));
            ways.add(Transition.of(id, "t" + back, t -> t.kind(kind).likelihood(0.2)));
            ways.add(Transition.of(id, "bad", t -> t.likelihood(0.01)));
        }
        List<Outcome> outcomes = List.of(
                Outcome.of("Good", OutcomeKind.SUCCESS, o -> o.id("good")),
                Outcome.of("Bad", OutcomeKind.FAILURE, o -> o.id("bad")));
        return new FlowCase(touchpoints, outcomes, ways);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void amounts_in_large_loops_are_those_of_the_edited_map(@ForAll("largeLoops") FlowCase given) {
        holds(RiskCase.of(given, outcome -> outcome.kind() == OutcomeKind.SUCCESS ? 70 : -5), 11);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_below_zero_where_those_who_leave_end_with_nothing(@ForAll("any") FlowCase given) {
        FlowCase normal = new FlowCase(
                given.touchpoints(),
                given.outcomes(),
                given.transitions().stream()
                        .filter(each -> each.kind() != TransitionKind.FAILURE)
                        .toList());
        RiskCase risk = RiskCase.of(normal, outcome -> 0);
        Assume.that(risk.ends());
        JourneyMap map = risk.map();
        Assume.that(map.allOutcomes().stream().anyMatch(each -> each.kind() == OutcomeKind.SUCCESS));
        for (PainAtRisk row : RevenueAtRisk.of(map, o -> o.success(Money.of("10", "EUR")))) {
            row.amount().ifPresent(money -> assertTrue(money.amount().doubleValue() > -1e-9, row.toString()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_most_expensive_stands_first_and_the_unknown_last(@ForAll("any") FlowCase given) {
        RiskCase risk = RiskCase.of(given, outcome -> 10);
        Assume.that(risk.ends());
        double before = Double.POSITIVE_INFINITY;
        for (PainAtRisk row : RevenueAtRisk.of(risk.map())) {
            double amount = row.amount().isPresent() ? amount(row) : Double.NEGATIVE_INFINITY;
            assertTrue(amount <= before);
            before = amount;
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void one_pain_at_a_touchpoint_costs_what_the_touchpoint_costs(@ForAll("any") FlowCase given) {
        RiskCase risk = RiskCase.of(given, outcome -> 10);
        Assume.that(risk.ends());
        RevenueAtRisk result = RevenueAtRisk.of(risk.map());
        for (TouchpointAtRisk row : result.touchpoints()) {
            PainAtRisk pain = result.stream()
                    .filter(each -> each.pain().equals(row.pains().get(0)))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(pain.pain()), row.pains());
            assertEquals(pain.amount(), row.amount());
            assertEquals(pain.success(), row.success());
            assertEquals(pain.blamed(), row.blamed());
        }
    }

    private static double amount(PainAtRisk row) {
        return row.amount().orElseThrow().amount().doubleValue();
    }

    /** Not rounded, as a result is. */
    private static double value(JourneyMap map) {
        CompletionProbability completion = CompletionProbability.of(map);
        double sum = 0;
        for (Node node : map.allOutcomes()) {
            Outcome outcome = (Outcome) node;
            double worth =
                    outcome.value().map(money -> money.amount().doubleValue()).orElse(0.0);
            sum += worth * completion.probability(outcome);
        }
        return sum;
    }
}
