package dev.cjm.model;

import java.util.function.Function;

/** The facts of a persona that may be said or left out. */
public enum PersonaField {
    /** The gender. */
    GENDER("gender", Persona::gender),
    /** The education. */
    EDUCATION("education", Persona::education),
    /** The income, in words. */
    INCOME("income", Persona::income),
    /** Where they live. */
    LOCATION("location", Persona::location),
    /** How old they are. */
    AGE("age", Persona::age),
    /** The role at work. */
    ROLE("role", Persona::role),
    /** The function at work. */
    FUNCTION("function", Persona::function),
    /** What they have to do. */
    TASKS("tasks", Persona::tasks),
    /** What they need. */
    NEEDS("needs", Persona::needs),
    /** What they want to reach. */
    GOALS("goals", Persona::goals),
    /** The jobs for which they hire a product. */
    JOBS_TO_BE_DONE("jobsToBeDone", Persona::jobsToBeDone),
    /** Why they act. */
    MOTIVATIONS("motivations", Persona::motivations),
    /** What annoys them. */
    FRUSTRATIONS("frustrations", Persona::frustrations),
    /** What pleases them. */
    JOYS("joys", Persona::joys),
    /** What they use to do. */
    HABITS("habits", Persona::habits),
    /** How they behave. */
    BEHAVIOUR_PATTERNS("behaviourPatterns", Persona::behaviourPatterns),
    /** What they have bought so far. */
    PURCHASE_HISTORY("purchaseHistory", Persona::purchaseHistory),
    /** How they live. */
    LIFESTYLE("lifestyle", Persona::lifestyle),
    /** What they hold dear. */
    VALUES("values", Persona::values),
    /** The social class. */
    SOCIAL_CLASS("socialClass", Persona::socialClass),
    /** The channels that they like best, the best first. */
    PREFERRED_CHANNELS("preferredChannels", Persona::preferredChannels),
    /** How they feel when they use products of this kind. */
    EMOTIONAL_EXPERIENCE("emotionalExperience", Persona::emotionalExperience),
    /** What such a customer says. */
    QUOTE("quote", Persona::quote),
    /** Where a picture of them is: a path or address. */
    PICTURE("picture", Persona::picture),
    /** What the persona is made of. */
    BASIS("basis", Persona::basis),
    /** The share of the customers who are like this. */
    SHARE("share", Persona::share),
    /** More about them. */
    DESCRIPTION("description", Persona::description),
    /** What the persona rests on. */
    EVIDENCE("evidence", Persona::evidence),
    /** The tags, for finding and grouping. */
    TAGS("tags", Persona::tags),
    /** What else is known, by key. */
    ATTRIBUTES("attributes", Persona::attributes);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Persona, Object> reading;

    PersonaField(String property, Function<Persona, Object> reading) {
        this.property = property;
        this.reading = reading;
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
}
