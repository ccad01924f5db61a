package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Finds the shortest decimal that reads back as a given double.
 *
 * <p>Two facts carry it. A decimal of at most 15 digits and the double nearest to it determine each other; and a whole
 * number below 2<sup>53</sup> divided by a power of ten up to 10<sup>22</sup>, both being exact doubles, is rounded once
 * and hence read correctly (Clinger, How to Read Floating Point Numbers Accurately, 1990).
 */
final class ShortestDecimal {
    /** From here on a decimal of 15 digits has no unit digit of its own. */
    private static final double FIFTEEN_DIGITS = 1e15;

    /** Enough for every double. */
    private static final int MOST_DIGITS = 17;

    /** The powers of ten that are exact doubles. */
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private ShortestDecimal() {}

    /**
     * Finds the decimal, with no zeros at its end.
     *
     * @param number a finite number
     * @return the decimal; of several that are equally short, the one nearest to the number
     */
    static BigDecimal of(double number) {
        for (int scale = 0; scale < TENS.length; scale++) {
            double digits = Math.rint(number * TENS[scale]);
            if (Math.abs(digits) >= FIFTEEN_DIGITS) {
                break;
            }
            if (digits / TENS[scale] == number) {
                return withoutZeros((long) digits, scale);
            }
        }
        return searched(number);
    }

    private static BigDecimal withoutZeros(long digits, int scale) {
        long left = digits;
        int places = scale;
        while (left != 0 && left % 10 == 0) {
            left /= 10;
            places--;
        }
        return left == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(left, places);
    }

    /** Tries ever more digits; subnormal numbers may need fewer than 15. */
    private static BigDecimal searched(double number) {
        BigDecimal value = new BigDecimal(number);
        for (int digits = Math.abs(number) < Double.MIN_NORMAL ? 1 : 15; digits < MOST_DIGITS; digits++) {
            BigDecimal nearest = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == number) {
                return nearest.stripTrailingZeros();
            }
            // Above a power of two the doubles are twice as far apart as below it: the farther decimal may be the one.
            BigDecimal above = value.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == number) {
                return above.stripTrailingZeros();
            }
        }
        return value.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
