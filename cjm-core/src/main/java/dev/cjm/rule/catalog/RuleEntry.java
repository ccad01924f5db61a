package dev.cjm.rule.catalog;

import dev.cjm.rule.JourneyRule;
import java.util.List;
import java.util.Objects;

/**
 * A rule of the catalogue, with what helps to decide about it.
 *
 * <p>The examples are Java code as text: what follows {@code JourneyMap.named("Example")} and is followed by {@code .build()}.
 *
 * @param rule the rule, with id, severity, sentence and reason
 * @param isRecommended whether it is in {@link JourneyRules#recommended()} and not only in {@link JourneyRules#strict()}
 * @param options the options that it depends on, perhaps none
 * @param holdingExample a map for which it holds
 * @param violatingExample a map that violates it
 */
public record RuleEntry(
        JourneyRule rule,
        boolean isRecommended,
        List<RuleOption> options,
        String holdingExample,
        String violatingExample) {
    /**
     * Obtains an entry.
     *
     * @param rule the rule
     * @param isRecommended whether it is in {@link JourneyRules#recommended()}
     * @param options the options that it depends on, perhaps none
     * @param holdingExample a map for which it holds, as code
     * @param violatingExample a map that violates it, as code
     */
    public RuleEntry {
        Objects.requireNonNull(rule, "rule");
        options = List.copyOf(options);
        Objects.requireNonNull(holdingExample, "holdingExample");
        Objects.requireNonNull(violatingExample, "violatingExample");
    }

    static RuleEntry recommended(JourneyRule rule, String holding, String violating, RuleOption... options) {
        return new RuleEntry(rule, true, List.of(options), holding, violating);
    }

    static RuleEntry strict(JourneyRule rule, String holding, String violating, RuleOption... options) {
        return new RuleEntry(rule, false, List.of(options), holding, violating);
    }

    /**
     * Identifies the rule.
     *
     * @return its id
     */
    public String id() {
        return rule.id();
    }

    @Override
    public String toString() {
        return rule.id() + ": " + rule;
    }
}
