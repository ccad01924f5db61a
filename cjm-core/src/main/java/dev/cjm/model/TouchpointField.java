package dev.cjm.model;

import java.util.function.Function;

/** The facts of a touchpoint that may be said or left out. */
public enum TouchpointField {
    /** More about it. */
    DESCRIPTION("description", Touchpoint::description),
    /** What customers want to reach here. */
    GOAL("goal", Touchpoint::goal),
    /** Why they want it. */
    MOTIVATION("motivation", Touchpoint::motivation),
    /** What makes them start. */
    TRIGGER("trigger", Touchpoint::trigger),
    /** What else moves them, for example weather, tradition, mood. */
    INFLUENCES("influences", Touchpoint::influences),
    /** What else they consider. */
    ALTERNATIVES("alternatives", Touchpoint::alternatives),
    /** What they do. */
    ACTIONS("actions", Touchpoint::actions),
    /** What they have to decide. */
    DECISIONS("decisions", Touchpoint::decisions),
    /** Which fields they have to fill. */
    FIELDS("fields", Touchpoint::fields),
    /** What they ask themselves. */
    QUESTIONS("questions", Touchpoint::questions),
    /** The needs that it serves, by id. */
    SERVES("serves", Touchpoint::serves),
    /** What they expect. */
    EXPECTATIONS("expectations", Touchpoint::expectations),
    /** What customers and observers say and think. */
    STATEMENTS("statements", Touchpoint::statements),
    /** How it feels: at most once for everybody, and once for each persona. */
    EMOTIONS("emotions", Touchpoint::emotions),
    /** What hurts. */
    PAIN_POINTS("painPoints", Touchpoint::painPoints),
    /** What pleases. */
    GAINS("gains", Touchpoint::gains),
    /** What could be better. */
    OPPORTUNITIES("opportunities", Touchpoint::opportunities),
    /** Whether it is declared a moment of truth. */
    MOMENT_OF_TRUTH("momentOfTruth", Touchpoint::momentOfTruth),
    /** What an opinion formed here leads to. */
    OPINION_EFFECTS("opinionEffects", Touchpoint::opinionEffects),
    /** How important it is to customers, 10 most. */
    IMPORTANCE_TO_CUSTOMER("importanceToCustomer", Touchpoint::importanceToCustomer),
    /** How important it is to the organisation, 10 most. */
    IMPORTANCE_TO_ORGANISATION("importanceToOrganisation", Touchpoint::importanceToOrganisation),
    /** How satisfied customers are with it, 10 most. */
    SATISFACTION("satisfaction", Touchpoint::satisfaction),
    /** The other channels on which it happens. */
    ALSO_ON("alsoOn", Touchpoint::alsoOn),
    /** Which figures tell how it does. */
    METRICS("metrics", Touchpoint::metrics),
    /** What it rests on. */
    EVIDENCE("evidence", Touchpoint::evidence),
    /** Who is responsible for it. */
    OWNER("owner", Touchpoint::owner),
    /** Who starts the contact. */
    INITIATOR("initiator", Touchpoint::initiator),
    /** Who receives the contact. */
    RECEIVER("receiver", Touchpoint::receiver),
    /** Who else takes part. */
    ACTORS("actors", Touchpoint::actors),
    /** The milestone that customers reach here, for example registration. */
    MILESTONE("milestone", Touchpoint::milestone),
    /** Work out of sight that it needs. */
    BACKSTAGE_WORK("backstageWork", Touchpoint::backstageWork),
    /** The map that shows it in more detail. */
    NESTED_MAP("nestedMap", Touchpoint::nestedMap),
    /** The name of a picture. */
    ICON("icon", Touchpoint::icon),
    /** The tags, for finding and grouping. */
    TAGS("tags", Touchpoint::tags),
    /** What else is known, by key. */
    ATTRIBUTES("attributes", Touchpoint::attributes),
    /** Whether customers enter here. */
    ENTRY("entry", Touchpoint::entry);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Touchpoint, Object> reading;

    TouchpointField(String property, Function<Touchpoint, Object> reading) {
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
     * @param touchpoint where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(Touchpoint touchpoint) {
        return reading.apply(touchpoint);
    }
}
