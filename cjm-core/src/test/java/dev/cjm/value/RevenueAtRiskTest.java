package dev.cjm.value;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.graph.Assumption;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.Triage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevenueAtRiskTest {
    private static final Money THIRTY = Money.of("30", "EUR");

    @Test
    void people_read_how_many_would_stay_where_that_is_not_all() {
        RevenueAtRisk half =
                RevenueAtRisk.of(ExampleMap.map(), o -> o.success(THIRTY).staying(0.5));
        assertTrue(
                half.toString().contains("Of those who leave because of a pain point, 50 % would stay\n"),
                half.toString());
        RevenueAtRisk all = RevenueAtRisk.of(ExampleMap.map(), o -> o.success(THIRTY));
        assertFalse(all.toString().contains("would stay"), all.toString());
    }

    @Test
    void the_example_of_the_design_has_its_known_answer() {
        RevenueAtRisk result = RevenueAtRisk.of(ExampleMap.map(), o -> o.success(THIRTY));
        PainAtRisk pain = result.pains().get(0);
        assertEquals("Payment fails", pain.pain().pain().name());
        assertEquals(Optional.of(Money.of("3.6", "EUR")), pain.amount());
        assertEquals(0.6, pain.success().orElseThrow(), 1e-15);
        assertEquals(0.2, pain.blamed());
        assertEquals(0.6, pain.visits(), 1e-15);
        assertEquals(RiskReason.CUSTOMERS_LEAVE, pain.reason());
        assertEquals(Optional.of(Money.of("14.4", "EUR")), result.value());
        assertEquals(0.48, result.success().orElseThrow(), 1e-15);
    }

    @Test
    void amounts_are_per_period_when_journeys_are_said() {
        RevenueAtRisk result =
                RevenueAtRisk.of(ExampleMap.map(), o -> o.success(THIRTY).journeys(1000));
        assertEquals(Optional.of(Money.of("3600", "EUR")), result.pains().get(0).amount());
        assertEquals(Optional.of(Money.of("14400", "EUR")), result.value());
        assertEquals(1000, result.journeys());
    }

    @Test
    void half_of_those_who_would_stay_bring_less_than_half() {
        PainAtRisk half = RevenueAtRisk.of(
                        ExampleMap.map(), o -> o.success(THIRTY).staying(0.5))
                .pains()
                .get(0);
        assertEquals(0.6 * 0.8 / 0.9, half.success().orElseThrow(), 1e-15);
    }

    @Test
    void a_pain_is_blamed_for_no_more_than_the_share_it_hits() {
        PainAtRisk some = first(step(t -> t.pain("P", p -> p.affects(0.1)).fails("Gives up", 0.2)));
        assertEquals(0.1, some.blamed());
        assertEquals(0.8 / 0.9, some.success().orElseThrow(), 1e-15);
        PainAtRisk most = first(step(t -> t.pain("P", p -> p.affects(0.7)).fails("Gives up", 0.2)));
        assertEquals(0.2, most.blamed());
        assertEquals(1, most.success().orElseThrow(), 1e-15);
    }

    @Test
    void values_of_all_outcomes_count() {
        JourneyMap map = step(
                t -> t.pain("P").leadsTo("Pays little", 0.3).fails("Complains", 0.2),
                m -> m.outcome(Outcome.of("Pays little", OutcomeKind.SUCCESS, o -> o.value(Money.of("10", "EUR"))))
                        .outcome(Outcome.of("Complains", OutcomeKind.FAILURE, o -> o.value(Money.of("-20", "EUR"))))
                        .outcome(Outcome.of("Done", OutcomeKind.SUCCESS, o -> o.value(Money.of("40", "EUR")))));
        RevenueAtRisk result = RevenueAtRisk.of(map);
        assertEquals(Optional.of(Money.of("19", "EUR")), result.value());
        assertEquals(Optional.of(Money.of("9.75", "EUR")), result.pains().get(0).amount());
    }

    @Test
    void several_currencies_are_refused_unless_one_is_chosen() {
        JourneyMap map = step(
                t -> t.pain("P").fails("Complains", 0.2),
                m -> m.outcome(Outcome.of("Complains", OutcomeKind.FAILURE, o -> o.value(Money.of("-20", "USD"))))
                        .outcome(Outcome.of("Done", OutcomeKind.SUCCESS, o -> o.value(Money.of("40", "EUR")))));
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> RevenueAtRisk.of(map))
                .getMessage());
        assertTrue(message.contains("EUR, USD"), message);
        assertEquals(
                Optional.of(Money.of("4", "USD")),
                RevenueAtRisk.of(map, o -> o.currency("USD")).pains().get(0).amount());
        assertEquals(
                Optional.of(Money.of("6", "EUR")),
                RevenueAtRisk.of(map, o -> o.success(THIRTY)).pains().get(0).amount());
    }

    @Test
    void pains_at_one_touchpoint_do_not_add_up_and_have_one_amount_together() {
        RevenueAtRisk result = RevenueAtRisk.of(
                step(t -> t.pain("One", p -> p.affects(0.1))
                        .pain("Other")
                        .pain("Little", p -> p.triage(Triage.TRIVIAL))
                        .fails("Gives up", 0.2)),
                o -> o.success(THIRTY));
        TouchpointAtRisk row = result.touchpoints().get(0);
        assertEquals(
                List.of("One", "Other"),
                row.pains().stream().map(each -> each.pain().name()).toList());
        assertEquals(Optional.of(Money.of("6", "EUR")), row.amount());
        assertEquals(0.2, row.blamed());
        assertEquals(
                List.of("Other", "One", "Little"),
                result.stream().map(each -> each.pain().pain().name()).toList());
        assertEquals(RiskReason.TRIVIAL, result.pains().get(2).reason());
        assertEquals(Optional.of(Money.of("0", "EUR")), result.pains().get(2).amount());
        assertTrue(result.assumptions().stream()
                .anyMatch(each -> each.kind() == Assumption.Kind.NOT_ADDITIVE
                        && each.touchpoint().equals(Optional.of("pay"))));
        assertTrue(result.toString().contains("Pay: its 2 pain points together cost 6 EUR\n"), result.toString());
    }

    @Test
    void who_is_blamed_for_all_is_among_the_assumptions() {
        List<Assumption> all = RevenueAtRisk.of(ExampleMap.map()).assumptions();
        Assumption last = all.get(all.size() - 1);
        assertEquals(Assumption.Kind.BLAMED_FOR_ALL, last.kind());
        assertEquals(
                "'Payment fails' does not say which share it hits: all who fail or drop off at 'Scans and pays' do so because of it.",
                last.text());
    }

    @Test
    void without_values_success_is_told_and_no_amount() {
        RevenueAtRisk result = RevenueAtRisk.of(ExampleMap.map());
        assertEquals(Optional.empty(), result.value());
        assertEquals(Optional.empty(), result.pains().get(0).amount());
        assertEquals(0.6, result.pains().get(0).success().orElseThrow(), 1e-15);
    }

    @Test
    void a_map_without_success_has_no_success_and_its_values_still() {
        JourneyMap map = JourneyMap.named("Complaint")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                "Writes",
                                WEB,
                                t -> t.pain("Slow").fails("Leaves", 0.5).leadsTo("Answered", 0.5)))
                .outcome(Outcome.of("Answered", OutcomeKind.NEUTRAL, o -> o.value(Money.of("8", "EUR"))))
                .build();
        PainAtRisk pain = first(map);
        assertEquals(OptionalDouble.empty(), pain.success());
        assertEquals(Optional.of(Money.of("4", "EUR")), pain.amount());
        assertEquals(Optional.empty(), first(map, o -> o.success(THIRTY)).amount());
    }

    @Test
    void a_pain_where_nobody_leaves_costs_nothing() {
        PainAtRisk pain = first(step(t -> t.pain("P", p -> p.affects(0.5))));
        assertEquals(RiskReason.NOBODY_LEAVES, pain.reason());
        assertEquals(Optional.of(Money.of("0", "EUR")), pain.amount());
        assertEquals(0, pain.blamed());
    }

    @Test
    void where_all_leave_nothing_says_where_they_would_go() {
        JourneyMap map = JourneyMap.named("End")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint("Writes", WEB, t -> t.pain("Slow").fails("Leaves", 1)))
                .outcome(Outcome.of("Done", OutcomeKind.SUCCESS))
                .build();
        PainAtRisk pain = first(map, o -> o.success(THIRTY));
        assertEquals(RiskReason.NOBODY_GOES_ON, pain.reason());
        assertEquals(Optional.empty(), pain.amount());
        assertEquals(OptionalDouble.empty(), pain.success());
    }

    @Test
    void where_all_leave_nothing_can_be_said_of_a_pain_that_hits_half_of_them_either() {
        JourneyMap map = JourneyMap.named("End")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                "Writes",
                                WEB,
                                t -> t.pain("Slow", p -> p.affects(0.5)).fails("Leaves", 1)))
                .outcome(Outcome.of("Done", OutcomeKind.SUCCESS))
                .build();
        PainAtRisk pain = first(map, o -> o.success(THIRTY));
        assertEquals(RiskReason.NOBODY_GOES_ON, pain.reason());
        assertEquals(0.5, pain.blamed());
        assertEquals(Optional.empty(), pain.amount());
        assertEquals(OptionalDouble.empty(), pain.success());
        PainAtRisk nobody = first(map, o -> o.success(THIRTY).staying(0));
        assertEquals(0, nobody.amount().orElseThrow().amount().signum());
    }

    @Test
    void a_loop_that_only_those_who_leave_can_leave_never_ends_without_them() {
        JourneyMap map = JourneyMap.named("Loop")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "Asks", WEB, t -> t.entry().pain("Slow").leadsTo("Waits", 0.9))
                                .touchpoint("Waits", WEB, t -> t.leadsTo("Asks", 1.0)))
                .outcome(Outcome.of("Done", OutcomeKind.SUCCESS))
                .build();
        PainAtRisk pain = first(map, o -> o.success(THIRTY));
        assertEquals(RiskReason.NEVER_ENDS, pain.reason());
        assertEquals(Optional.empty(), pain.amount());
        assertEquals(
                RiskReason.CUSTOMERS_LEAVE,
                first(map, o -> o.success(THIRTY).staying(0.5)).reason());
    }

    @Test
    void a_failure_that_leads_to_better_help_can_be_worth_more_than_it_costs() {
        JourneyMap map = JourneyMap.named("Hotline")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "Shop",
                                        WEB,
                                        t -> t.entry()
                                                .pain("Crashes")
                                                .succeeds("Buys", 0.2)
                                                .failsTo("Hotline", 0.2)
                                                .ends("Looks only", 0.6))
                                .touchpoint("Hotline", PHONE, t -> t.succeeds("Buys", 1.0)))
                .build();
        PainAtRisk pain = first(map, o -> o.success(THIRTY));
        assertEquals(0.25, pain.success().orElseThrow(), 1e-15);
        assertEquals(Optional.of(Money.of("-4.5", "EUR")), pain.amount());
    }

    @Test
    void journeys_that_can_never_end_are_refused() {
        JourneyMap map = JourneyMap.named("Loop")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "Asks", WEB, t -> t.entry().pain("Slow").leadsTo("Waits", 1.0))
                                .touchpoint("Waits", WEB, t -> t.leadsTo("Asks", 1.0)))
                .build();
        assertThrows(EndlessJourneyException.class, () -> RevenueAtRisk.of(map));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void an_impossible_number_of_journeys_is_refused(double number) {
        assertThrows(IllegalArgumentException.class, () -> RevenueAtRisk.of(ExampleMap.map(), o -> o.journeys(number)));
    }

    @Test
    void a_share_out_of_bounds_is_refused() {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> RevenueAtRisk.of(
                                ExampleMap.map(), o -> o.staying(50).journeys(-1)))
                .getMessage());
        assertTrue(message.startsWith("Cannot compute the revenue at risk: 2 problems.\n"), message);
    }

    @Test
    void it_prints_what_costs_most() {
        assertEquals(
                """
                Revenue at risk: Fresh food, one hour
                Journeys: 1000 · Value now: 14400 EUR · Success now: 48 %
                   Costs  Pain point     Touchpoint      Success  Reason
                --------  -------------  --------------  -------  -------------------------------------------------------------
                3600 EUR  Payment fails  Scans and pays     60 %  20 % of those there leave because of it; visits per journey 0.6
                """,
                lines(
                                RevenueAtRisk.of(
                                                ExampleMap.map(),
                                                o -> o.success(THIRTY).journeys(1000))
                                        .toString(),
                                5)
                        .replaceAll("-{62,}", "-".repeat(61)));
    }

    @Test
    void it_prints_that_there_are_no_pains() {
        JourneyMap map = step(t -> {});
        assertTrue(RevenueAtRisk.of(map).toString().contains("No pain point is stated."));
        assertTrue(
                RevenueAtRisk.of(map).toText(Locale.forLanguageTag("zh-Hans")).startsWith("风险收入"));
    }

    private static String lines(String text, int count) {
        return text.lines().limit(count).collect(Collectors.joining("\n", "", "\n"));
    }

    private static PainAtRisk first(JourneyMap map) {
        return first(map, o -> {});
    }

    private static PainAtRisk first(JourneyMap map, Consumer<? super RiskOptions> options) {
        return RevenueAtRisk.of(map, options).pains().get(0);
    }

    /** One step that leads to what it does not lose. */
    private static JourneyMap step(Consumer<TouchpointBuilder> details) {
        return step(details, m -> m.outcome(Outcome.of("Done", OutcomeKind.SUCCESS, o -> o.value(THIRTY))));
    }

    private static JourneyMap step(Consumer<TouchpointBuilder> details, Consumer<JourneyMapBuilder> outcomes) {
        JourneyMapBuilder builder = JourneyMap.named("Step")
                .stage(
                        "All",
                        s -> s.touchpoint("Pay", WEB, t -> {
                            details.accept(t);
                            t.leadsTo("Done");
                        }));
        outcomes.accept(builder);
        return builder.build();
    }
}
