package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.Objects;

/**
 * What is known and accepted, with the reason.
 *
 * @param ruleId the rule whose findings are accepted
 * @param location where they are accepted, and at all that lies below; empty for the whole map
 * @param reason why, not blank
 */
public record Suppression(String ruleId, String location, String reason) {
    /**
     * Obtains a suppression.
     *
     * @param ruleId the rule whose findings are accepted
     * @param location where they are accepted, and at all that lies below; empty for the whole map
     * @param reason why, not blank
     * @throws IllegalArgumentException if the id or the location is impossible or the reason blank
     */
    public Suppression {
        RuleIds.checked(ruleId);
        Objects.requireNonNull(location, "location");
        if (!location.isEmpty() && !location.startsWith("/")) {
            throw new IllegalArgumentException(
                    "The location %s must be empty or begin with '/'.\nCopy that of the finding, such as '/touchpoints/cart'."
                            .formatted(Quoted.text(location)));
        }
        reason = Texts.required(
                "reason",
                reason,
                "The reason why rule '" + ruleId + "' is suppressed",
                "Say until when, or who decided so.");
    }

    boolean covers(Finding finding) {
        return ruleId.equals(finding.ruleId())
                && (finding.location().equals(location) || finding.location().startsWith(location + "/"));
    }
}
