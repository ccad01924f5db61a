package dev.cjm.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A figure that tells how a map, stage or touchpoint does.
 */
@Value.Immutable
public abstract class Metric {
    Metric() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what is measured.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells what kind of figure it is.
     *
     * @return the kind
     */
    public abstract MetricKind kind();

    /**
     * Tells the figure itself.
     *
     * @return the value, -1e300 to 1e300, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble value();

    /**
     * Tells the figure to reach.
     *
     * @return the target, -1e300 to 1e300, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble target();

    /**
     * Tells the unit, for example % or minutes.
     *
     * @return the unit; empty when nothing is said
     */
    public abstract Optional<String> unit();

    /**
     * Tells whether more or less of it is better.
     *
     * @return the direction; empty when nothing is said
     */
    public abstract Optional<MetricDirection> direction();

    /**
     * Tells how many answers or cases it rests on.
     *
     * @return the n, at least 0; empty when nothing is said
     */
    public abstract OptionalInt n();

    /**
     * Tells when it was measured.
     *
     * @return the period; empty when nothing is said
     */
    public abstract Optional<DateRange> period();

    /**
     * Tells where it was measured.
     *
     * @return the source; empty when nothing is said
     */
    public abstract Optional<String> source();

    /**
     * Obtains a metric of which nothing more is said.
     *
     * @param name the name, not blank
     * @param kind the kind
     * @return the metric
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static Metric of(String name, MetricKind kind) {
        return of(name, kind, metric -> {});
    }

    /**
     * Obtains a metric.
     *
     * @param name the name, not blank
     * @param kind the kind
     * @param details says what else is known
     * @return the metric
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Metric of(String name, MetricKind kind, Consumer<? super MetricBuilder> details) {
        return Standalone.build(
                "metric",
                name,
                (problems, where) -> ValueBuilder.filled(new MetricBuilder(problems, where, name, kind), details)
                        .build());
    }
}
