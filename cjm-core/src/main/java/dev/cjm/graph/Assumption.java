package dev.cjm.graph;

import dev.cjm.internal.VisibleText;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a map does not say and that numbers about it take for granted.
 *
 * @param kind what is taken for granted
 * @param touchpoint the id of the touchpoint that it concerns; empty when it concerns the whole map
 * @param text one English sentence for people
 */
public record Assumption(Kind kind, Optional<String> touchpoint, String text) {
    /** What can be taken for granted. */
    public enum Kind {
        /** No transition between touchpoints is stated: they follow one another as written. */
        IN_ORDER,
        /** No success is stated; the order of the touchpoints leads to one. */
        SUCCESS_IMPLIED,
        /** No success is stated, and none is implied. */
        NO_SUCCESS,
        /** Where customers enter follows from the transitions, or from the written order. */
        ENTRY,
        /** Entries without a share split what the stated shares leave. */
        ENTRY_SHARE,
        /** Transitions without a likelihood share equally what the stated ones leave. */
        SHARED_LIKELIHOOD,
        /** A failure or recovery without a likelihood counts 0 in numbers. */
        STRUCTURE_ONLY,
        /** A touchpoint has no way out: whoever comes there drops off. */
        DEAD_END,
        /** A pain point does not say which share it hits: it hits all who come there. */
        AFFECTS_ALL,
        /** Some touchpoints do not say what customers do there: they count nothing in a number of actions. */
        NO_ACTION,
        /** Some touchpoints do not say how long they take: they count nothing in a duration. */
        NO_DURATION,
        /** Some transitions do not say how long customers wait: they count nothing in a duration. */
        NO_WAITING,
        /** Some touchpoints are on channels without a cost: they count nothing in a cost. */
        NO_COST,
        /** Some outcomes have no value: they count nothing in a value. */
        NO_VALUE,
        /** Nobody says how some touchpoints feel: they count nothing in an emotion. */
        NO_EMOTION,
        /** No stage says where some touchpoints stand in time: they are in no phase. */
        NO_PHASE,
        /** A metric does not say whether more or less is better: more is. */
        MORE_IS_BETTER,
        /** An opportunity says what it is worth to customers or to the organisation, not both: that is its value. */
        ONE_VALUE,
        /** An opportunity answers what several other places say, its own not among them: all of them. */
        ANSWERS_ALL,
        /** Maps do not tell which was made later: the one given last was. */
        GIVEN_ORDER,
        /** Some evidence does not say when it was gathered: it counts as fresh. */
        NO_DATE,
        /** A pain point does not say which share it hits: it is blamed for all who fail or drop off there. */
        BLAMED_FOR_ALL,
        /** Amounts of several pain points overlap: they must not be added up. */
        NOT_ADDITIVE,
        /** Rates and amounts stay as they are in all periods. */
        CONSTANT_RATES,
        /** Money of later periods counts as much as money now. */
        NOT_DISCOUNTED,
        /** A map that is referred to is not at hand: the touchpoint counts as it is. */
        MAP_MISSING,
        /** Journeys through a map can never end: it has no probabilities. */
        NEVER_ENDS
    }

    /**
     * Obtains an assumption.
     *
     * @param kind what is taken for granted
     * @param touchpoint the id of the touchpoint that it concerns
     * @param text one English sentence for people
     */
    public Assumption {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(text, "text");
    }

    static Assumption ofMap(Kind kind, String text) {
        return new Assumption(kind, Optional.empty(), VisibleText.of(text));
    }

    static Assumption at(String touchpoint, Kind kind, String text) {
        return new Assumption(kind, Optional.of(touchpoint), VisibleText.of(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
