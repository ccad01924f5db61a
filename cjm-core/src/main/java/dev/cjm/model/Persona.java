package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** A kind of customer who travels: a person made of facts that many customers share. */
@Value.Immutable
public abstract class Persona {
    Persona() {}

    /**
     * Identifies it among the personas of its map; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what people call it.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells the gender.
     *
     * @return the gender; empty when nothing is said
     */
    public abstract Optional<String> gender();

    /**
     * Tells the education.
     *
     * @return the education; empty when nothing is said
     */
    public abstract Optional<String> education();

    /**
     * Tells the income, in words.
     *
     * @return the income; empty when nothing is said
     */
    public abstract Optional<String> income();

    /**
     * Tells where they live.
     *
     * @return the location; empty when nothing is said
     */
    public abstract Optional<String> location();

    /**
     * Tells how old they are.
     *
     * @return the age; empty when nothing is said
     */
    public abstract Optional<AgeRange> age();

    /**
     * Tells the role at work.
     *
     * @return the role; empty when nothing is said
     */
    public abstract Optional<String> role();

    /**
     * Tells the function at work.
     *
     * @return the function; empty when nothing is said
     */
    public abstract Optional<String> function();

    /**
     * Lists what they have to do.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> tasks();

    /**
     * Lists what they need.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Need> needs();

    /**
     * Lists what they want to reach.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> goals();

    /**
     * Lists the jobs for which they hire a product.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> jobsToBeDone();

    /**
     * Lists why they act.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> motivations();

    /**
     * Lists what annoys them.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> frustrations();

    /**
     * Lists what pleases them.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> joys();

    /**
     * Lists what they use to do.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> habits();

    /**
     * Lists how they behave.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> behaviourPatterns();

    /**
     * Lists what they have bought so far.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> purchaseHistory();

    /**
     * Tells how they live.
     *
     * @return the lifestyle; empty when nothing is said
     */
    public abstract Optional<String> lifestyle();

    /**
     * Lists what they hold dear.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> values();

    /**
     * Tells the social class.
     *
     * @return the social class; empty when nothing is said
     */
    public abstract Optional<String> socialClass();

    /**
     * Lists the channels that they like best, the best first.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Channel> preferredChannels();

    /**
     * Tells how they feel when they use products of this kind.
     *
     * @return the emotional experience; empty when nothing is said
     */
    public abstract Optional<String> emotionalExperience();

    /**
     * Tells what such a customer says.
     *
     * @return the quote; empty when nothing is said
     */
    public abstract Optional<Statement> quote();

    /**
     * Tells where a picture of them is: a path or address.
     *
     * @return the picture; empty when nothing is said
     */
    public abstract Optional<String> picture();

    /**
     * Tells what the persona is made of.
     *
     * @return the basis; empty when nothing is said
     */
    public abstract Optional<PersonaBasis> basis();

    /**
     * Tells the share of the customers who are like this.
     *
     * @return the share, 0 to 1, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble share();

    /**
     * Tells more about them.
     *
     * @return the description; empty when nothing is said
     */
    public abstract Optional<String> description();

    /**
     * Lists what the persona rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Lists the tags, for finding and grouping.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> tags();

    /**
     * Lists what else is known, by key.
     *
     * @return by key, perhaps none
     */
    public abstract Map<String, String> attributes();

    /**
     * Obtains a persona of which nothing more is said.
     *
     * @param name the name, not blank
     * @return the persona
     * @throws InvalidJourneyMapException if the name is blank, or no id can be made of it
     */
    public static Persona of(String name) {
        return of(name, persona -> {});
    }

    /**
     * Obtains a persona.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return the persona
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Persona of(String name, Consumer<? super PersonaBuilder> details) {
        return Standalone.build(
                "persona",
                name,
                (problems, where) -> ValueBuilder.filled(new PersonaBuilder(problems, where, name), details)
                        .build());
    }

    @Override
    public String toString() {
        return "Persona " + Quoted.text(name()) + " (" + id() + ")";
    }
}
