package dev.cjm.model;

/** Who decides that a transition is taken. */
public enum Decider {
    /** The customer. */
    CUSTOMER,
    /** The company. */
    COMPANY
}
