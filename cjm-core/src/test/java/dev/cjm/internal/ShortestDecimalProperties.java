package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ShortestDecimalProperties {
    /** The bits of a double decide: subnormal, extreme and everyday numbers, powers of two and their neighbours. */
    @Provide
    Arbitrary<Double> finite() {
        Arbitrary<Double> anyBits = Arbitraries.longs().map(Double::longBitsToDouble);
        Arbitrary<Double> subnormal =
                Arbitraries.longs().between(1, 0xF_FFFF_FFFF_FFFFL).map(Double::longBitsToDouble);
        Arbitrary<Double> nearPowersOfTwo = Arbitraries.integers()
                .between(-1074, 1023)
                .flatMap(exponent -> Arbitraries.of(
                        Math.scalb(1.0, exponent),
                        Math.nextUp(Math.scalb(1.0, exponent)),
                        Math.nextDown(Math.scalb(1.0, exponent))));
        return Arbitraries.oneOf(List.of(anyBits, subnormal, nearPowersOfTwo, Arbitraries.doubles()))
                .filter(Double::isFinite);
    }

    @Property(tries = 5000)
    void reads_back_as_the_same_number(@ForAll("finite") double number) {
        double readBack = Decimals.exact(number).doubleValue();
        assertEquals(number + 0.0, readBack); // + 0.0 makes zero of -0.0
    }

    @Property(tries = 5000)
    void no_decimal_with_fewer_digits_reads_back(@ForAll("finite") double number) {
        int digits = Decimals.exact(number).precision();
        if (digits > 1) {
            BigDecimal value = new BigDecimal(number);
            for (RoundingMode rounding : List.of(RoundingMode.UP, RoundingMode.DOWN)) {
                BigDecimal shorter = value.round(new MathContext(digits - 1, rounding));
                assertNotEquals(number, shorter.doubleValue());
            }
        }
    }

    @Property(tries = 5000)
    void no_decimal_with_as_many_digits_is_nearer_and_reads_back(@ForAll("finite") double number) {
        BigDecimal exact = Decimals.exact(number);
        BigDecimal value = new BigDecimal(number);
        BigDecimal nearest = value.round(new MathContext(exact.precision(), RoundingMode.HALF_EVEN));
        assertTrue(nearest.compareTo(exact) == 0 || nearest.doubleValue() != number);
    }

    @Property
    void has_no_zeros_at_its_end(@ForAll("finite") double number) {
        BigDecimal exact = Decimals.exact(number);
        assertEquals(exact.stripTrailingZeros(), exact);
    }

    @Property
    void a_negative_number_mirrors_the_positive(@ForAll("finite") double number) {
        assertEquals(Decimals.exact(number).negate(), Decimals.exact(-number));
    }

    @Property
    void a_decimal_of_up_to_fifteen_digits_is_found_again(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = -290, max = 290) int scale) {
        BigDecimal written = BigDecimal.valueOf(digits, scale);
        assertEquals(0, written.compareTo(Decimals.exact(written.doubleValue())));
    }

    @Property
    void sums_of_cents_are_exact(@ForAll List<@IntRange(min = 0, max = 100) Integer> cents) {
        BigDecimal sum =
                cents.stream().map(cent -> Decimals.exact(cent / 100.0)).reduce(BigDecimal.ZERO, BigDecimal::add);
        long expected = cents.stream().mapToLong(Integer::longValue).sum();
        assertEquals(0, BigDecimal.valueOf(expected, 2).compareTo(sum));
    }

    @Property
    void agrees_with_the_jdk_where_its_text_is_the_shortest(@ForAll("finite") double number) {
        BigDecimal jdk = BigDecimal.valueOf(number).stripTrailingZeros();
        BigDecimal exact = Decimals.exact(number);
        assertFalse(jdk.precision() < exact.precision());
        // JDK 19 and later write the shortest decimal of at least two digits, the nearest of those.
        if (Runtime.version().feature() >= 19 && exact.precision() > 1) {
            assertEquals(jdk, exact);
        }
    }
}
