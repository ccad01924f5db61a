package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;

/** Shares as people read them: rare things keep two digits, and nothing that happens is shown as 0.0 %. */
final class Shares {
    private static final double RARE = 0.001;

    private Shares() {}

    static String percent(double share) {
        if (share >= RARE || share <= 0) {
            return Decimals.percent(share, 1);
        }
        BigDecimal rounded = Decimals.exact(share).movePointRight(2).round(new MathContext(2));
        return Decimals.shortest(rounded.doubleValue()) + " %";
    }
}
