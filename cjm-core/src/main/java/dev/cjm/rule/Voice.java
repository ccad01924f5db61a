package dev.cjm.rule;

/** The forms of a verb that rules and findings need. */
enum Voice {
    /** Touchpoints that <em>feel bad</em>, that <em>do not feel bad</em>. */
    PLURAL,
    /** They should <em>feel good</em>, should <em>not feel bad</em>. */
    INFINITIVE,
    /** The touchpoint <em>feels bad</em>, <em>does not feel bad</em>. */
    SINGULAR
}
