package dev.cjm.compare;

/** What a change means for customers. */
public enum ChangeNature {
    /** They meet something else: other steps, channels, actions, waiting times. */
    DESIGN,
    /** What is hoped to come of it: feelings, pains, gains, figures, likelihoods, outcomes. */
    EFFECT,
    /** It follows from another change: transitions of a touchpoint that comes or goes. */
    CONSEQUENCE,
    /** What is known or kept about the journey, such as evidence, names and owners; the journey stays as it is. */
    RECORD
}
