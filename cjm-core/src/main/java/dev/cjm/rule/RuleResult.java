package dev.cjm.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of one rule on one map. */
public final class RuleResult {
    private final JourneyRule rule;
    private final Checked checked;
    private final List<Finding> findings;
    private final List<SuppressedFinding> suppressed;

    RuleResult(JourneyRule rule, Checked checked, List<Finding> findings, List<SuppressedFinding> suppressed) {
        this.rule = rule;
        this.checked = checked;
        this.findings = List.copyOf(findings);
        this.suppressed = List.copyOf(suppressed);
    }

    /**
     * Obtains the rule.
     *
     * @return the rule
     */
    public JourneyRule rule() {
        return rule;
    }

    /**
     * Tells what became of the rule.
     *
     * @return violated if there are findings that are not suppressed; nothing to check if the map has nothing that it speaks of; else holds,
     *     so that a rule of which all findings are suppressed counts as holding: {@link #suppressed} tells them from what is as it should be
     */
    public RuleOutcome outcome() {
        if (checked.nothing().isPresent()) {
            return RuleOutcome.NOTHING_TO_CHECK;
        }
        return findings.isEmpty() ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED;
    }

    /**
     * Lists what is not as the rule says, without what is suppressed.
     *
     * @return the findings in the written order of the map, perhaps none
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Lists what is not as the rule says and is accepted.
     *
     * @return the suppressed findings in the written order of the map, perhaps none
     */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /**
     * Counts what was checked.
     *
     * @return the number of parts that the rule speaks of; for a rule over paths, 1 if there are any
     */
    public int checked() {
        return checked.count();
    }

    /**
     * Tells why there was nothing to check.
     *
     * @return one English sentence, such as "No touchpoint feels bad."; empty when there was something
     */
    public Optional<String> nothingToCheck() {
        return checked.nothing();
    }

    /**
     * Lists what the map does not say and the result takes for granted, such as durations.
     *
     * @return English sentences, perhaps none
     */
    public List<String> assumptions() {
        return checked.assumptions();
    }

    /** The first suppression that covers a finding takes it. */
    RuleResult suppressing(List<Suppression> accepted) {
        if (accepted.stream().noneMatch(each -> each.ruleId().equals(rule.id()))) {
            return this;
        }
        List<Finding> left = new ArrayList<>();
        List<SuppressedFinding> taken = new ArrayList<>(suppressed);
        for (Finding finding : findings) {
            Optional<Suppression> covering =
                    accepted.stream().filter(each -> each.covers(finding)).findFirst();
            covering.ifPresentOrElse(
                    suppression -> taken.add(new SuppressedFinding(finding, suppression)), () -> left.add(finding));
        }
        return new RuleResult(rule, checked, left, taken);
    }

    @Override
    public String toString() {
        return rule.id() + ": " + outcome()
                + nothingToCheck().map(why -> ", " + why).orElse("")
                + (findings.isEmpty()
                        ? ""
                        : ", " + findings.size() + (findings.size() == 1 ? " finding" : " findings"));
    }
}
