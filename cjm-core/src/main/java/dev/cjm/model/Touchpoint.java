package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * One step of the customer, inside a stage.
 *
 * <p>It is a contact with the brand unless the ownership of its channel says otherwise. Where it leads is said by the transitions of
 * the map.
 */
@Value.Immutable
public abstract non-sealed class Touchpoint implements Node {
    Touchpoint() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    /**
     * Tells where it happens in the first place.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * Tells more about it.
     *
     * @return the description; empty when nothing is said
     */
    public abstract Optional<String> description();

    /**
     * Tells what customers want to reach here.
     *
     * @return the goal; empty when nothing is said
     */
    public abstract Optional<String> goal();

    /**
     * Tells why they want it.
     *
     * @return the motivation; empty when nothing is said
     */
    public abstract Optional<String> motivation();

    /**
     * Tells what makes them start.
     *
     * @return the trigger; empty when nothing is said
     */
    public abstract Optional<String> trigger();

    /**
     * Lists what else moves them, for example weather, tradition, mood.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> influences();

    /**
     * Lists what else they consider.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> alternatives();

    /**
     * Lists what they do.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Action> actions();

    /**
     * Lists what they have to decide.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> decisions();

    /**
     * Lists which fields they have to fill.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> fields();

    /**
     * Lists what they ask themselves.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Question> questions();

    /**
     * Lists the needs that it serves, by id.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> serves();

    /**
     * Lists what they expect.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Expectation> expectations();

    /**
     * Lists what customers and observers say and think.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Statement> statements();

    /**
     * Lists how it feels: at most once for everybody, and once for each persona.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Emotion> emotions();

    /**
     * Lists what hurts.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<PainPoint> painPoints();

    /**
     * Lists what pleases.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Gain> gains();

    /**
     * Lists what could be better.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Opportunity> opportunities();

    /**
     * Tells whether and why it is declared a moment of truth.
     *
     * @return the moment of truth; empty when it is not declared one
     */
    public abstract Optional<MomentOfTruth> momentOfTruth();

    /**
     * Lists what an opinion formed here leads to.
     *
     * @return in their natural order, perhaps none
     */
    public abstract Set<OpinionEffect> opinionEffects();

    /**
     * Tells how important it is to customers, 10 most.
     *
     * @return the importance to customer, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble importanceToCustomer();

    /**
     * Tells how important it is to the organisation, 10 most.
     *
     * @return the importance to organisation, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble importanceToOrganisation();

    /**
     * Tells how satisfied customers are with it, 10 most.
     *
     * @return the satisfaction, 0 to 10, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble satisfaction();

    /**
     * Lists the other channels on which it happens.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Channel> alsoOn();

    /**
     * Lists which figures tell how it does.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Metric> metrics();

    /**
     * Lists what it rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Tells who is responsible for it.
     *
     * @return the owner; empty when nothing is said
     */
    public abstract Optional<String> owner();

    /**
     * Tells who starts the contact.
     *
     * @return the initiator; empty when nothing is said
     */
    public abstract Optional<Actor> initiator();

    /**
     * Tells who receives the contact.
     *
     * @return the receiver; empty when nothing is said
     */
    public abstract Optional<Actor> receiver();

    /**
     * Lists who else takes part.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Actor> actors();

    /**
     * Tells the milestone that customers reach here, for example registration.
     *
     * @return the milestone; empty when nothing is said
     */
    public abstract Optional<String> milestone();

    /**
     * Lists work out of sight that it needs.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<BackstageWork> backstageWork();

    /**
     * Tells the map that shows it in more detail.
     *
     * @return the nested map; empty when nothing is said
     */
    public abstract Optional<MapReference> nestedMap();

    /**
     * Tells the name of a picture.
     *
     * @return the icon; empty when nothing is said
     */
    public abstract Optional<String> icon();

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
     * Tells whether customers enter here.
     *
     * @return the entry; empty when it is not marked as an entry
     */
    public abstract Optional<Entry> entry();

    /**
     * Finds the feeling of everybody.
     *
     * @return the emotion that is said for no persona; empty when there is none
     */
    public Optional<Emotion> emotion() {
        return emotions().stream()
                .filter(emotion -> emotion.persona().isEmpty())
                .findFirst();
    }

    /**
     * Finds the feeling of one persona; that of everybody does not stand in for it.
     *
     * @param personaId the id of the persona
     * @return the emotion that is said for the persona; empty when there is none
     */
    public Optional<Emotion> emotionOf(String personaId) {
        return emotions().stream()
                .filter(emotion -> emotion.persona().filter(personaId::equals).isPresent())
                .findFirst();
    }

    /**
     * Lists all channels on which it happens, the first one first.
     *
     * @return at least one channel
     */
    public List<Channel> channels() {
        List<Channel> channels = new ArrayList<>(alsoOn());
        channels.add(0, channel());
        return Collections.unmodifiableList(channels);
    }

    /**
     * Tells whether customers meet the brand here.
     *
     * @return true unless the ownership of the channel is {@code CUSTOMER}, {@code SOCIAL} or {@code NONE}
     */
    public boolean isContact() {
        return channel()
                .ownership()
                .map(owner -> owner == Ownership.BRAND || owner == Ownership.PARTNER)
                .orElse(true);
    }

    /**
     * Obtains a touchpoint of which nothing more is said.
     *
     * @param name what the customer does, not blank
     * @param channel where it happens
     * @return the touchpoint
     * @throws InvalidJourneyMapException if the name is blank, or no id can be made of it
     */
    public static Touchpoint of(String name, Channel channel) {
        return of(name, channel, touchpoint -> {});
    }

    /**
     * Obtains a touchpoint, ready to be put into a map; where it leads is to be said there.
     *
     * @param name what the customer does, not blank
     * @param channel where it happens
     * @param details says what else is known
     * @return the touchpoint
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Touchpoint of(String name, Channel channel, Consumer<? super TouchpointBuilder> details) {
        return Standalone.build(
                "touchpoint",
                name,
                (problems, where) -> ValueBuilder.filled(new TouchpointBuilder(problems, where, name, channel), details)
                        .alone());
    }

    @Override
    public String toString() {
        return "Touchpoint " + Quoted.text(name()) + " (" + id() + ")";
    }
}
