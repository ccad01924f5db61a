package dev.cjm.internal;

/**
 * A running sum with twice the digits of a double.
 *
 * <p>The algorithms Dot2 and Sum2 of T. Ogita, S. Rump, S. Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26 (2005).
 */
final class TwoDoubles {
    private double high;
    private double low;

    void set(double value) {
        high = value;
        low = 0;
    }

    void add(double value) {
        double sum = high + value;
        double part = sum - high;
        low += (high - (sum - part)) + (value - part);
        high = sum;
    }

    void addProduct(double one, double other) {
        double product = one * other;
        low += Math.fma(one, other, -product);
        add(product);
    }

    double value() {
        return high + low;
    }
}
