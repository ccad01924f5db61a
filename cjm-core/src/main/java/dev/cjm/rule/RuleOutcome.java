package dev.cjm.rule;

/** What became of a rule. */
public enum RuleOutcome {
    /** Something was checked, and all of it is as it should be, or is suppressed. */
    HOLDS,
    /** There is at least one finding that is not suppressed. */
    VIOLATED,
    /** The map has nothing that the rule speaks of; its result says what is missing. */
    NOTHING_TO_CHECK
}
