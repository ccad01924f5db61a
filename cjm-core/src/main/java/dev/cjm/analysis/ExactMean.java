package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** A weighted mean of decimals: summed exactly, so that no order of adding changes it, and rounded once. */
final class ExactMean {
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    void add(double value, double weight) {
        BigDecimal exactWeight = Decimals.exact(weight);
        sum = sum.add(Decimals.exact(value).multiply(exactWeight));
        weights = weights.add(exactWeight);
    }

    /** Each value as often as it weighs; empty when nothing weighs anything. */
    OptionalDouble sum() {
        return weights.signum() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.doubleValue());
    }

    /** Empty when nothing weighs anything. */
    OptionalDouble value() {
        return weights.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum.divide(weights, MathContext.DECIMAL128).doubleValue());
    }
}
