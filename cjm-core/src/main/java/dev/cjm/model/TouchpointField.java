package dev.cjm.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The facts of a touchpoint that may be said or left out. */
public enum TouchpointField {
    /** More about it. */
    DESCRIPTION("description", Touchpoint::description, ImmutableTouchpoint::withDescription),
    /** What customers want to reach here. */
    GOAL("goal", Touchpoint::goal, ImmutableTouchpoint::withGoal),
    /** Why they want it. */
    MOTIVATION("motivation", Touchpoint::motivation, ImmutableTouchpoint::withMotivation),
    /** What makes them start. */
    TRIGGER("trigger", Touchpoint::trigger, ImmutableTouchpoint::withTrigger),
    /** What else moves them, for example weather, tradition, mood. */
    INFLUENCES("influences", Touchpoint::influences, ImmutableTouchpoint::withInfluences),
    /** What else they consider. */
    ALTERNATIVES("alternatives", Touchpoint::alternatives, ImmutableTouchpoint::withAlternatives),
    /** What they do. */
    ACTIONS("actions", Touchpoint::actions, ImmutableTouchpoint::withActions),
    /** What they have to decide. */
    DECISIONS("decisions", Touchpoint::decisions, ImmutableTouchpoint::withDecisions),
    /** Which fields they have to fill. */
    FIELDS("fields", Touchpoint::fields, ImmutableTouchpoint::withFields),
    /** What they ask themselves. */
    QUESTIONS("questions", Touchpoint::questions, ImmutableTouchpoint::withQuestions),
    /** The needs that it serves, by id. */
    SERVES("serves", Touchpoint::serves, ImmutableTouchpoint::withServes),
    /** What they expect. */
    EXPECTATIONS("expectations", Touchpoint::expectations, ImmutableTouchpoint::withExpectations),
    /** What customers and observers say and think. */
    STATEMENTS("statements", Touchpoint::statements, ImmutableTouchpoint::withStatements),
    /** How it feels: at most once for everybody, and once for each persona. */
    EMOTIONS("emotions", Touchpoint::emotions, ImmutableTouchpoint::withEmotions),
    /** What hurts. */
    PAIN_POINTS("painPoints", Touchpoint::painPoints, ImmutableTouchpoint::withPainPoints),
    /** What pleases. */
    GAINS("gains", Touchpoint::gains, ImmutableTouchpoint::withGains),
    /** What could be better. */
    OPPORTUNITIES("opportunities", Touchpoint::opportunities, ImmutableTouchpoint::withOpportunities),
    /** Whether it is declared a moment of truth. */
    MOMENT_OF_TRUTH("momentOfTruth", Touchpoint::momentOfTruth, ImmutableTouchpoint::withMomentOfTruth),
    /** What an opinion formed here leads to. */
    OPINION_EFFECTS("opinionEffects", Touchpoint::opinionEffects, ImmutableTouchpoint::withOpinionEffects),
    /** How important it is to customers, 10 most. */
    IMPORTANCE_TO_CUSTOMER(
            "importanceToCustomer", Touchpoint::importanceToCustomer, ImmutableTouchpoint::withImportanceToCustomer),
    /** How important it is to the organisation, 10 most. */
    IMPORTANCE_TO_ORGANISATION(
            "importanceToOrganisation",
            Touchpoint::importanceToOrganisation,
            ImmutableTouchpoint::withImportanceToOrganisation),
    /** How satisfied customers are with it, 10 most. */
    SATISFACTION("satisfaction", Touchpoint::satisfaction, ImmutableTouchpoint::withSatisfaction),
    /** The other channels on which it happens. */
    ALSO_ON("alsoOn", Touchpoint::alsoOn, ImmutableTouchpoint::withAlsoOn),
    /** Which figures tell how it does. */
    METRICS("metrics", Touchpoint::metrics, ImmutableTouchpoint::withMetrics),
    /** What it rests on. */
    EVIDENCE("evidence", Touchpoint::evidence, ImmutableTouchpoint::withEvidence),
    /** Who is responsible for it. */
    OWNER("owner", Touchpoint::owner, ImmutableTouchpoint::withOwner),
    /** Who starts the contact. */
    INITIATOR("initiator", Touchpoint::initiator, ImmutableTouchpoint::withInitiator),
    /** Who receives the contact. */
    RECEIVER("receiver", Touchpoint::receiver, ImmutableTouchpoint::withReceiver),
    /** Who else takes part. */
    ACTORS("actors", Touchpoint::actors, ImmutableTouchpoint::withActors),
    /** The milestone that customers reach here, for example registration. */
    MILESTONE("milestone", Touchpoint::milestone, ImmutableTouchpoint::withMilestone),
    /** Work out of sight that it needs. */
    BACKSTAGE_WORK("backstageWork", Touchpoint::backstageWork, ImmutableTouchpoint::withBackstageWork),
    /** The map that shows it in more detail. */
    NESTED_MAP("nestedMap", Touchpoint::nestedMap, ImmutableTouchpoint::withNestedMap),
    /** The name of a picture. */
    ICON("icon", Touchpoint::icon, ImmutableTouchpoint::withIcon),
    /** The tags, for finding and grouping. */
    TAGS("tags", Touchpoint::tags, ImmutableTouchpoint::withTags),
    /** What else is known, by key. */
    ATTRIBUTES("attributes", Touchpoint::attributes, ImmutableTouchpoint::withAttributes),
    /** Whether customers enter here. */
    ENTRY("entry", Touchpoint::entry, ImmutableTouchpoint::withEntry);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Touchpoint, Object> reading;

    @SuppressWarnings("ImmutableEnumChecker") // nor has a copy of it
    private final BinaryOperator<Touchpoint> copying;

    <V> TouchpointField(
            String property,
            Function<Touchpoint, V> reading,
            BiFunction<ImmutableTouchpoint, ? super V, ? extends Touchpoint> writing) {
        this.property = property;
        this.reading = reading::apply;
        copying = (from, into) -> writing.apply((ImmutableTouchpoint) into, reading.apply(from));
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

    /**
     * Takes the fact over from another touchpoint.
     *
     * @param from the touchpoint that says it
     * @param into the touchpoint that is to say the same
     * @return the second one, with what the first one says here; all else stays
     */
    public Touchpoint copy(Touchpoint from, Touchpoint into) {
        return copying.apply(Objects.requireNonNull(from, "from"), Objects.requireNonNull(into, "into"));
    }
}
