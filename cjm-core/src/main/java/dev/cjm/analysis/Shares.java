package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;

/** Shares as people read them: rare things keep two digits, and nothing that happens is shown as 0.0 %. */
final class Shares {
    private static final double RARE = 0.001;

    private Shares() {}

    /** The likelihood of a way, from its logarithm where it is too small for a double. */
    static String percent(PathVariant variant) {
        if (variant.likelihood() >= Double.MIN_NORMAL) {
            return percent(variant.likelihood());
        }
        double log10 = 2 + variant.logLikelihood() / StrictMath.log(10);
        double exponent = StrictMath.floor(log10);
        String digits = Decimals.fixed(StrictMath.pow(10, log10 - exponent), 1);
        return digits + "E" + Decimals.shortest(exponent) + " %";
    }

    static String percent(double share) {
        if (share >= RARE || share <= 0) {
            return Decimals.percent(share, 1);
        }
        BigDecimal rounded = Decimals.exact(share).movePointRight(2).round(new MathContext(2));
        return Decimals.shortest(rounded.doubleValue()) + " %";
    }
}
