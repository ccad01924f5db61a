package dev.cjm.model;

import dev.cjm.internal.Decimals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalDouble;

/** Adds up likelihoods as decimals: 0.80 + 0.05 + 0.05 + 0.10 is 1. */
final class Likelihoods {
    /** What thirds and the like may miss by, having been rounded before they came here. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    private Likelihoods() {}

    /** The exact sum of what is stated; 1 if it misses that by rounding only. */
    static BigDecimal sum(Collection<OptionalDouble> likelihoods) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OptionalDouble likelihood : likelihoods) {
            if (likelihood.isPresent()) {
                sum = sum.add(Decimals.exact(likelihood.getAsDouble()));
            }
        }
        return sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0 ? BigDecimal.ONE : sum;
    }
}
