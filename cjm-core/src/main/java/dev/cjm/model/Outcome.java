package dev.cjm.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A way in which a journey ends.
 */
@Value.Immutable
public abstract non-sealed class Outcome implements Node {
    Outcome() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    @Override
    public abstract String id();

    /**
     * Tells what it is called.
     *
     * @return the name, never blank
     */
    @Override
    public abstract String name();

    /**
     * Tells how good that is.
     *
     * @return the kind
     */
    public abstract OutcomeKind kind();

    /**
     * Tells what it is worth to the organisation when one customer ends so.
     *
     * @return the value; empty when nothing is said
     */
    public abstract Optional<Money> value();

    /**
     * Tells what happens then.
     *
     * @return the description; empty when nothing is said
     */
    public abstract Optional<String> description();

    /**
     * Obtains an outcome of which nothing more is said.
     *
     * @param name the name, not blank
     * @param kind the kind
     * @return the outcome
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static Outcome of(String name, OutcomeKind kind) {
        return of(name, kind, outcome -> {});
    }

    /**
     * Obtains an outcome.
     *
     * @param name the name, not blank
     * @param kind the kind
     * @param details says what else is known
     * @return the outcome
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Outcome of(String name, OutcomeKind kind, Consumer<? super OutcomeBuilder> details) {
        return Standalone.build(
                "outcome",
                name,
                (problems, where) -> ValueBuilder.filled(new OutcomeBuilder(problems, where, name, kind), details)
                        .build());
    }
}
