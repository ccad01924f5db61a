package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Money;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionRevenueTest {
    @ParameterizedTest
    @CsvSource({"ONE_COHORT_STAYS, 4500, 15000", "ONE_COHORT_CHURNS, 3660, 12200", "EACH_PERIOD_CHURNS, 7860, 26200"})
    void the_known_answers_of_all_cohort_models(CohortModel model, String contribution, String revenue) {
        assertEquals(Money.of(contribution, "EUR"), of(model).contribution());
        assertEquals(Money.of(revenue, "EUR"), of(model).revenue());
        assertEquals(50, of(model).saved());
    }

    @Test
    void each_period_has_its_customers_revenue_and_contribution() {
        assertEquals(
                List.of(
                        new RetentionPeriod(1, 50, eur("5000"), eur("1500")),
                        new RetentionPeriod(2, 90, eur("9000"), eur("2700")),
                        new RetentionPeriod(3, 122, eur("12200"), eur("3660"))),
                of(CohortModel.EACH_PERIOD_CHURNS).periods());
    }

    @Test
    void it_says_what_it_was_given() {
        RetentionRevenue result = of(CohortModel.ONE_COHORT_STAYS);
        assertEquals(1000, result.customers());
        assertEquals(0.2, result.churn());
        assertEquals(0.25, result.recoverable());
        assertEquals(eur("100"), result.revenuePerCustomer());
        assertEquals(0.3, result.margin());
        assertEquals(CohortModel.ONE_COHORT_STAYS, result.cohorts());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_kept_and_nobody_leaving_bring_nothing(CohortModel model) {
        assertEquals(eur("0"), of(model).atRecoverable(0).revenue());
        assertEquals(eur("0"), of(model).atChurn(0).contribution());
    }

    @Test
    void a_change_tells_revenue_and_contribution() {
        RetentionChange change = of(CohortModel.ONE_COHORT_STAYS).changeFor(RetentionDriver.RECOVERABLE, 0.05);
        assertEquals(eur("3000"), change.revenue());
        assertEquals(eur("900"), change.contribution());
        RetentionChange margin = of(CohortModel.ONE_COHORT_STAYS).changeFor(RetentionDriver.MARGIN, 0.1);
        assertEquals(eur("0"), margin.revenue());
        assertEquals(eur("1500"), margin.contribution());
    }

    @Test
    void changes_are_listed_up_and_down_within_bounds() {
        assertEquals(
                List.of(
                        "CHURN 0.05",
                        "CHURN -0.05",
                        "RECOVERABLE 0.05",
                        "RECOVERABLE -0.05",
                        "REVENUE 0.05",
                        "REVENUE -0.05",
                        "MARGIN 0.05",
                        "MARGIN -0.05"),
                names(of(CohortModel.ONE_COHORT_STAYS)));
        assertEquals(
                List.of("CHURN 0.5", "RECOVERABLE 0.5", "REVENUE 0.5", "REVENUE -0.5", "MARGIN 0.5"),
                names(RetentionRevenue.of(
                        f -> figures(f).cohorts(CohortModel.ONE_COHORT_STAYS).step(0.5))));
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> RetentionRevenue.of(f -> {}))
                .getMessage());
        assertTrue(message.startsWith("Cannot compute the revenue from retention: 7 problems.\n"), message);
        assertTrue(message.contains("The cohort model is missing."), message);
    }

    @Test
    void all_that_is_out_of_bounds_is_told_at_once() {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> RetentionRevenue.of(f -> figures(f)
                                .customers(-1)
                                .churn(20)
                                .recoverable(Double.NaN)
                                .margin(-0.1)
                                .periods(1001)
                                .step(0)
                                .cohorts(CohortModel.ONE_COHORT_STAYS)))
                .getMessage());
        assertTrue(message.startsWith("Cannot compute the revenue from retention: 6 problems.\n"), message);
        assertTrue(message.contains("The churn (20) must be between 0 and 1.\n    Maybe it is a percentage"), message);
        assertTrue(message.contains("The number of customers (-1) must be 0 or more"), message);
    }

    @Test
    void figures_that_are_changed_later_change_nothing() {
        RetentionFigures[] kept = new RetentionFigures[1];
        RetentionRevenue result = RetentionRevenue.of(f -> {
            kept[0] = figures(f).cohorts(CohortModel.ONE_COHORT_STAYS);
        });
        kept[0].churn(1);
        assertEquals(0.2, result.churn());
    }

    @Test
    void it_prints_periods_totals_and_what_moves_them() {
        String text = of(CohortModel.ONE_COHORT_CHURNS).toString();
        assertTrue(text.startsWith("""
                Revenue from retention: 12200 EUR · Contribution: 3660 EUR
                Customers 1000 · Churn 20 % · Recoverable 25 % · Revenue per customer and period 100 EUR · Contribution margin 30 %
                50 customers saved once, who leave like all others
                Period  Saved customers   Revenue  Contribution
                ------  ---------------  --------  ------------
                     1               50  5000 EUR      1500 EUR
                     2               40  4000 EUR      1200 EUR
                     3               32  3200 EUR       960 EUR
                """), text);
        assertTrue(text.contains("Recoverable +5.0 points"), text);
        assertTrue(of(CohortModel.ONE_COHORT_CHURNS)
                .toText(Locale.forLanguageTag("zh-Hant"))
                .startsWith("客戶保留收入：12200 EUR"));
    }

    private static List<String> names(RetentionRevenue result) {
        return result.changes().stream()
                .map(each -> each.driver() + " " + each.by())
                .toList();
    }

    private static RetentionRevenue of(CohortModel model) {
        return RetentionRevenue.of(f -> figures(f).cohorts(model));
    }

    private static RetentionFigures figures(RetentionFigures figures) {
        return figures.customers(1000)
                .churn(0.2)
                .recoverable(0.25)
                .revenue(eur("100"))
                .margin(0.3)
                .periods(3);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
