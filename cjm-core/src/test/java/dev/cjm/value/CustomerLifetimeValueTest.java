package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Money;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerLifetimeValueTest {
    private static final Money MARGIN = Money.of("100", "EUR");
    private static final double CENT = 0.005;

    @Test
    void the_known_answers_of_both_conventions() {
        assertEquals(266.67, amount(of(FirstMargin.NOT_COUNTED).value()), CENT);
        assertEquals(366.67, amount(of(FirstMargin.COUNTED).value()), CENT);
    }

    @ParameterizedTest
    @EnumSource
    void five_points_of_retention_are_worth_the_same_in_both_conventions(FirstMargin convention) {
        assertEquals(73.33, amount(of(convention).changeFor(LifetimeDriver.RETENTION, 0.05)), CENT);
    }

    @Test
    void the_value_at_another_figure_is_that_of_a_customer_who_has_it() {
        CustomerLifetimeValue value = of(FirstMargin.NOT_COUNTED);
        assertEquals(340, amount(value.atRetention(0.85).value()), 1e-9);
        assertEquals(400, amount(value.atDiscount(0).value()), 1e-9);
        assertEquals(533.33, amount(value.atMargin(Money.of("200", "EUR")).value()), CENT);
        assertEquals(0, amount(value.atMargin(Money.of("0", "EUR")).value()));
    }

    @Test
    void a_customer_who_never_comes_back_is_worth_the_first_margin_or_nothing() {
        assertEquals(100, amount(of(FirstMargin.COUNTED).atRetention(0).value()), 1e-9);
        assertEquals(0, amount(of(FirstMargin.NOT_COUNTED).atRetention(0).value()));
    }

    @Test
    void a_horizon_counts_so_many_margins() {
        CustomerLifetimeValue value =
                CustomerLifetimeValue.of(MARGIN, 0.5, 0.25, FirstMargin.COUNTED, o -> o.periods(3));
        assertEquals(Money.of("156", "EUR"), value.value());
        assertEquals(OptionalInt.of(3), value.periods());
        assertEquals(
                List.of(
                        new PeriodMargin(0, 1, Money.of("100", "EUR")),
                        new PeriodMargin(1, 0.5, Money.of("40", "EUR")),
                        new PeriodMargin(2, 0.25, Money.of("16", "EUR"))),
                value.margins());
        CustomerLifetimeValue later =
                CustomerLifetimeValue.of(MARGIN, 0.5, 0.25, FirstMargin.NOT_COUNTED, o -> o.periods(2));
        assertEquals(Money.of("56", "EUR"), later.value());
        assertEquals(1, later.margins().get(0).period());
    }

    @Test
    void who_always_stays_has_a_value_within_a_horizon_only() {
        assertEquals(
                Money.of("500", "EUR"),
                CustomerLifetimeValue.of(MARGIN, 1, 0, FirstMargin.COUNTED, o -> o.periods(5))
                        .value());
        assertTrue(message(1, 0).contains("the value has no end"), message(1, 0));
    }

    @Test
    void without_end_no_margins_are_listed() {
        assertEquals(List.of(), of(FirstMargin.COUNTED).margins());
        assertEquals(OptionalInt.empty(), of(FirstMargin.COUNTED).periods());
    }

    @Test
    void changes_are_listed_up_and_down_within_bounds() {
        List<LifetimeChange> changes = of(FirstMargin.COUNTED).changes();
        assertEquals(6, changes.size());
        assertEquals(LifetimeDriver.RETENTION, changes.get(0).driver());
        assertEquals(0.05, changes.get(0).by());
        assertEquals(73.33, amount(changes.get(0).change()), CENT);
        assertEquals(440, amount(changes.get(0).value()), 1e-9);
        assertEquals(-0.05, changes.get(1).by());
        assertEquals(18.33, amount(changes.get(4).change()), CENT);
        CustomerLifetimeValue edge = CustomerLifetimeValue.of(MARGIN, 0.98, 0.02, FirstMargin.COUNTED);
        assertEquals(
                List.of("RETENTION -0.05", "DISCOUNT 0.05", "MARGIN 0.05", "MARGIN -0.05"),
                edge.stream().map(each -> each.driver() + " " + each.by()).toList());
    }

    @Test
    void a_step_to_where_the_value_has_no_end_is_left_out() {
        CustomerLifetimeValue edge = CustomerLifetimeValue.of(MARGIN, 0.95, 0, FirstMargin.COUNTED, o -> o.step(0.05));
        assertTrue(edge.stream().noneMatch(each -> each.driver() == LifetimeDriver.RETENTION && each.by() > 0));
    }

    @Test
    void all_problems_are_told_at_once() {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> CustomerLifetimeValue.of(
                                MARGIN,
                                80,
                                Double.NaN,
                                FirstMargin.COUNTED,
                                o -> o.periods(0).step(2)))
                .getMessage());
        assertEquals("""
                Cannot compute the customer lifetime value: 4 problems.
                  - The retention (80) must be between 0 and 1.
                    Maybe it is a percentage; divide by 100.
                  - The discount rate (NaN) must be between 0 and 1.
                    Give a share, such as 0.2.
                  - The step (2) must be above 0 and below 1.
                    Give points, such as 0.05.
                  - The number of periods (0) must be between 1 and 1000.
                    Count in longer periods, or leave it out where it may.""", message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rates_out_of_bounds_are_refused(double rate) {
        assertThrows(
                IllegalArgumentException.class, () -> CustomerLifetimeValue.of(MARGIN, rate, 0.1, FirstMargin.COUNTED));
        assertThrows(
                IllegalArgumentException.class, () -> CustomerLifetimeValue.of(MARGIN, 0.8, rate, FirstMargin.COUNTED));
    }

    @Test
    void a_change_that_leaves_the_bounds_or_is_no_number_is_refused() {
        CustomerLifetimeValue value = of(FirstMargin.COUNTED);
        assertThrows(IllegalArgumentException.class, () -> value.changeFor(LifetimeDriver.RETENTION, 0.3));
        assertThrows(IllegalArgumentException.class, () -> value.changeFor(LifetimeDriver.MARGIN, Double.NaN));
    }

    @Test
    void it_prints_value_figures_and_what_moves_it() {
        assertEquals("""
                Customer lifetime value: 366.67 EUR
                Margin per period 100 EUR · Retention 80 % · Discount rate 10 %
                The first margin counts · without end
                Change                     Value then  Difference
                -------------------------  ----------  ----------
                Retention +5.0 points         440 EUR  +73.33 EUR
                Retention −5.0 points      314.29 EUR  −52.38 EUR
                Discount rate +5.0 points  328.57 EUR  −38.10 EUR
                Discount rate −5.0 points     420 EUR  +53.33 EUR
                Margin +5.0 %                 385 EUR  +18.33 EUR
                Margin −5.0 %              348.33 EUR  −18.33 EUR
                Assumed: Margin, retention and discount rate stay as they are in all periods.
                """, of(FirstMargin.COUNTED).toString());
    }

    @Test
    void it_prints_in_the_language_of_the_reader() {
        String romanian = of(FirstMargin.COUNTED).toText(Locale.forLanguageTag("ro"));
        assertTrue(romanian.startsWith("Valoarea pe viață a clientului: 366.67 EUR\n"), romanian);
    }

    private static CustomerLifetimeValue of(FirstMargin convention) {
        return CustomerLifetimeValue.of(MARGIN, 0.8, 0.1, convention);
    }

    private static double amount(Money money) {
        assertEquals("EUR", money.currency());
        return money.amount().doubleValue();
    }

    private static String message(double retention, double discount) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> CustomerLifetimeValue.of(MARGIN, retention, discount, FirstMargin.COUNTED))
                .getMessage());
    }
}
