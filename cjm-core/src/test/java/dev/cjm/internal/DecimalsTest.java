package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @Test
    void likelihoods_that_should_sum_to_one_do() {
        assertEquals(
                BigDecimal.ONE,
                DoubleStream.of(0.80, 0.05, 0.05, 0.10)
                        .mapToObj(Decimals::exact)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros());
    }

    @Test
    void equal_numbers_give_equal_decimals() {
        assertEquals(new BigDecimal("1E+2"), Decimals.exact(100));
        assertEquals(new BigDecimal("1.2E+6"), Decimals.exact(1_200_000));
        assertEquals(new BigDecimal("-0.05"), Decimals.exact(-0.050));
        assertEquals(BigDecimal.ZERO, Decimals.exact(-0.0));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "2, 2",
        "-2.50, -2.5",
        "0.05, 0.05",
        "100, 100",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "0.000001, 0.000001",
        "9.99e-7, 9.99E-7",
        "-1.5e-7, -1.5E-7",
        "9007199254740993, 9007199254740992",
        "9999999999999998, 9999999999999998",
        "1e16, 1E16",
        "2e23, 2E23",
        "2.0000000000000002e+23, 2.0000000000000002E23",
        "5.684341886080802e-14, 5.684341886080802E-14",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "2.2250738585072014e-308, 2.2250738585072014E-308",
        "4.9e-324, 5E-324"
    })
    void the_shortest_text_is_the_same_on_every_jdk(double number, String text) {
        assertEquals(text, Decimals.shortest(number));
    }

    @ParameterizedTest
    @CsvSource({
        "1.005, 2, 1.01",
        "-1.005, 2, -1.01",
        "0.5, 0, 1",
        "2.5, 0, 3",
        "-0.004, 2, 0.00",
        "1234567.891, 1, 1234567.9",
        "1e21, 0, 1000000000000000000000",
        "0.3333333333333333, 20, 0.33333333333333330000"
    })
    void a_fixed_text_rounds_the_decimal_and_not_the_double(double number, int decimals, String text) {
        assertEquals(text, Decimals.fixed(number, decimals));
    }

    @ParameterizedTest
    @CsvSource({"0.48, 1, 48.0 %", "0.285, 0, 29 %", "1, 0, 100 %", "0.12345, 2, 12.35 %", "-0.0001, 1, 0.0 %"})
    void a_share_reads_in_percent(double share, int decimals, String text) {
        assertEquals(text, Decimals.percent(share, decimals));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1, +1.5", "-2, 1, \u22122.0", "0, 1, 0.0", "-0.04, 1, 0.0", "0.05, 1, +0.1"})
    void a_signed_text_has_a_sign_unless_it_is_zero(double number, int decimals, String text) {
        assertEquals(text, Decimals.signed(number, decimals));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_refused(double number) {
        assertThrows(IllegalArgumentException.class, () -> Decimals.exact(number));
        assertThrows(IllegalArgumentException.class, () -> Decimals.fixed(number, 2));
        assertThrows(IllegalArgumentException.class, () -> Decimals.percent(number, 2));
        assertThrows(IllegalArgumentException.class, () -> Decimals.signed(number, 2));
        assertEquals(
                "The number (" + number + ") must be finite.\nMaybe it is a quotient of which the divisor was 0.",
                assertThrows(IllegalArgumentException.class, () -> Decimals.shortest(number))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 21})
    void a_number_of_decimals_out_of_bounds_is_refused(int decimals) {
        assertEquals(
                "The number of decimals (" + decimals + ") must be between 0 and 20.",
                assertThrows(IllegalArgumentException.class, () -> Decimals.fixed(1, decimals))
                        .getMessage());
    }

    @Test
    void short_percentages_have_one_decimal_at_most() {
        assertEquals("48 %", Decimals.shortPercent(0.48));
        assertEquals("33.3 %", Decimals.shortPercent(1.0 / 3));
        assertEquals("100 %", Decimals.shortPercent(1));
        assertEquals("0 %", Decimals.shortPercent(0.0001));
        assertEquals("0.1 %", Decimals.shortPercent(0.0005));
    }
}
