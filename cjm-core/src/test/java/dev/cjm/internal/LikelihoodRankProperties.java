package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LikelihoodRankProperties {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    /** Doubles close to where the twelfth digit changes, and others. */
    @Provide
    Arbitrary<Double> delicate() {
        Arbitrary<Double> halves = Arbitraries.longs()
                .between(1_000_000_000_000L, 9_999_999_999_999L)
                .flatMap(digits -> Arbitraries.integers()
                        .between(-320, -13)
                        .map(exponent -> Double.parseDouble((digits / 10 * 10 + 5) + "e" + exponent)));
        Arbitrary<Double> decades =
                Arbitraries.integers().between(-307, 0).map(exponent -> Double.parseDouble("1e" + exponent));
        return Arbitraries.oneOf(halves, decades, Doubles.downTo(Double.MIN_EXPONENT));
    }

    @Provide
    Arbitrary<Double> mantissas() {
        return Doubles.mantissas();
    }

    @Property(tries = 3_000)
    void normal_numbers_rank_as_their_twelve_digits_do(
            @ForAll("delicate") double a,
            @ForAll("delicate") double b,
            @ForAll @IntRange(min = -20, max = 20) int ulps) {
        assertSameOrder(a, b);
        assertSameOrder(a, a * (1 + ulps * 0x1p-52));
        assertSameOrder(a, a * (1 + ulps * 0x1p-39));
    }

    private static void assertSameOrder(double a, double b) {
        if (a >= Double.MIN_NORMAL && b >= Double.MIN_NORMAL) {
            BigDecimal roundedA = new BigDecimal(a).round(TWELVE_DIGITS);
            BigDecimal roundedB = new BigDecimal(b).round(TWELVE_DIGITS);
            assertEquals(roundedA.compareTo(roundedB), compareRanks(Scaled.of(a), Scaled.of(b)));
        }
    }

    private static int compareRanks(Scaled a, Scaled b) {
        return Long.compare(LikelihoodRank.of(a), LikelihoodRank.of(b));
    }

    @Property
    void numbers_too_small_for_doubles_rank_by_eleven_digits(
            @ForAll("mantissas") double mantissa, @ForAll @IntRange(min = -100_000_000, max = -1023) int exponent) {
        Scaled number = new Scaled(mantissa, exponent);
        assertTrue(compareRanks(number, new Scaled(mantissa, exponent - 1)) > 0);
        assertTrue(compareRanks(number, new Scaled(mantissa, exponent + 1)) < 0);
        assertTrue(compareRanks(number, number.times(Scaled.of(1 - 0x1p-35))) > 0);
        assertTrue(LikelihoodRank.of(number) - LikelihoodRank.of(number.times(Scaled.of(1 - 0x1p-38))) <= 1);
        assertTrue(compareRanks(number, Scaled.of(Double.MIN_NORMAL)) < 0);
    }

    @Example
    void rounding_errors_make_no_difference() {
        assertEquals(0, compareRanks(Scaled.of(0.1 * 0.7 * 0.3), Scaled.of(0.3 * 0.7 * 0.1)));
        assertTrue(compareRanks(Scaled.of(0.123456789012), Scaled.of(0.123456789013)) < 0);
    }

    @Example
    void a_half_that_a_double_holds_exactly_is_rounded_up() {
        assertEquals(0, compareRanks(Scaled.of(0x1p-18), Scaled.of(3.81469726563e-6)));
        assertTrue(compareRanks(Scaled.of(Math.nextDown(0x1p-18)), Scaled.of(0x1p-18)) < 0);
    }

    @Example
    void the_mantissa_carries_into_the_exponent() {
        Scaled almost = new Scaled(Math.nextDown(2.0), -2000);
        assertEquals(0, compareRanks(almost, new Scaled(1, -1999)));
        assertTrue(compareRanks(new Scaled(Math.nextDown(2.0), -1023), new Scaled(1, -1022)) < 0);
    }

    @Example
    void numbers_beyond_all_measure_rank_last() {
        assertEquals(0, compareRanks(new Scaled(1, -1L << 40), new Scaled(1, -1L << 41)));
        assertTrue(compareRanks(new Scaled(1, -1L << 40), new Scaled(1, -100_000 * 1074L)) < 0);
    }
}
