package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The way in which customer and brand meet.
 *
 * <p>{@link Channels} has a catalogue. A map has one channel per id: the same id with other facts is a problem.
 */
@Value.Immutable
public abstract class Channel {
    Channel() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what it is called.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells what it is made of.
     *
     * @return the medium; empty when nothing is said
     */
    public abstract Optional<Medium> medium();

    /**
     * Tells whose it is; without one it is a contact with the brand.
     *
     * @return the ownership; empty when nothing is said
     */
    public abstract Optional<Ownership> ownership();

    /**
     * Tells what one contact costs the organisation.
     *
     * @return the cost; empty when nothing is said
     */
    public abstract Optional<Money> cost();

    /**
     * Lists when it can be used; none means that nothing is said.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<OpeningHours> availability();

    /**
     * Tells the name of a picture.
     *
     * @return the icon; empty when nothing is said
     */
    public abstract Optional<String> icon();

    /**
     * Obtains a channel of which nothing more is said.
     *
     * @param name the name, not blank
     * @return the channel
     * @throws InvalidJourneyMapException if the name is blank
     */
    public static Channel of(String name) {
        return of(name, channel -> {});
    }

    /**
     * Obtains a channel.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return the channel
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Channel of(String name, Consumer<? super ChannelBuilder> details) {
        return Standalone.build(
                "channel",
                name,
                (problems, where) -> ValueBuilder.filled(new ChannelBuilder(problems, where, name), details)
                        .build());
    }
}
