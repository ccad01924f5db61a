package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in a currency. */
class MoneyTest {
    @ParameterizedTest
    @CsvSource({"12.50,12.5 EUR", "100,100 EUR", "1E2,100 EUR", "0.00,0 EUR", "-0.10,-0.1 EUR", "1E-7,0.0000001 EUR"})
    void money_is_shown_without_needless_zeros(String amount, String shown) {
        assertEquals(shown, Money.of(amount, "EUR").toString());
    }

    @Test
    void equal_amounts_are_equal_money() {
        assertEquals(Money.of("12.50", "EUR"), Money.of("12.5", "EUR"));
        assertEquals(
                Money.of("12.50", "EUR").hashCode(), Money.of("12.5", "EUR").hashCode());
        assertEquals(new Money(new BigDecimal("1E+3"), "EUR"), Money.of("1000", "EUR"));
        assertEquals(Money.of("1E200", "EUR"), Money.of("10E199", "EUR"));
        assertEquals(Money.of("0", "EUR"), Money.of("0E-50", "EUR"));
        assertNotEquals(Money.of("1", "EUR"), Money.of("1", "RON"));
    }

    @Test
    void whole_amounts_have_no_exponent() {
        assertEquals(0, Money.of("1000", "EUR").amount().scale());
        assertEquals(1, Money.of("10.50", "EUR").amount().scale());
    }

    @Test
    void an_immense_amount_does_not_burst_the_text() {
        assertEquals("1E+999999999 EUR", Money.of("1E999999999", "EUR").toString());
        assertEquals("1E-999999999 EUR", Money.of("1E-999999999", "EUR").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "EU", "E€R", " EUR"})
    void a_currency_is_three_capital_letters(String currency) {
        assertEquals(
                "The currency '" + currency + "' of 5 must be three capital letters.\n"
                        + "Use the code of ISO 4217, for example EUR.",
                assertThrows(IllegalArgumentException.class, () -> Money.of("5", currency))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "1,50", "1 000", "NaN"})
    void an_amount_is_a_number(String amount) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Money.of(amount, "EUR"));
        assertEquals(
                "The amount '" + amount + "' of money is no number.\nWrite digits and a point, for example 12.50.",
                refused.getMessage());
        assertInstanceOf(NumberFormatException.class, refused.getCause());
    }
}
