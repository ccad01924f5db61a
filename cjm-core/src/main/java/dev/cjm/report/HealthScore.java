package dev.cjm.report;

import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How healthy a part of a journey is from one view.
 *
 * @param view the view
 * @param value from 0, worst, to 100, best, both inclusive; empty when nothing is known, never 0 instead
 * @param worst the touchpoint that takes most away; empty when none does
 * @param reason one English sentence with the facts that it rests on, or what is not known
 */
public record HealthScore(HealthView view, OptionalDouble value, Optional<Touchpoint> worst, String reason) {
    /** What differs by rounding only is equally healthy. */
    private static final MathContext DIGITS = new MathContext(12);

    /**
     * Obtains a score.
     *
     * @param view the view
     * @param value from 0, worst, to 100, best, both inclusive
     * @param worst the touchpoint that takes most away
     * @param reason one English sentence with the facts that it rests on
     */
    public HealthScore {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(reason, "reason");
    }

    static HealthScore unknown(HealthView view, String reason) {
        return new HealthScore(view, OptionalDouble.empty(), Optional.empty(), reason);
    }

    static HealthScore of(HealthView view, double value, Optional<Touchpoint> worst, String reason) {
        double rounded =
                new BigDecimal(Math.min(100, Math.max(0, value))).round(DIGITS).doubleValue();
        return new HealthScore(view, OptionalDouble.of(rounded), worst, reason);
    }
}
