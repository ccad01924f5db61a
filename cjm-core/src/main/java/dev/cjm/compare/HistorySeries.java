package dev.cjm.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One number over the versions of a map.
 *
 * @param kind what is counted
 * @param location where the metric is, by property names and ids, such as {@code /stages/buy/metrics/nps}; empty for numbers of the whole
 * @param name what the last version that has the metric calls it; empty for numbers of the whole
 * @param unit the unit that the last version with a unit says; empty when none says one
 * @param points one point for each version, in their order
 * @param steps the steps between known values, in order, perhaps none
 * @param breaks why values before and after cannot be compared, one English sentence for each such step; perhaps none
 */
public record HistorySeries(
        Kind kind,
        String location,
        String name,
        Optional<String> unit,
        List<HistoryPoint> points,
        List<HistoryStep> steps,
        List<String> breaks) {
    /** What is counted. */
    public enum Kind {
        /** The probability to succeed, 0 to 1. */
        SUCCESS,
        /** The share of journeys that reach no outcome, 0 to 1. */
        DROP_OFF,
        /** The mean of the emotion curve, on the scale of the map. */
        CURVE_MEAN,
        /** A metric that the map, a stage or a touchpoint states, in its own unit. */
        METRIC
    }

    /**
     * Obtains a series.
     *
     * @param kind what is counted
     * @param location where the metric is; empty for numbers of the whole
     * @param name what people call the metric; empty for numbers of the whole
     * @param unit the unit; empty when none is said
     * @param points one point for each version
     * @param steps the steps between known values
     * @param breaks why values cannot be compared
     */
    public HistorySeries {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        points = List.copyOf(points);
        steps = List.copyOf(steps);
        breaks = List.copyOf(breaks);
    }

    /**
     * Tells whether it got better from the first known value to the last one.
     *
     * @return unknown with fewer than two values, when values on the way cannot be compared, or when no direction is good
     */
    public Trend trend() {
        if (steps.isEmpty() || !breaks.isEmpty() || steps.stream().allMatch(each -> each.trend() == Trend.UNKNOWN)) {
            return Trend.UNKNOWN;
        }
        HistoryStep first = steps.get(0);
        HistoryStep last = steps.get(steps.size() - 1);
        return Trend.of(first.before(), last.after(), goodSign());
    }

    /**
     * Tells whether it got better from the version before the last one to the last one.
     *
     * @return unknown when one of the two has no value, when they cannot be compared, or when no direction is good
     */
    public Trend lastTrend() {
        return lastStep()
                .filter(step -> step.to() == points.size() - 1 && step.from() == points.size() - 2)
                .map(HistoryStep::trend)
                .orElse(Trend.UNKNOWN);
    }

    /**
     * Finds the step to the last known value.
     *
     * @return the last step; empty with fewer than two values
     */
    public Optional<HistoryStep> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The direction that is good, as the steps show it. */
    private int goodSign() {
        for (HistoryStep step : steps) {
            if (step.trend() == Trend.BETTER) {
                return step.change() > 0 ? 1 : -1;
            }
            if (step.trend() == Trend.WORSE) {
                return step.change() > 0 ? -1 : 1;
            }
        }
        return 0;
    }
}
