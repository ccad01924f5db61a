package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Tells all findings of a check at once; its message lists the first hundred. */
public final class RuleViolationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 100;

    /** All that is not as the rules say. */
    private final ArrayList<Finding> findings;

    RuleViolationException(JourneyMap map, List<Finding> findings, Map<String, String> reasons) {
        super(message(map, findings, reasons));
        this.findings = new ArrayList<>(findings);
    }

    /**
     * Lists the findings.
     *
     * @return at least one finding, errors first, unmodifiable
     */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    private static String message(JourneyMap map, List<Finding> findings, Map<String, String> reasons) {
        StringBuilder text = new StringBuilder("Journey map ")
                .append(Quoted.text(map.title()))
                .append(" violates its rules: ")
                .append(findings.size())
                .append(findings.size() == 1 ? " finding." : " findings.");
        for (Finding finding : findings.subList(0, Math.min(MOST_LISTED, findings.size()))) {
            text.append("\n  - [").append(finding.ruleId()).append("] ").append(VisibleText.of(finding.message()));
            String reason = reasons.get(finding.ruleId());
            if (reason != null) {
                text.append("\n    Because ").append(VisibleText.of(reason));
            }
            text.append("\n    ").append(VisibleText.of(finding.suggestion()));
        }
        if (findings.size() > MOST_LISTED) {
            text.append("\n  and ").append(findings.size() - MOST_LISTED).append(" more: findings() has them all.");
        }
        return text.toString();
    }
}
