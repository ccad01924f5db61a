package dev.cjm.value;

import dev.cjm.analysis.ExplainedLoss;
import dev.cjm.internal.Decimals;
import dev.cjm.model.PainPoint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalDouble;

/** Which of those who fail or drop off at a touchpoint do so because of pains. */
final class Blame {
    private final double leaving;
    private final double blamed;

    private Blame(double leaving, double blamed) {
        this.leaving = leaving;
        this.blamed = blamed;
    }

    /** The shares that they hit, at most all who leave; all who leave where a pain does not say its share. */
    static Blame of(Collection<PainPoint> pains, ExplainedLoss loss) {
        BigDecimal all = Decimals.exact(loss.dropOff()).add(Decimals.exact(loss.failure()));
        BigDecimal hit = BigDecimal.ZERO;
        for (PainPoint pain : pains) {
            OptionalDouble affects = pain.affects();
            hit = hit.add(affects.isPresent() ? Decimals.exact(affects.getAsDouble()) : all);
        }
        return new Blame(all.doubleValue(), hit.min(all).doubleValue());
    }

    /** The share of those there. */
    double share() {
        return blamed;
    }

    boolean isNobodyLeaving() {
        return leaving <= 0;
    }

    /** The part of those who leave. */
    double part() {
        return blamed >= leaving ? 1 : blamed / leaving;
    }
}
