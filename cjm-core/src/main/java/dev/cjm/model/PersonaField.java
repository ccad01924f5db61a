package dev.cjm.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The facts of a persona that may be said or left out. */
public enum PersonaField {
    /** The gender. */
    GENDER("gender", Persona::gender, ImmutablePersona::withGender),
    /** The education. */
    EDUCATION("education", Persona::education, ImmutablePersona::withEducation),
    /** The income, in words. */
    INCOME("income", Persona::income, ImmutablePersona::withIncome),
    /** Where they live. */
    LOCATION("location", Persona::location, ImmutablePersona::withLocation),
    /** How old they are. */
    AGE("age", Persona::age, ImmutablePersona::withAge),
    /** The role at work. */
    ROLE("role", Persona::role, ImmutablePersona::withRole),
    /** The function at work. */
    FUNCTION("function", Persona::function, ImmutablePersona::withFunction),
    /** What they have to do. */
    TASKS("tasks", Persona::tasks, ImmutablePersona::withTasks),
    /** What they need. */
    NEEDS("needs", Persona::needs, ImmutablePersona::withNeeds),
    /** What they want to reach. */
    GOALS("goals", Persona::goals, ImmutablePersona::withGoals),
    /** The jobs for which they hire a product. */
    JOBS_TO_BE_DONE("jobsToBeDone", Persona::jobsToBeDone, ImmutablePersona::withJobsToBeDone),
    /** Why they act. */
    MOTIVATIONS("motivations", Persona::motivations, ImmutablePersona::withMotivations),
    /** What annoys them. */
    FRUSTRATIONS("frustrations", Persona::frustrations, ImmutablePersona::withFrustrations),
    /** What pleases them. */
    JOYS("joys", Persona::joys, ImmutablePersona::withJoys),
    /** What they use to do. */
    HABITS("habits", Persona::habits, ImmutablePersona::withHabits),
    /** How they behave. */
    BEHAVIOUR_PATTERNS("behaviourPatterns", Persona::behaviourPatterns, ImmutablePersona::withBehaviourPatterns),
    /** What they have bought so far. */
    PURCHASE_HISTORY("purchaseHistory", Persona::purchaseHistory, ImmutablePersona::withPurchaseHistory),
    /** How they live. */
    LIFESTYLE("lifestyle", Persona::lifestyle, ImmutablePersona::withLifestyle),
    /** What they hold dear. */
    VALUES("values", Persona::values, ImmutablePersona::withValues),
    /** The social class. */
    SOCIAL_CLASS("socialClass", Persona::socialClass, ImmutablePersona::withSocialClass),
    /** The channels that they like best, the best first. */
    PREFERRED_CHANNELS("preferredChannels", Persona::preferredChannels, ImmutablePersona::withPreferredChannels),
    /** How they feel when they use products of this kind. */
    EMOTIONAL_EXPERIENCE(
            "emotionalExperience", Persona::emotionalExperience, ImmutablePersona::withEmotionalExperience),
    /** What such a customer says. */
    QUOTE("quote", Persona::quote, ImmutablePersona::withQuote),
    /** Where a picture of them is: a path or address. */
    PICTURE("picture", Persona::picture, ImmutablePersona::withPicture),
    /** What the persona is made of. */
    BASIS("basis", Persona::basis, ImmutablePersona::withBasis),
    /** The share of the customers who are like this. */
    SHARE("share", Persona::share, ImmutablePersona::withShare),
    /** More about them. */
    DESCRIPTION("description", Persona::description, ImmutablePersona::withDescription),
    /** What the persona rests on. */
    EVIDENCE("evidence", Persona::evidence, ImmutablePersona::withEvidence),
    /** The tags, for finding and grouping. */
    TAGS("tags", Persona::tags, ImmutablePersona::withTags),
    /** What else is known, by key. */
    ATTRIBUTES("attributes", Persona::attributes, ImmutablePersona::withAttributes);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Persona, Object> reading;

    @SuppressWarnings("ImmutableEnumChecker") // nor has a copy of it
    private final BinaryOperator<Persona> copying;

    <V> PersonaField(
            String property,
            Function<Persona, V> reading,
            BiFunction<ImmutablePersona, ? super V, ? extends Persona> writing) {
        this.property = property;
        this.reading = reading::apply;
        copying = (from, into) -> writing.apply((ImmutablePersona) into, reading.apply(from));
    }

    /**
     * Tells what the accessor of the fact is called.
     *
     * @return the name of the accessor and of the field in JSON
     */
    public String property() {
        return property;
    }

    /**
     * Reads the fact.
     *
     * @param persona where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(Persona persona) {
        return reading.apply(persona);
    }

    /**
     * Takes the fact over from another persona.
     *
     * @param from the persona that says it
     * @param into the persona that is to say the same
     * @return the second one, with what the first one says here; all else stays
     */
    public Persona copy(Persona from, Persona into) {
        return copying.apply(Objects.requireNonNull(from, "from"), Objects.requireNonNull(into, "into"));
    }
}
