package dev.cjm.render.view;

/** What sort of thing an item is: decides its mark and colour, and its word for those who see neither. */
public enum ItemKind {
    /** A fact without a mark. */
    PLAIN,
    /** A touchpoint. */
    TOUCHPOINT,
    /** A thought. */
    THOUGHT,
    /** A question. */
    QUESTION,
    /** Words of a customer. */
    QUOTE,
    /** How something feels. */
    FEELING,
    /** A moment of truth that the map declares. */
    MOMENT,
    /** A moment of truth that is computed. */
    COMPUTED_MOMENT,
    /** A pain point. */
    PAIN,
    /** A gain. */
    GAIN,
    /** An opportunity. */
    OPPORTUNITY,
    /** A way to the next touchpoint. */
    ON,
    /** A way that leaves the main line. */
    ASIDE,
    /** A way back to it. */
    RECOVERY,
    /** A good end. */
    SUCCESS,
    /** A bad end. */
    FAILURE,
    /** Those who are lost without an end. */
    DROP_OFF,
    /** A figure. */
    METRIC,
    /** A finding that must be mended. */
    ERROR,
    /** A finding that should be. */
    WARNING,
    /** A finding that may be. */
    ADVICE
}
