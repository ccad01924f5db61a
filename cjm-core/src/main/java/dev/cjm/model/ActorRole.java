package dev.cjm.model;

/** On which side of a touchpoint somebody stands. */
public enum ActorRole {
    /** The customer, or somebody with the customer. */
    CUSTOMER,
    /** The brand, in sight of the customer. */
    FRONTSTAGE,
    /** The brand, out of sight. */
    BACKSTAGE,
    /** Somebody else. */
    PARTNER
}
