package dev.cjm.internal;

/**
 * A positive number that does not underflow: mantissa × 2^exponent.
 *
 * <p>Wherever a {@code double} is normal, the product of two scaled numbers is the product of the doubles bit for bit:
 * rounding depends on the mantissas alone.
 *
 * @param mantissa the mantissa, 1 inclusive to 2 exclusive
 * @param exponent the exponent of two
 */
record Scaled(double mantissa, long exponent) implements Comparable<Scaled> {
    static final Scaled ONE = new Scaled(1, 0);

    private static final double LN_2 = StrictMath.log(2);

    /**
     * Takes a number apart.
     *
     * @param value a finite number above 0, subnormal ones included
     * @return the same number
     */
    static Scaled of(double value) {
        if (value < Double.MIN_NORMAL) {
            Scaled larger = of(value, 54);
            return new Scaled(larger.mantissa, larger.exponent - 54);
        }
        return of(value, 0);
    }

    private static Scaled of(double value, int shift) {
        double shifted = Math.scalb(value, shift);
        int exponent = Math.getExponent(shifted);
        return new Scaled(Math.scalb(shifted, -exponent), exponent);
    }

    private static Scaled normal(double mantissa, long exponent) {
        return mantissa < 2 ? new Scaled(mantissa, exponent) : new Scaled(mantissa / 2, exponent + 1);
    }

    /** Returns the product, rounded as that of doubles. */
    Scaled times(Scaled other) {
        return normal(mantissa * other.mantissa, exponent + other.exponent);
    }

    /** Returns the product or a little more: never less than the exact one, and equal if a factor is a power of two. */
    Scaled timesUp(Scaled other) {
        Scaled product = times(other);
        return isPowerOfTwo() || other.isPowerOfTwo() ? product : product.next();
    }

    /** Returns the next number above with the precision of a double. */
    Scaled next() {
        return normal(Math.nextUp(mantissa), exponent);
    }

    /** Tells whether multiplying by this number is always exact. */
    boolean isPowerOfTwo() {
        return mantissa == 1;
    }

    /** Returns the closest double, which is 0 or imprecise below the normal range. */
    double toDouble() {
        return Math.scalb(mantissa, (int) Math.max(exponent, 2 * Double.MIN_EXPONENT));
    }

    /** Returns the natural logarithm. */
    double log() {
        return exponent < Double.MIN_EXPONENT ? StrictMath.log(mantissa) + exponent * LN_2 : StrictMath.log(toDouble());
    }

    @Override
    public int compareTo(Scaled other) {
        int byExponent = Long.compare(exponent, other.exponent);
        return byExponent != 0 ? byExponent : Double.compare(mantissa, other.mantissa);
    }
}
