package dev.cjm.model;

/** Whose a channel is. */
public enum Ownership {
    /** The brand runs it. */
    BRAND,
    /** A partner runs it for the brand. */
    PARTNER,
    /** Customers run it themselves. */
    CUSTOMER,
    /** The public runs it: reviews, networks, word of mouth. */
    SOCIAL,
    /** Nobody runs it: no contact with the brand. */
    NONE
}
