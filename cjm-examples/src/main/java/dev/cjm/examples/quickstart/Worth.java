package dev.cjm.examples.quickstart;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.report.JourneyHealth;
import dev.cjm.value.CustomerLifetimeValue;
import dev.cjm.value.FirstMargin;
import dev.cjm.value.RevenueAtRisk;

/** Asks what a pain costs, what a customer is worth, and how healthy the journey is. */
public final class Worth {
    private Worth() {}

    /**
     * Asks the first map.
     *
     * @return the answers
     */
    public static String answers() {
        JourneyMap map = FreshFoodInOneHour.map();
        // region worth
        Money success = Money.of("30", "EUR");
        RevenueAtRisk risk = RevenueAtRisk.of(map, o -> o.success(success).journeys(1_000));
        CustomerLifetimeValue customer =
                CustomerLifetimeValue.of(Money.of("100", "EUR"), 0.8, 0.1, FirstMargin.NOT_COUNTED);
        JourneyHealth health = JourneyHealth.of(map, o -> o.success(success));
        // endregion
        return risk + "\n" + customer + "\n" + health;
    }
}
