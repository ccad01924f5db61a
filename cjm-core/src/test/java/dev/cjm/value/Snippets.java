package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    private final JourneyMap map = ExampleMap.map();

    @Test
    void worth() {
        // @start region=worth
        RevenueAtRisk risk =
                RevenueAtRisk.of(map, o -> o.success(Money.of("30", "EUR")).journeys(1_000));
        Money cost = risk.pains().get(0).amount().orElseThrow(); // 3,600 EUR: Payment fails
        // @end
        assertEquals(Money.of("3600", "EUR"), cost);
    }

    @Test
    void lifetime() {
        // @start region=lifetime
        CustomerLifetimeValue value =
                CustomerLifetimeValue.of(Money.of("100", "EUR"), 0.8, 0.1, FirstMargin.NOT_COUNTED);
        value.value(); // 266.67 EUR
        value.changeFor(LifetimeDriver.RETENTION, 0.05); // 73.33 EUR
        // @end
        assertEquals(266.67, value.value().amount().doubleValue(), 0.005);
    }

    @Test
    void retention() {
        // @start region=retention
        RetentionRevenue result = RetentionRevenue.of(f -> f.customers(1_000)
                .churn(0.2)
                .recoverable(0.25)
                .revenue(Money.of("100", "EUR"))
                .margin(0.3)
                .periods(3)
                .cohorts(CohortModel.ONE_COHORT_CHURNS));
        result.contribution(); // 3,660 EUR
        // @end
        assertEquals(Money.of("3660", "EUR"), result.contribution());
    }

    @Test
    void risk() {
        // @start region=risk
        RevenueAtRisk risk = RevenueAtRisk.of(map, o -> o.success(Money.of("30", "EUR")));
        PainAtRisk worst = risk.pains().get(0);
        double success = worst.success().getAsDouble(); // 0.60 instead of 0.48
        Money amount = worst.amount().orElseThrow(); // 30 EUR · 0.12 = 3.60 EUR per journey
        // @end
        assertEquals(0.6, success, 1e-12);
        assertEquals(Money.of("3.6", "EUR"), amount);
    }
}
