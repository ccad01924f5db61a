package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TransitionKind;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
        JourneyMap map = risk.map();
        double before = value(map);
        for (PainAtRisk row : RevenueAtRisk.of(map)) {
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
