package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must hold for a journey, in a sentence that code says and that people read.
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=rule}
 *
 * <p>A rule is immutable: each verb gives another one. It is thread-safe if the lambdas that users gave are.
 */
public abstract sealed class JourneyRule permits RuleOver, PathRule {
    private final RuleFacts facts;

    JourneyRule(RuleFacts facts) {
        this.facts = facts;
    }

    /**
     * Starts a rule.
     *
     * @param id identifies it in sets, findings, baselines and suppressions, so it should stay; without blanks, such as
     *     {@code touchpoint.low.explained}
     * @return what the rule speaks of is to be said next
     * @throws IllegalArgumentException if the id is empty or has blanks or control characters
     */
    public static RuleStart rule(String id) {
        return new RuleStart(RuleFacts.named(id));
    }

    /**
     * Identifies the rule.
     *
     * @return the id, without blanks
     */
    public final String id() {
        return facts.id();
    }

    /**
     * Tells how much it matters.
     *
     * @return the severity, an error unless something else was said
     */
    public final Severity severity() {
        return facts.severity();
    }

    /**
     * Tells why it must hold.
     *
     * @return the reason; empty when nothing was said
     */
    public final Optional<String> reason() {
        return facts.reason();
    }

    /**
     * Tells what to do where it does not hold.
     *
     * @return the suggestion; empty when nothing was said: findings then repeat what should be
     */
    public final Optional<String> suggestion() {
        return facts.suggestion();
    }

    /**
     * Tells the rule without its reason.
     *
     * @return for example "touchpoints that feel bad should name a pain point", or what {@link #describedAs} said
     */
    public final String sentence() {
        return facts.description().orElseGet(() -> check().sentence());
    }

    /**
     * Says why it must hold.
     *
     * @param reason what stands after "because"; not blank
     * @return the same rule for this reason
     * @throws IllegalArgumentException if the reason is blank
     */
    public final JourneyRule because(String reason) {
        return with(facts.because(reason));
    }

    /**
     * Says the rule in other words.
     *
     * @param sentence the rule as people should read it; not blank
     * @return the same rule in these words
     * @throws IllegalArgumentException if the sentence is blank
     */
    public final JourneyRule describedAs(String sentence) {
        return with(facts.describedAs(sentence));
    }

    /**
     * Says how much it matters.
     *
     * @param severity the severity
     * @return the same rule with this severity
     */
    public final JourneyRule withSeverity(Severity severity) {
        return with(facts.withSeverity(severity));
    }

    /**
     * Says what to do where it does not hold.
     *
     * @param fix one sentence in the imperative; not blank
     * @return the same rule with this suggestion
     * @throws IllegalArgumentException if the suggestion is blank
     */
    public final JourneyRule suggest(String fix) {
        return with(facts.suggest(fix));
    }

    /**
     * Checks a map by this rule alone.
     *
     * @param map the map
     * @return what came of it
     * @throws IllegalStateException if a lambda of the rule throws; the message names the place
     */
    public final RuleReport check(JourneyMap map) {
        return RuleSet.of(this).check(map);
    }

    /**
     * Tells the rule with its reason.
     *
     * @return for example "touchpoints that feel bad should name a pain point, because nobody can improve what nobody explains"
     */
    @Override
    public final String toString() {
        return sentence() + reason().map(why -> ", because " + why).orElse("");
    }

    abstract JourneyRule with(RuleFacts changed);

    abstract Check check();

    final RuleResult on(Ground ground) {
        Checked checked = check().on(ground, id());
        Optional<String> fix = suggestion().map(Texts::sentence);
        Fingerprints fingerprints = new Fingerprints();
        List<Finding> findings = new ArrayList<>(checked.violations().size());
        for (Violation each : checked.violations()) {
            String fingerprint = fingerprints.of(id(), each.location(), each.detail());
            String advice = fix.orElse(each.remedy());
            findings.add(
                    new Finding(id(), severity(), each.location(), each.message(), advice, fingerprint, each.path()));
        }
        return new RuleResult(this, checked.withoutViolations(), findings, List.of());
    }
}
