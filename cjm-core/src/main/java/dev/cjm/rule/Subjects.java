package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A kind of parts that rules can speak of, with its words.
 *
 * <p>The grammar has a verb for the usual ones; {@link RuleStart#all} takes these and those that users make.
 *
 * @param <T> the type of the parts
 */
public final class Subjects<T> {
    /** All touchpoints, as written. */
    public static final Subjects<Touchpoint> TOUCHPOINTS = of("touchpoint", "touchpoints", MapParts::touchpoints);

    /** All stages, sub-stages among them, each before those within. */
    public static final Subjects<Stage> STAGES = of("stage", "stages", MapParts::stages);

    /** All transitions, those that the order implies among them, by their sources as written. */
    public static final Subjects<Transition> TRANSITIONS = of("transition", "transitions", MapParts::transitions);

    /** All personas, as written. */
    public static final Subjects<Persona> PERSONAS = of("persona", "personas", MapParts::personas);

    /** All outcomes, an implied success among them. */
    public static final Subjects<Outcome> OUTCOMES = of("outcome", "outcomes", MapParts::outcomes);

    /** The pain points of all touchpoints, as written. */
    public static final Subjects<PainPoint> PAIN_POINTS = of("pain point", "pain points", MapParts::painPoints);

    /** The opportunities of all touchpoints, as written. */
    public static final Subjects<Opportunity> OPPORTUNITIES =
            of("opportunity", "opportunities", MapParts::opportunities);

    /** The needs of all personas, then those of all stages. */
    public static final Subjects<Need> NEEDS = of("need", "needs", MapParts::needs);

    /** The journey as a whole: always exactly one. */
    static final Subjects<JourneyMap> JOURNEY = new Subjects<>(
            "the journey",
            "the journey",
            true,
            false,
            ground -> List.of(new Subject<>(ground.map(), "", Locations.MAP)));

    /** Both maps as a whole: one if two maps are compared. */
    static final Subjects<Redesign> REDESIGN = new Subjects<>(
            "the redesign",
            "the redesign",
            true,
            true,
            ground -> ground.redesign().stream()
                    .map(both -> new Subject<>(both, "", Locations.MAP))
                    .toList());

    /** Touchpoints of one map or both, matched by their ids. */
    static final Subjects<Redesigned<Touchpoint>> REDESIGNED_TOUCHPOINTS =
            new Subjects<>("touchpoint", "redesigned touchpoints", false, true, Redesigned::touchpoints);

    private final String singular;
    private final String plural;
    private final boolean isOne;
    private final boolean ofTwoMaps;
    private final Function<? super Ground, ? extends List<Subject<T>>> finding;

    private Subjects(
            String singular,
            String plural,
            boolean isOne,
            boolean ofTwoMaps,
            Function<? super Ground, ? extends List<Subject<T>>> finding) {
        this.singular = singular;
        this.plural = plural;
        this.isOne = isOne;
        this.ofTwoMaps = ofTwoMaps;
        this.finding = finding;
    }

    /**
     * Makes a kind of parts that rules can speak of.
     *
     * {@snippet class=dev.cjm.rule.RuleSnippets region=subjects}
     *
     * @param singular one of them in words, such as "metric"; not blank
     * @param plural several of them in words, such as "metrics"; not blank
     * @param finding lists those of a map, each with a location of its own; the fingerprints of those that share one depend on each other
     * @param <T> the type of the parts
     * @return the kind
     * @throws IllegalArgumentException if a word is blank
     */
    public static <T> Subjects<T> of(
            String singular, String plural, Function<? super JourneyGraph, ? extends List<Subject<T>>> finding) {
        Objects.requireNonNull(finding, "finding");
        String hint = "Say what people call these parts.";
        return new Subjects<>(
                Texts.required("singular", singular, "The word for one part", hint),
                Texts.required("plural", plural, "The word for several parts", hint),
                false,
                false,
                ground -> finding.apply(ground.graph()));
    }

    /**
     * Tells what people call one of them.
     *
     * @return the singular
     */
    public String singular() {
        return singular;
    }

    /**
     * Tells what people call several of them.
     *
     * @return the plural
     */
    public String plural() {
        return plural;
    }

    /** Whether there is always one, spoken of in the singular. */
    boolean isOne() {
        return isOne;
    }

    boolean ofTwoMaps() {
        return ofTwoMaps;
    }

    List<Subject<T>> on(Ground ground) {
        List<Subject<T>> found = finding.apply(ground);
        Objects.requireNonNull(found, () -> "the " + plural + " that their lambda gives");
        for (Subject<T> each : found) {
            Objects.requireNonNull(each, () -> "one of the " + plural + " that their lambda gives");
        }
        return found;
    }

    @Override
    public String toString() {
        return plural;
    }
}
