package dev.cjm.model;

/** How the touchpoints of a map follow one another. */
public enum Flow {
    /** As written: no transition between touchpoints is stated. */
    IN_ORDER,
    /** As the stated transitions say. */
    STATED
}
