package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of the rules of a set on one map.
 *
 * <p>Findings are in this order: errors, warnings, advice; then as the map is written (the map itself, personas, stages with their
 * touchpoints and the transitions from there, outcomes); then by id of rule.
 */
public final class RuleReport implements JourneyResult, Iterable<Finding> {
    private final JourneyMap map;
    private final List<RuleResult> results;
    private final List<Finding> findings;
    private final List<SuppressedFinding> suppressed;
    private final List<Suppression> unused;

    RuleReport(Ground ground, List<RuleResult> results, List<Suppression> suppressions) {
        this.map = ground.map();
        this.results = List.copyOf(results);
        List<Finding> found = new ArrayList<>();
        results.forEach(result -> found.addAll(result.findings()));
        List<SuppressedFinding> accepted = new ArrayList<>();
        results.forEach(result -> accepted.addAll(result.suppressed()));
        WrittenOrder order = found.size() + accepted.size() > 1 ? WrittenOrder.of(ground.graph()) : WrittenOrder.NONE;
        findings = order.sorted(found, finding -> finding);
        suppressed = order.sorted(accepted, SuppressedFinding::finding);
        unused = suppressions.stream()
                .filter(each ->
                        accepted.stream().noneMatch(taken -> taken.suppression().equals(each)))
                .toList();
    }

    /**
     * Obtains the map that was checked; of two, the future one.
     *
     * @return the map
     */
    public JourneyMap map() {
        return map;
    }

    /**
     * Lists what came of each rule.
     *
     * @return the results by id of rule
     */
    public List<RuleResult> results() {
        return results;
    }

    /**
     * Finds what came of one rule.
     *
     * @param ruleId the id of the rule
     * @return its result
     * @throws IllegalArgumentException if no such rule was checked; the message has the nearest id
     */
    public RuleResult result(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return results.stream()
                .filter(result -> result.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> RuleIds.unknown(
                        ruleId,
                        results.stream().map(result -> result.rule().id()).toList()));
    }

    /**
     * Tells what became of one rule.
     *
     * @param ruleId the id of the rule
     * @return holds, violated, or nothing to check
     * @throws IllegalArgumentException if no such rule was checked; the message has the nearest id
     */
    public RuleOutcome outcome(String ruleId) {
        return result(ruleId).outcome();
    }

    /**
     * Counts the rules by what became of them.
     *
     * <p>A rule of which all findings are suppressed counts as holding, and one of which some are as violated.
     *
     * @param outcome the outcome
     * @return the number of rules, 0 or more
     */
    public int count(RuleOutcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /**
     * Lists all that is not as the rules say, without what is suppressed.
     *
     * @return the findings, errors first, perhaps none
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Streams the findings.
     *
     * @return errors first
     */
    public Stream<Finding> stream() {
        return findings.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return findings.iterator();
    }

    /**
     * Lists what is not as the rules say and is accepted.
     *
     * @return the suppressed findings, errors first, perhaps none
     */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /**
     * Lists the suppressions that no finding needs any more.
     *
     * @return the suppressions by id of rule, perhaps none
     */
    public List<Suppression> unusedSuppressions() {
        return unused;
    }

    /**
     * Tells whether any rule is violated.
     *
     * @return true if there is a finding that is not suppressed
     */
    public boolean isViolated() {
        return !findings.isEmpty();
    }

    /**
     * Throws if any rule is violated, whatever its severity.
     *
     * @throws RuleViolationException if there is a finding that is not suppressed; it has them all
     */
    public void throwIfViolated() {
        throwIfViolated(Severity.ADVICE);
    }

    /**
     * Throws if a rule that matters enough is violated.
     *
     * @param least the least severity that counts
     * @throws RuleViolationException if there is such a finding that is not suppressed; it has them all
     */
    public void throwIfViolated(Severity least) {
        Objects.requireNonNull(least, "least");
        List<Finding> counting =
                stream().filter(finding -> finding.severity().isAtLeast(least)).toList();
        if (!counting.isEmpty()) {
            throw new RuleViolationException(map, counting, reasons());
        }
    }

    /**
     * Compares the findings with those that are known.
     *
     * @param baseline what is known
     * @return new, known and resolved findings
     */
    public BaselineComparison against(Baseline baseline) {
        return new BaselineComparison(this, Objects.requireNonNull(baseline, "baseline"));
    }

    /**
     * Prints counts, findings, what could not be checked and what is suppressed, for people.
     *
     * @param locale the language of the headings; English where there is no translation; rules speak the language of their writers
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return RuleReportText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    /** Why the rules must hold, by id. */
    Map<String, String> reasons() {
        return results.stream()
                .filter(result -> result.rule().reason().isPresent())
                .collect(Collectors.toMap(
                        result -> result.rule().id(),
                        result -> result.rule().reason().orElse("")));
    }
}
