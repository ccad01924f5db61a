package dev.cjm.observed;

/** How a journey can depart from its design (Halvorsrud, Kvale and Følstad 2016). */
public enum DeviationKind {
    /** Something happens that the design does not have there. */
    AD_HOC,
    /** Something that the design has does not happen. */
    MISSING,
    /** What belongs together happens in another order. */
    IRREGULAR_SEQUENCE,
    /** Something happens as designed, and fails. */
    FAILURE
}
