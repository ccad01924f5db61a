package dev.cjm.model;

import java.util.Objects;

/** Builds a {@link DataSource}. */
public final class DataSourceBuilder extends ValueBuilder {
    private final ImmutableDataSource.Builder facts = ImmutableDataSource.builder();

    DataSourceBuilder(Problems problems, Where where, String name, SourceType type) {
        super(problems, where);
        facts.name(checkedName("name", name));
        facts.type(Objects.requireNonNull(type, "type"));
    }

    /**
     * Says what it holds.
     *
     * @param description the description, not blank
     * @return this builder
     */
    public DataSourceBuilder description(String description) {
        if (text("description", description)) {
            facts.description(description);
        }
        return this;
    }

    /**
     * Says who keeps it.
     *
     * @param owner the owner, not blank
     * @return this builder
     */
    public DataSourceBuilder owner(String owner) {
        if (text("owner", owner)) {
            facts.owner(owner);
        }
        return this;
    }

    /**
     * Says where it can be looked up.
     *
     * @param link the link, not blank
     * @return this builder
     */
    public DataSourceBuilder link(String link) {
        if (text("link", link)) {
            facts.link(link);
        }
        return this;
    }

    /**
     * Says which days it covers.
     *
     * @param period the period
     * @return this builder
     */
    public DataSourceBuilder period(DateRange period) {
        if (once("period", period)) {
            facts.period(period);
        }
        return this;
    }

    /**
     * Says how many customers or cases it covers.
     *
     * @param sampleSize the sample size, at least 1
     * @return this builder
     */
    public DataSourceBuilder sampleSize(int sampleSize) {
        if (atLeast("sampleSize", sampleSize, 1)) {
            facts.sampleSize(sampleSize);
        }
        return this;
    }

    DataSource build() {
        return facts.build();
    }
}
