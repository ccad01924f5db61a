package dev.cjm.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Money;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CustomerLifetimeValueProperties {
    private static final BigDecimal ROUNDING = new BigDecimal("1e-20");

    @Provide
    Arbitrary<Double> rates() {
        return Arbitraries.doubles().between(0, 1).ofScale(4);
    }

    @Provide
    Arbitrary<Money> margins() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2)
                .map(amount -> new Money(amount, "EUR"));
    }

    @Property(tries = 500)
    void more_retention_is_never_worth_less(
            @ForAll("margins") Money margin,
            @ForAll("rates") double one,
            @ForAll("rates") double other,
            @ForAll("rates") double discount,
            @ForAll FirstMargin convention) {
        Assume.that(Math.max(one, other) < 1 + discount);
        CustomerLifetimeValue low = CustomerLifetimeValue.of(margin, Math.min(one, other), discount, convention);
        CustomerLifetimeValue high = low.atRetention(Math.max(one, other));
        assertTrue(isAtMost(low, high));
        if (one != other && margin.amount().signum() > 0) {
            assertTrue(low.value().amount().compareTo(high.value().amount()) < 0);
        }
    }

    @Property(tries = 500)
    void a_larger_margin_is_worth_more_in_proportion(
            @ForAll("margins") Money margin,
            @ForAll("rates") double retention,
            @ForAll("rates") double discount,
            @ForAll FirstMargin convention) {
        Assume.that(retention < 1 + discount);
        CustomerLifetimeValue value = CustomerLifetimeValue.of(margin, retention, discount, convention);
        Money twice = new Money(margin.amount().multiply(BigDecimal.valueOf(2)), "EUR");
        BigDecimal expected = value.value().amount().multiply(BigDecimal.valueOf(2));
        assertTrue(isClose(expected, value.atMargin(twice).value().amount()));
        assertEquals(0, value.atMargin(Money.of("0", "EUR")).value().amount().signum());
    }

    @Property(tries = 500)
    void no_change_is_worth_nothing(
            @ForAll("margins") Money margin,
            @ForAll("rates") double retention,
            @ForAll("rates") double discount,
            @ForAll FirstMargin convention,
            @ForAll LifetimeDriver driver) {
        Assume.that(retention < 1 + discount);
        CustomerLifetimeValue value = CustomerLifetimeValue.of(margin, retention, discount, convention);
        assertEquals(Money.of("0", "EUR"), value.changeFor(driver, 0));
    }

    @Property(tries = 500)
    void the_first_margin_is_all_that_the_conventions_differ_by(
            @ForAll("margins") Money margin, @ForAll("rates") double retention, @ForAll("rates") double discount) {
        Assume.that(retention < 1 + discount);
        BigDecimal counted = CustomerLifetimeValue.of(margin, retention, discount, FirstMargin.COUNTED)
                .value()
                .amount();
        BigDecimal not = CustomerLifetimeValue.of(margin, retention, discount, FirstMargin.NOT_COUNTED)
                .value()
                .amount();
        assertTrue(isClose(counted, not.add(margin.amount())));
    }

    @Property(tries = 200)
    void margins_sum_to_the_value_and_grow_towards_the_one_without_end(
            @ForAll("margins") Money margin,
            @ForAll("rates") double retention,
            @ForAll("rates") double discount,
            @ForAll FirstMargin convention,
            @ForAll @IntRange(min = 1, max = 60) int periods) {
        Assume.that(retention < 1 + discount);
        CustomerLifetimeValue finite =
                CustomerLifetimeValue.of(margin, retention, discount, convention, o -> o.periods(periods));
        assertEquals(periods, finite.margins().size());
        double slow = 0;
        for (PeriodMargin each : finite.margins()) {
            slow += margin.amount().doubleValue() * Math.pow(retention / (1 + discount), each.period());
            assertEquals(Math.pow(retention, each.period()), each.there(), 1e-12);
        }
        assertEquals(slow, finite.value().amount().doubleValue(), 1e-9 * Math.max(1, slow));
        assertTrue(isAtMost(finite, CustomerLifetimeValue.of(margin, retention, discount, convention)));
    }

    private static boolean isAtMost(CustomerLifetimeValue one, CustomerLifetimeValue other) {
        return one.value().amount().subtract(other.value().amount()).compareTo(ROUNDING) <= 0;
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
    }
}
