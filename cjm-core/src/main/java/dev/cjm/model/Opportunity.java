package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A chance to make a touchpoint better.
 */
@Value.Immutable
public abstract class Opportunity {
    Opportunity() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what could be done.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells how important the matter is to customers, 10 most.
     *
     * @return the importance, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble importance();

    /**
     * Tells how satisfied customers are with it today, 10 most.
     *
     * @return the satisfaction, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble satisfaction();

    /**
     * Tells what doing it is worth to customers, 10 most.
     *
     * @return the customer value, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble customerValue();

    /**
     * Tells what doing it is worth to the organisation, 10 most.
     *
     * @return the business value, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble businessValue();

    /**
     * Tells how much work it is, 10 most.
     *
     * @return the effort, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble effort();

    /**
     * Lists the pain points, gains and expectations that it answers.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> answers();

    /**
     * Tells who is to see to it.
     *
     * @return the owner; empty when nothing is said
     */
    public abstract Optional<String> owner();

    /**
     * Tells how far the work on it is.
     *
     * @return the status; empty when nothing is said
     */
    public abstract Optional<WorkStatus> status();

    /**
     * Lists what the opportunity rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Obtains an opportunity of which nothing more is said.
     *
     * @param name the name, not blank
     * @return the opportunity
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static Opportunity of(String name) {
        return of(name, opportunity -> {});
    }

    /**
     * Obtains an opportunity.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return the opportunity
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Opportunity of(String name, Consumer<? super OpportunityBuilder> details) {
        return Standalone.build(
                "opportunity",
                name,
                (problems, where) -> ValueBuilder.filled(new OpportunityBuilder(problems, where, name), details)
                        .build());
    }
}
