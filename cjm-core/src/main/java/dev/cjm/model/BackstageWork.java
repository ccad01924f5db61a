package dev.cjm.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Work that customers do not see and that a touchpoint needs.
 *
 * <p>Work that several touchpoints need is named at each with the same id and the same facts.
 */
@Value.Immutable
public abstract class BackstageWork {
    BackstageWork() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what is done.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells where it is done.
     *
     * @return the lane
     */
    public abstract WorkLane lane();

    /**
     * Tells who sees to it.
     *
     * @return the owner; empty when nothing is said
     */
    public abstract Optional<String> owner();

    /**
     * Tells the system or tool that does it.
     *
     * @return the system; empty when nothing is said
     */
    public abstract Optional<String> system();

    /**
     * Lists the other work of the map that it cannot do without.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> needs();

    /**
     * Tells how long it takes.
     *
     * @return the duration, never negative; empty when nothing is said
     */
    public abstract Optional<Duration> duration();

    /**
     * Obtains a backstage work of which nothing more is said.
     *
     * @param name the name, not blank
     * @param lane the lane
     * @return the backstage work
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static BackstageWork of(String name, WorkLane lane) {
        return of(name, lane, backstageWork -> {});
    }

    /**
     * Obtains a backstage work.
     *
     * @param name the name, not blank
     * @param lane the lane
     * @param details says what else is known
     * @return the backstage work
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static BackstageWork of(String name, WorkLane lane, Consumer<? super BackstageWorkBuilder> details) {
        return Standalone.build(
                "backstage work",
                name,
                (problems, where) -> ValueBuilder.filled(new BackstageWorkBuilder(problems, where, name, lane), details)
                        .build());
    }
}
