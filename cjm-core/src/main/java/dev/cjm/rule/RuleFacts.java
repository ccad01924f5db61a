package dev.cjm.rule;

import java.util.Objects;
import java.util.Optional;

/** What is said about a rule beside what it checks. */
record RuleFacts(
        String id,
        Severity severity,
        Optional<String> reason,
        Optional<String> suggestion,
        Optional<String> description) {
    static RuleFacts named(String id) {
        return new RuleFacts(RuleIds.checked(id), Severity.ERROR, Optional.empty(), Optional.empty(), Optional.empty());
    }

    RuleFacts because(String text) {
        String why = required("reason", text, "The reason", "Say what goes wrong where the rule does not hold.");
        return new RuleFacts(id, severity, Optional.of(why), suggestion, description);
    }

    RuleFacts suggest(String text) {
        String fix = required("fix", text, "The suggestion", "Say what to do, such as 'Ask five customers.'");
        return new RuleFacts(id, severity, reason, Optional.of(fix), description);
    }

    RuleFacts describedAs(String text) {
        String sentence = required("sentence", text, "The description", "Say what should hold.");
        return new RuleFacts(id, severity, reason, suggestion, Optional.of(sentence));
    }

    RuleFacts withSeverity(Severity changed) {
        return new RuleFacts(id, Objects.requireNonNull(changed, "severity"), reason, suggestion, description);
    }

    private String required(String parameter, String text, String what, String hint) {
        return Texts.required(parameter, text, what + " of rule '" + id + "'", hint);
    }
}
