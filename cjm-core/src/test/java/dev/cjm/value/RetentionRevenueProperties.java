package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Money;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RetentionRevenueProperties {
    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1).ofScale(3);
    }

    @Property(tries = 300)
    void periods_are_what_a_walk_through_cohorts_finds(
            @ForAll @IntRange(max = 10_000) int customers,
            @ForAll("shares") double churn,
            @ForAll("shares") double recoverable,
            @ForAll("shares") double margin,
            @ForAll @IntRange(min = 1, max = 12) int periods,
            @ForAll CohortModel model) {
        RetentionRevenue result = of(customers, churn, recoverable, margin, periods, model);
        double saved = customers * churn * recoverable;
        double revenue = 0;
        for (RetentionPeriod each : result) {
            double there = 0;
            int cohorts = model == CohortModel.EACH_PERIOD_CHURNS ? each.period() : 1;
            for (int cohort = 1; cohort <= cohorts; cohort++) {
                there += model == CohortModel.ONE_COHORT_STAYS
                        ? saved
                        : saved * Math.pow(1 - churn, each.period() - cohort);
            }
            assertEquals(there, each.customers(), 1e-9 * Math.max(1, there));
            revenue += there * 20;
        }
        assertEquals(revenue, result.revenue().amount().doubleValue(), 1e-9 * Math.max(1, revenue));
        assertEquals(revenue * margin, result.contribution().amount().doubleValue(), 1e-9 * Math.max(1, revenue));
    }

    @Property(tries = 300)
    void keeping_more_never_brings_less(
            @ForAll("shares") double churn,
            @ForAll("shares") double one,
            @ForAll("shares") double other,
            @ForAll @IntRange(min = 1, max = 12) int periods,
            @ForAll CohortModel model) {
        RetentionRevenue low = of(1000, churn, Math.min(one, other), 0.3, periods, model);
        BigDecimal high = low.atRecoverable(Math.max(one, other)).contribution().amount();
        assertTrue(low.contribution().amount().compareTo(high) <= 0);
    }

    @Property(tries = 300)
    void the_more_leave_the_more_there_is_to_save(
            @ForAll("shares") double one,
            @ForAll("shares") double other,
            @ForAll("shares") double recoverable,
            @ForAll @IntRange(min = 1, max = 12) int periods,
            @ForAll CohortModel model) {
        RetentionRevenue low = of(1000, Math.min(one, other), recoverable, 0.3, periods, model);
        BigDecimal high = low.atChurn(Math.max(one, other)).revenue().amount();
        assertTrue(low.revenue().amount().subtract(high).compareTo(new BigDecimal("1e-20")) <= 0);
    }

    @Property(tries = 300)
    void no_change_is_worth_nothing(
            @ForAll("shares") double churn,
            @ForAll("shares") double recoverable,
            @ForAll CohortModel model,
            @ForAll RetentionDriver driver) {
        RetentionChange none = of(1000, churn, recoverable, 0.3, 5, model).changeFor(driver, 0);
        assertEquals(Money.of("0", "EUR"), none.revenue());
        assertEquals(Money.of("0", "EUR"), none.contribution());
    }

    @Property(tries = 300)
    void who_stays_brings_at_least_as_much_as_who_leaves(
            @ForAll("shares") double churn, @ForAll("shares") double recoverable, @ForAll CohortModel model) {
        BigDecimal churning = of(1000, churn, recoverable, 0.3, 5, CohortModel.ONE_COHORT_CHURNS)
                .revenue()
                .amount();
        BigDecimal other = of(1000, churn, recoverable, 0.3, 5, model).revenue().amount();
        assertTrue(churning.compareTo(other) <= 0);
    }

    private static RetentionRevenue of(
            int customers, double churn, double recoverable, double margin, int periods, CohortModel model) {
        return RetentionRevenue.of(f -> f.customers(customers)
                .churn(churn)
                .recoverable(recoverable)
                .revenue(Money.of("20", "EUR"))
                .margin(margin)
                .periods(periods)
                .cohorts(model));
    }
}
