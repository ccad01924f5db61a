package dev.cjm.analysis;

/** What is to be improved. */
public enum SensitivityMeasure {
    /** The probability to succeed. */
    SUCCESS,
    /** The mean emotion per scored touchpoint, on the scale of the map. */
    EMOTION,
    /** The expected value of the outcome to the organisation, in one currency. */
    VALUE
}
