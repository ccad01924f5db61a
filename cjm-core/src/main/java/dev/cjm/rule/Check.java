package dev.cjm.rule;

/** What a rule checks, and how it says so. */
interface Check {
    /** For example "touchpoints that feel bad should name a pain point". */
    String sentence();

    /** Checks one map, or two that are compared; the id is for messages. */
    Checked on(Ground ground, String ruleId);
}
