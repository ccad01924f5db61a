package dev.cjm.analysis;

import dev.cjm.model.Metric;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A metric held against its target.
 *
 * @param metric the metric
 * @param stage the stage that states it, or that holds the touchpoint directly; empty for a metric of the whole map
 * @param touchpoint the touchpoint that states it; empty for one of a stage or of the whole map
 */
public record MetricStanding(Metric metric, Optional<Stage> stage, Optional<Touchpoint> touchpoint) {
    /** How a metric stands. */
    public enum Standing {
        /** As good as its target, or better. */
        REACHED,
        /** Worse than its target. */
        MISSED,
        /** Nobody measured it. */
        NO_VALUE,
        /** Nobody says what is to be reached. */
        NO_TARGET,
        /** It differs from its target, and nobody says whether more or less is better. */
        NO_DIRECTION
    }

    /**
     * Obtains a metric in its place.
     *
     * @param metric the metric
     * @param stage the stage that states it, or that holds the touchpoint directly
     * @param touchpoint the touchpoint that states it
     */
    public MetricStanding {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
    }

    /**
     * Tells whether more or less is better.
     *
     * @return what the metric says; for a CES that does not what its unit tells, ease or effort; more for NPS and CSAT that do not; empty for
     *     others
     */
    public Optional<MetricDirection> direction() {
        boolean isMore = metric.kind() == MetricKind.NPS || metric.kind() == MetricKind.CSAT;
        return metric.direction()
                .or(() -> formula().map(SatisfactionFormula::direction))
                .or(() -> isMore ? Optional.of(MetricDirection.HIGHER_IS_BETTER) : Optional.empty());
    }

    /**
     * Finds the formula that it is made by, as its unit tells.
     *
     * @return the formula of {@link SatisfactionFormula#behind}; empty when the unit does not tell
     */
    public Optional<SatisfactionFormula> formula() {
        return SatisfactionFormula.behind(metric);
    }

    /**
     * Tells how far the value is ahead of the target.
     *
     * @return the distance in the unit of the metric, below 0 where the target is missed; empty unless value, target and direction are known
     */
    public OptionalDouble ahead() {
        if (metric.value().isEmpty() || metric.target().isEmpty() || direction().isEmpty()) {
            return OptionalDouble.empty();
        }
        double more = CurveShape.difference(
                metric.value().getAsDouble(), metric.target().getAsDouble());
        boolean isMore = direction().equals(Optional.of(MetricDirection.HIGHER_IS_BETTER));
        return OptionalDouble.of(isMore ? more : 0 - more);
    }

    /**
     * Tells how far the value is ahead of the target, for comparing metrics of different units (own).
     *
     * @return the distance by the larger of value and target, signs left out: −2 to 2, both inclusive; empty where {@link #ahead} is
     */
    public OptionalDouble relative() {
        if (ahead().isEmpty()) {
            return OptionalDouble.empty();
        }
        double size = Math.max(
                Math.abs(metric.value().getAsDouble()), Math.abs(metric.target().getAsDouble()));
        return OptionalDouble.of(size > 0 ? ahead().getAsDouble() / size : 0);
    }

    /**
     * Tells how it stands.
     *
     * @return the standing
     */
    public Standing standing() {
        if (metric.value().isEmpty()) {
            return Standing.NO_VALUE;
        }
        if (metric.target().isEmpty()) {
            return Standing.NO_TARGET;
        }
        if (metric.value().equals(metric.target())) {
            return Standing.REACHED;
        }
        if (ahead().isEmpty()) {
            return Standing.NO_DIRECTION;
        }
        return ahead().getAsDouble() < 0 ? Standing.MISSED : Standing.REACHED;
    }
}
