package dev.cjm.model;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that the customer does at a touchpoint.
 */
@Value.Immutable
public abstract class Action {
    Action() {}

    /**
     * Tells what the customer does.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells how many times it is done; without a count, once.
     *
     * @return the count, at least 1; empty when once
     */
    public abstract OptionalInt count();

    /**
     * Tells how long it takes each time.
     *
     * @return the duration, never negative; empty when nothing is said
     */
    public abstract Optional<Duration> duration();

    /**
     * Obtains an action of which nothing more is said.
     *
     * @param name the name, not blank
     * @return the action
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static Action of(String name) {
        return of(name, action -> {});
    }

    /**
     * Obtains an action.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return the action
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Action of(String name, Consumer<? super ActionBuilder> details) {
        return Standalone.build(
                "action",
                name,
                (problems, where) -> ValueBuilder.filled(new ActionBuilder(problems, where, name), details)
                        .build());
    }
}
