package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that pleases customers at a touchpoint; the counterpart of a pain point.
 */
@Value.Immutable
public abstract class Gain {
    Gain() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what pleases.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells how good it is when it happens, 10 best.
     *
     * @return the benefit, 1 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalInt benefit();

    /**
     * Tells how often it happens, 10 most often.
     *
     * @return the occurrence, 1 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalInt occurrence();

    /**
     * Tells the share of those passing the touchpoint who have it.
     *
     * @return the affects, 0 to 1, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble affects();

    /**
     * Tells the persona whom it pleases, by id or name.
     *
     * @return the persona; empty when it may be anybody
     */
    public abstract Optional<String> persona();

    /**
     * Tells why it happens.
     *
     * @return the cause; empty when nothing is said
     */
    public abstract Optional<String> cause();

    /**
     * Tells how far the work on it is.
     *
     * @return the status; empty when nothing is said
     */
    public abstract Optional<WorkStatus> status();

    /**
     * Lists what the gain rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Obtains a gain of which nothing more is said.
     *
     * @param name the name, not blank
     * @return the gain
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static Gain of(String name) {
        return of(name, gain -> {});
    }

    /**
     * Obtains a gain.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return the gain
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Gain of(String name, Consumer<? super GainBuilder> details) {
        return Standalone.build(
                "gain",
                name,
                (problems, where) -> ValueBuilder.filled(new GainBuilder(problems, where, name), details)
                        .build());
    }
}
