package dev.cjm.rule.catalog;

import java.util.Objects;

/**
 * A named option of a rule: what it is set to, what it is unless said, and why.
 *
 * @param name the method of {@link JourneyRuleOptions} that sets it
 * @param value what it is set to, in words
 * @param standard what it is unless said, in words
 * @param reason why it is so unless said, one sentence
 */
public record RuleOption(String name, String value, String standard, String reason) {
    /**
     * Obtains an option.
     *
     * @param name the method of {@link JourneyRuleOptions} that sets it
     * @param value what it is set to, in words
     * @param standard what it is unless said, in words
     * @param reason why it is so unless said, one sentence
     */
    public RuleOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(reason, "reason");
    }
}
