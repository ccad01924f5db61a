package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Objects;

/** The beginning of a rule: says what it speaks of. */
public final class RuleStart {
    private final RuleFacts facts;

    RuleStart(RuleFacts facts) {
        this.facts = facts;
    }

    /**
     * Speaks of touchpoints.
     *
     * @return which ones, and what should hold, is to be said next
     */
    public Given<Touchpoint> touchpoints() {
        return all(Subjects.TOUCHPOINTS);
    }

    /**
     * Speaks of what no touchpoint should be or do.
     *
     * @return which ones, and what should not hold, is to be said next
     */
    public Given<Touchpoint> noTouchpoints() {
        return no(Subjects.TOUCHPOINTS);
    }

    /**
     * Speaks of stages, sub-stages among them.
     *
     * @return which ones, and what should hold, is to be said next
     */
    public Given<Stage> stages() {
        return all(Subjects.STAGES);
    }

    /**
     * Speaks of what no stage should be or do.
     *
     * @return which ones, and what should not hold, is to be said next
     */
    public Given<Stage> noStages() {
        return no(Subjects.STAGES);
    }

    /**
     * Speaks of transitions, those that the order implies among them.
     *
     * @return which ones, and what should hold, is to be said next
     */
    public Given<Transition> transitions() {
        return all(Subjects.TRANSITIONS);
    }

    /**
     * Speaks of what no transition should be or do.
     *
     * @return which ones, and what should not hold, is to be said next
     */
    public Given<Transition> noTransitions() {
        return no(Subjects.TRANSITIONS);
    }

    /**
     * Speaks of personas.
     *
     * @return which ones, and what should hold, is to be said next
     */
    public Given<Persona> personas() {
        return all(Subjects.PERSONAS);
    }

    /**
     * Speaks of what no persona should be or do.
     *
     * @return which ones, and what should not hold, is to be said next
     */
    public Given<Persona> noPersonas() {
        return no(Subjects.PERSONAS);
    }

    /**
     * Speaks of paths: walks from an entry to an outcome or to a dead end, by structure.
     *
     * @return which ones, and what should hold, is to be said next
     */
    public GivenPaths paths() {
        return new GivenPaths(facts, PathEnd.ANY, false);
    }

    /**
     * Speaks of what no path should be or do.
     *
     * @return which ones, and what should not hold, is to be said next
     */
    public GivenPaths noPaths() {
        return new GivenPaths(facts, PathEnd.ANY, true);
    }

    /**
     * Speaks of the journey as a whole.
     *
     * @return what should hold is to be said next
     */
    public Given<JourneyMap> theJourney() {
        return all(Subjects.JOURNEY);
    }

    /**
     * Speaks of touchpoints as they are and as they are to be, when two maps are compared.
     *
     * @return which ones, and what should hold, is to be said next
     */
    public Given<Redesigned<Touchpoint>> redesignedTouchpoints() {
        return all(Subjects.REDESIGNED_TOUCHPOINTS);
    }

    /**
     * Speaks of what no touchpoint should become, when two maps are compared.
     *
     * @return which ones, and what should not hold, is to be said next
     */
    public Given<Redesigned<Touchpoint>> noRedesignedTouchpoints() {
        return no(Subjects.REDESIGNED_TOUCHPOINTS);
    }

    /**
     * Speaks of both maps as a whole, when two are compared.
     *
     * @return what should hold is to be said next
     */
    public Given<Redesign> theRedesign() {
        return all(Subjects.REDESIGN);
    }

    /**
     * Speaks of parts for which there is no verb, shipped or of users' own making.
     *
     * @param subjects the parts, such as {@link Subjects#PAIN_POINTS}
     * @param <T> the type of the parts
     * @return which ones, and what should hold, is to be said next
     */
    public <T> Given<T> all(Subjects<T> subjects) {
        return new Given<>(facts, Objects.requireNonNull(subjects, "subjects"), false);
    }

    /**
     * Speaks of what none of such parts should be or do.
     *
     * @param subjects the parts, such as {@link Subjects#PAIN_POINTS}
     * @param <T> the type of the parts
     * @return which ones, and what should not hold, is to be said next
     */
    public <T> Given<T> no(Subjects<T> subjects) {
        return new Given<>(facts, Objects.requireNonNull(subjects, "subjects"), true);
    }
}
