package dev.cjm.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalDouble;

/** Adds up shares as decimals: 0.80 + 0.05 + 0.05 + 0.10 is 1. */
public final class ShareSum {
    /** What thirds and the like may miss by, having been rounded before they came here. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    private ShareSum() {}

    /**
     * Adds up what is stated.
     *
     * @param shares shares, some of them perhaps missing
     * @return the exact sum; 1 if it misses that by rounding only
     */
    public static BigDecimal of(Collection<OptionalDouble> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OptionalDouble share : shares) {
            if (share.isPresent()) {
                sum = sum.add(Decimals.exact(share.getAsDouble()));
            }
        }
        return sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0 ? BigDecimal.ONE : sum;
    }

    /**
     * Tells what the stated shares leave of the whole.
     *
     * @param shares shares, some of them perhaps missing
     * @return 1 less their sum; 0 if they sum to 1 or more
     */
    public static double left(Collection<OptionalDouble> shares) {
        return BigDecimal.ONE.subtract(of(shares)).max(BigDecimal.ZERO).doubleValue();
    }
}
