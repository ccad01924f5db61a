package dev.cjm.model;

import java.util.Objects;

/** Builds a {@link Metric}. */
public final class MetricBuilder extends ValueBuilder {
    private final ImmutableMetric.Builder facts = ImmutableMetric.builder();
    private String id;
    private final String name;

    MetricBuilder(Problems problems, Where where, String name, MetricKind kind) {
        super(problems, where);
        facts.name(checkedName("name", name));
        facts.kind(Objects.requireNonNull(kind, "kind"));
        this.id = "";
        this.name = name;
    }

    MetricBuilder(Problems problems, Where where, Metric before, MetricKind kind) {
        super(problems, where);
        facts.from(before).kind(Objects.requireNonNull(kind, "kind"));
        this.id = before.id();
        this.name = before.name();
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public MetricBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says the figure itself.
     *
     * @param value the value, -1e300 to 1e300, both inclusive
     * @return this builder
     */
    public MetricBuilder value(double value) {
        if (number("value", value, -1e300, 1e300)) {
            facts.value(value + 0.0);
        }
        return this;
    }

    /**
     * Says the figure to reach.
     *
     * @param target the target, -1e300 to 1e300, both inclusive
     * @return this builder
     */
    public MetricBuilder target(double target) {
        if (number("target", target, -1e300, 1e300)) {
            facts.target(target + 0.0);
        }
        return this;
    }

    /**
     * Says the unit, for example % or minutes.
     *
     * @param unit the unit, not blank
     * @return this builder
     */
    public MetricBuilder unit(String unit) {
        if (text("unit", unit)) {
            facts.unit(unit);
        }
        return this;
    }

    /**
     * Says whether more or less of it is better.
     *
     * @param direction the direction
     * @return this builder
     */
    public MetricBuilder direction(MetricDirection direction) {
        if (once("direction", direction)) {
            facts.direction(direction);
        }
        return this;
    }

    /**
     * Says how many answers or cases it rests on.
     *
     * @param n the n, at least 0
     * @return this builder
     */
    public MetricBuilder n(int n) {
        if (atLeast("n", n, 0)) {
            facts.n(n);
        }
        return this;
    }

    /**
     * Says when it was measured.
     *
     * @param period the period
     * @return this builder
     */
    public MetricBuilder period(DateRange period) {
        if (once("period", period)) {
            facts.period(period);
        }
        return this;
    }

    /**
     * Says where it was measured.
     *
     * @param source the source, not blank
     * @return this builder
     */
    public MetricBuilder source(String source) {
        if (text("source", source)) {
            facts.source(source);
        }
        return this;
    }

    Metric build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
