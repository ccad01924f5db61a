package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in a currency.
 *
 * @param amount the amount, without needless zeros at its end: 12.50 and 12.5 are the same money
 * @param currency three capital letters as ISO 4217 has them, for example EUR
 */
public record Money(BigDecimal amount, String currency) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /**
     * Obtains money.
     *
     * @param amount the amount, without needless zeros at its end: 12.50 and 12.5 are the same money
     * @param currency three capital letters as ISO 4217 has them, for example EUR
     * @throws IllegalArgumentException if the currency is not three capital letters
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException(
                    "The currency %s of %s must be three capital letters.\nUse the code of ISO 4217, for example EUR."
                            .formatted(Quoted.text(currency), plain(amount)));
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0 && amount.scale() > -Byte.MAX_VALUE) {
            amount = amount.setScale(0);
        }
    }

    /**
     * Obtains money, for example {@code Money.of("12.50", "EUR")}.
     *
     * @param amount a decimal number with a point
     * @param currency three capital letters
     * @return the money
     * @throws IllegalArgumentException if the amount is no number, or the currency not three capital letters
     */
    public static Money of(String amount, String currency) {
        Objects.requireNonNull(amount, "amount");
        try {
            return new Money(new BigDecimal(amount), currency);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The amount %s of money is no number.\nWrite digits and a point, for example 12.50."
                            .formatted(Quoted.text(amount)),
                    e);
        }
    }

    @Override
    public String toString() {
        return plain(amount) + " " + currency;
    }

    /** Without an exponent, unless that took more zeros than anybody reads. */
    private static String plain(BigDecimal amount) {
        return Math.abs(amount.scale()) < Byte.MAX_VALUE ? amount.toPlainString() : amount.toString();
    }
}
