package dev.cjm.analysis;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Something that the map says, or that follows from it by algebra, and on which a score rests.
 *
 * @param kind what it is
 * @param subject what it is about: an id or a word of the map, as the kind says
 * @param number its number; empty when there is none
 */
public record MomentFact(Kind kind, String subject, OptionalDouble number) {
    /** What a fact can be. */
    public enum Kind {
        /** A touchpoint, by id, is declared a moment of truth. */
        DECLARED,
        /** The reason that is stated for that, in words. */
        STATED_REASON,
        /** The type of the moment of truth, by name. */
        TYPE,
        /** The channel of the touchpoint, by id. */
        CHANNEL,
        /** Whose the channel is, by name. */
        OWNERSHIP,
        /** What an opinion formed there leads to, by name. */
        OPINION_EFFECT,
        /** How important a touchpoint, by id, is to customers: 0 to 10. */
        IMPORTANCE,
        /** How satisfied customers are with a touchpoint, by id: 0 to 10. */
        SATISFACTION,
        /** How a touchpoint, by id, feels: on the scale of the map. */
        EMOTION,
        /** The outcome, by id, of the likeliest way to success, with the likelihood of that way. */
        OUTCOME,
        /** The probability of success at a touchpoint or outcome, by id: computed. */
        SUCCESS_PROBABILITY,
        /** A transition, by id, with its likelihood. */
        TRANSITION,
        /** The share of those at a touchpoint, by id, who go on nowhere. */
        DROP_OFF
    }

    /**
     * Obtains a fact.
     *
     * @param kind what it is
     * @param subject what it is about
     * @param number its number; empty when there is none
     */
    public MomentFact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(number, "number");
    }

    static MomentFact of(Kind kind, String subject) {
        return new MomentFact(kind, subject, OptionalDouble.empty());
    }

    static MomentFact of(Kind kind, String subject, double number) {
        return new MomentFact(kind, subject, OptionalDouble.of(number));
    }
}
