package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers, the same on every JDK, and sees doubles as decimals.
 *
 * <p>A double stands for the shortest decimal that reads back as the same double: 0.1 is one tenth here, not
 * 0.1000000000000000055. All methods start from that view and refuse NaN and the infinities. The decimal sign is a
 * point, digits are 0 to 9 and never grouped, and no zero has a sign.
 */
public final class Decimals {
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double SMALLEST_NOT_PLAIN = 1e16;
    private static final int MOST_DECIMALS = 20;
    private static final char MINUS = '\u2212';

    private Decimals() {}

    /**
     * Sees a double as the decimal that its writer meant.
     *
     * <p>Sums of such decimals are exact: 0.80 + 0.05 + 0.05 + 0.10 is 1. Equal numbers give equal decimals, since none
     * has zeros at its end: 100 is 1E+2, and −0.0 is 0.
     *
     * @param number a finite number
     * @return the shortest decimal that reads back as the number
     * @throws IllegalArgumentException if the number is NaN or infinite
     */
    public static BigDecimal exact(double number) {
        return ShortestDecimal.of(requireFinite(number));
    }

    /**
     * Writes a number with as few digits as tell it from all others.
     *
     * <p>From 10<sup>−6</sup> inclusive to 10<sup>16</sup> exclusive, and for zero, as a plain decimal: {@code 0.05},
     * {@code -2}, {@code 1200000}. Otherwise one digit before the point and an exponent without plus sign:
     * {@code 2E23}, {@code -1.5E-7}.
     *
     * @param number a finite number
     * @return its text, which {@link Double#parseDouble} reads as the same number
     * @throws IllegalArgumentException if the number is NaN or infinite
     */
    public static String shortest(double number) {
        BigDecimal decimal = exact(number);
        double size = Math.abs(number);
        boolean plain = size == 0 || (size >= SMALLEST_PLAIN && size < SMALLEST_NOT_PLAIN);
        return plain ? decimal.toPlainString() : withExponent(decimal);
    }

    /**
     * Writes a number with a fixed number of decimals, halves rounded away from zero.
     *
     * @param number a finite number
     * @param decimals the digits after the point, 0 to 20 inclusive
     * @return its text, such as {@code 1.01} for 1.005 and two decimals
     * @throws IllegalArgumentException if the number is NaN or infinite, or the decimals are out of bounds
     */
    public static String fixed(double number, int decimals) {
        return rounded(exact(number), decimals).toPlainString();
    }

    /**
     * Writes a share in percent, with a plain space before the sign.
     *
     * @param share a finite share, where 1 is the whole
     * @param decimals the digits after the point, 0 to 20 inclusive
     * @return its text, such as {@code 48.0 %} for 0.48 and one decimal
     * @throws IllegalArgumentException if the share is NaN or infinite, or the decimals are out of bounds
     */
    public static String percent(double share, int decimals) {
        return rounded(exact(share).movePointRight(2), decimals).toPlainString() + " %";
    }

    /**
     * Writes a share in percent with one decimal at most, with a plain space before the sign.
     *
     * @param share a finite share, where 1 is the whole
     * @return its text, such as {@code 48 %} for 0.48 and {@code 33.3 %} for a third
     * @throws IllegalArgumentException if the share is NaN or infinite
     */
    public static String shortPercent(double share) {
        BigDecimal percent = rounded(exact(share).movePointRight(2), 1);
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + " %";
    }

    /**
     * Writes a number with its sign, for people: a plus, a minus (U+2212), or none before zero.
     *
     * <p>What rounds to zero is zero: −0.04 with one decimal is {@code 0.0}.
     *
     * @param number a finite number
     * @param decimals the digits after the point, 0 to 20 inclusive
     * @return its text, such as {@code +1.5} or {@code −2.0}
     * @throws IllegalArgumentException if the number is NaN or infinite, or the decimals are out of bounds
     */
    public static String signed(double number, int decimals) {
        BigDecimal decimal = rounded(exact(number), decimals);
        String digits = decimal.abs().toPlainString();
        if (decimal.signum() == 0) {
            return digits;
        }
        return (decimal.signum() > 0 ? '+' : MINUS) + digits;
    }

    private static BigDecimal rounded(BigDecimal decimal, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "The number of decimals (" + decimals + ") must be between 0 and " + MOST_DECIMALS + ".");
        }
        return decimal.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String withExponent(BigDecimal decimal) {
        String digits = decimal.unscaledValue().abs().toString();
        StringBuilder text = new StringBuilder(digits.length() + 7);
        if (decimal.signum() < 0) {
            text.append('-');
        }
        text.append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        return text.append('E').append(digits.length() - 1 - decimal.scale()).toString();
    }

    private static double requireFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "The number (" + number + ") must be finite.\nMaybe it is a quotient of which the divisor was 0.");
        }
        return number;
    }
}
