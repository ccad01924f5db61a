package dev.cjm.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Where the facts of a map come from.
 */
@Value.Immutable
public abstract class DataSource {
    DataSource() {}

    /**
     * Tells what it is called.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells what kind of source it is.
     *
     * @return the type
     */
    public abstract SourceType type();

    /**
     * Tells what it holds.
     *
     * @return the description; empty when nothing is said
     */
    public abstract Optional<String> description();

    /**
     * Tells who keeps it.
     *
     * @return the owner; empty when nothing is said
     */
    public abstract Optional<String> owner();

    /**
     * Tells where it can be looked up.
     *
     * @return the link; empty when nothing is said
     */
    public abstract Optional<String> link();

    /**
     * Tells which days it covers.
     *
     * @return the period; empty when nothing is said
     */
    public abstract Optional<DateRange> period();

    /**
     * Tells how many customers or cases it covers.
     *
     * @return the sample size, at least 1; empty when nothing is said
     */
    public abstract OptionalInt sampleSize();

    /**
     * Obtains a data source of which nothing more is said.
     *
     * @param name the name, not blank
     * @param type the type
     * @return the data source
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static DataSource of(String name, SourceType type) {
        return of(name, type, dataSource -> {});
    }

    /**
     * Obtains a data source.
     *
     * @param name the name, not blank
     * @param type the type
     * @param details says what else is known
     * @return the data source
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static DataSource of(String name, SourceType type, Consumer<? super DataSourceBuilder> details) {
        return Standalone.build(
                "data source",
                name,
                (problems, where) -> ValueBuilder.filled(new DataSourceBuilder(problems, where, name, type), details)
                        .build());
    }
}
