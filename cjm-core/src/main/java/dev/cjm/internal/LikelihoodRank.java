package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Likelihoods as whole numbers that are equal where 12 significant digits are.
 *
 * <p>Equal likelihoods that were multiplied in different orders differ in their last bits; rounded, they are equal
 * again. Rounding is HALF_UP on the exact value of the double. Where doubles are not normal (below 2^−1022), 12 decimal
 * digits would cost too much, and 36 binary digits behind the point (about 11 decimal ones) take their place.
 *
 * <p>A greater likelihood never has a lower rank. Two numbers with the same rank differ by less than one part in 2^35,
 * unless they are below 2^−134,000,000, where all ranks are the same.
 */
final class LikelihoodRank {
    private static final long DIGITS_12 = 1_000_000_000_000L;
    private static final long DIGITS_11 = DIGITS_12 / 10;
    private static final MathContext ROUNDING = new MathContext(12, RoundingMode.HALF_UP);
    /** Makes the rank of every normal double positive; its decade is −308 or more. */
    private static final int DECADE_OFFSET = 309;

    private static final int BITS = 36;
    private static final int DROPPED_BITS = 52 - BITS;
    /** The lowest exponent that fits; 100,000 factors of the least double stay above it. */
    private static final long LEAST_EXPONENT = -(1L << (63 - BITS));

    /** How close to a half the fast way is not trusted; its error is below 0.0003. */
    private static final double DOUBT = 0.001;

    private static final double[] POWERS_OF_TEN = powersOfTen();

    private LikelihoodRank() {}

    private static double[] powersOfTen() {
        double[] powers = new double[Double.MAX_EXPONENT * 3 / 10 + 2];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e" + i);
        }
        return powers;
    }

    /**
     * Ranks a likelihood.
     *
     * @param likelihood a number up to 1, or a little more
     * @return its rank; higher is likelier
     */
    static long of(Scaled likelihood) {
        return likelihood.exponent() < Double.MIN_EXPONENT ? ofTiny(likelihood) : ofNormal(likelihood.toDouble());
    }

    /** The rounded mantissa carries into the exponent, so order is kept. */
    private static long ofTiny(Scaled likelihood) {
        long exponent = Math.max(likelihood.exponent() - Double.MIN_EXPONENT, LEAST_EXPONENT);
        long fraction = Double.doubleToRawLongBits(likelihood.mantissa()) & ((1L << 52) - 1);
        long half = 1L << (DROPPED_BITS - 1);
        return (exponent << BITS) + ((fraction + half) >> DROPPED_BITS);
    }

    private static long ofNormal(double value) {
        int decade = (int) Math.floor(Math.getExponent(value) * 0.30103);
        if (11 - decade >= POWERS_OF_TEN.length) {
            return exactly(value);
        }
        double scaled = value * POWERS_OF_TEN[11 - decade];
        if (scaled >= DIGITS_12) {
            decade++;
            scaled = value * POWERS_OF_TEN[11 - decade];
        }
        long digits = (long) scaled;
        double fraction = scaled - digits;
        if (scaled < DIGITS_11 || Math.abs(fraction - 0.5) < DOUBT) {
            return exactly(value);
        }
        return rank(decade, fraction < 0.5 ? digits : digits + 1);
    }

    private static long exactly(double value) {
        BigDecimal rounded = new BigDecimal(value).round(ROUNDING);
        int decade = rounded.precision() - rounded.scale() - 1;
        return rank(decade, rounded.movePointRight(11 - decade).longValueExact());
    }

    /** Twelve nines rounded up are 10^12, which is the lowest rank of the next decade. */
    private static long rank(int decade, long digits) {
        return (decade + DECADE_OFFSET) * (DIGITS_12 - DIGITS_11) + digits - DIGITS_11 + 1;
    }
}
