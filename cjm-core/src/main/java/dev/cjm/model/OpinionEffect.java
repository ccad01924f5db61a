package dev.cjm.model;

/** What an opinion formed at a touchpoint leads to. */
public enum OpinionEffect {
    /** Buying again, or not. */
    REPURCHASE,
    /** Recommending, or not. */
    RECOMMENDATION,
    /** Criticising in public, or not. */
    PUBLIC_CRITICISM
}
