package dev.cjm.model;

/** What a channel is made of. */
public enum Medium {
    /** Screens and networks. */
    DIGITAL,
    /** Places and things. */
    PHYSICAL,
    /** People. */
    HUMAN
}
