package dev.cjm.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whether counts are what chance makes of a likelihood. */
final class Statistics {
    /** Of the standard normal distribution: 99.99 % lie within. */
    private static final double Z = 3.8905918864131;

    private Statistics() {}

    /** Holds a likelihood against the interval of Wilson around a count, at 99.99 %. */
    static void assertMeets(double likelihood, long count, long of) {
        double share = (double) count / of;
        double square = Z * Z / of;
        double middle = share + square / 2;
        double spread = Z * Math.sqrt((share * (1 - share) + square / 4) / of);
        assertTrue(
                of == 0 || Math.abs(likelihood * (1 + square) - middle) <= spread + 1e-12,
                () -> count + " of " + of + " for a likelihood of " + likelihood);
    }
}
