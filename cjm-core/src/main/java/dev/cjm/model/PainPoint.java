package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that hurts customers at a touchpoint.
 */
@Value.Immutable
public abstract class PainPoint {
    PainPoint() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what hurts.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells how bad it is when it happens, 10 worst.
     *
     * @return the severity, 1 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalInt severity();

    /**
     * Tells how often it happens, 10 most often.
     *
     * @return the occurrence, 1 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalInt occurrence();

    /**
     * Tells how hard it is to notice in time, 10 hardest.
     *
     * @return the detection, 1 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalInt detection();

    /**
     * Tells the share of those passing the touchpoint who are hit.
     *
     * @return the affects, 0 to 1, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble affects();

    /**
     * Tells the persona whom it hurts, by id or name.
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
     * Tells what customers do about it.
     *
     * @return the triage; empty when nothing is said
     */
    public abstract Optional<Triage> triage();

    /**
     * Tells how far the work on it is.
     *
     * @return the status; empty when nothing is said
     */
    public abstract Optional<WorkStatus> status();

    /**
     * Lists what the pain rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Multiplies severity, occurrence and detection: the risk priority number (RPN) of FMEA.
     *
     * @return the number, 1 to 1000, both inclusive; empty unless all three are given
     */
    public OptionalInt riskPriorityNumber() {
        return severity().isPresent() && occurrence().isPresent() && detection().isPresent()
                ? OptionalInt.of(severity().getAsInt()
                        * occurrence().getAsInt()
                        * detection().getAsInt())
                : OptionalInt.empty();
    }

    /**
     * Obtains a pain point of which nothing more is said.
     *
     * @param name the name, not blank
     * @return the pain point
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static PainPoint of(String name) {
        return of(name, painPoint -> {});
    }

    /**
     * Obtains a pain point.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return the pain point
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static PainPoint of(String name, Consumer<? super PainPointBuilder> details) {
        return Standalone.build(
                "pain point",
                name,
                (problems, where) -> ValueBuilder.filled(new PainPointBuilder(problems, where, name), details)
                        .build());
    }
}
