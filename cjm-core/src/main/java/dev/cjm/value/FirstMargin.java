package dev.cjm.value;

/** Says whether a lifetime value counts the margin that is made at once. */
public enum FirstMargin {
    /** The customer buys now, and that margin counts in full: {@code m·(1+i)/(1+i−r)}. */
    COUNTED,
    /** Counting starts with the next period, if the customer is still there: {@code m·r/(1+i−r)}. */
    NOT_COUNTED
}
