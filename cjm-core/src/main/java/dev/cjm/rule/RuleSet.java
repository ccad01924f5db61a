package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules that are checked together, and what is accepted of their findings.
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=set}
 *
 * <p>A set is immutable: each verb gives another one. The order in which rules and suppressions are added makes no difference.
 */
public final class RuleSet implements Iterable<JourneyRule> {
    private static final Comparator<Suppression> BY_PLACE = Comparator.comparing(Suppression::ruleId)
            .thenComparing(Suppression::location, Comparator.reverseOrder())
            .thenComparing(Suppression::reason);

    private final SortedMap<String, JourneyRule> rules;
    private final List<Suppression> suppressions;

    private RuleSet(SortedMap<String, JourneyRule> rules, Collection<Suppression> suppressions) {
        this.rules = Collections.unmodifiableSortedMap(rules);
        this.suppressions = suppressions.stream().distinct().sorted(BY_PLACE).toList();
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules, each with an id of its own; perhaps none
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(JourneyRule... rules) {
        return of(Arrays.asList(Objects.requireNonNull(rules, "rules")));
    }

    /**
     * Puts rules together.
     *
     * @param rules the rules, each with an id of its own; perhaps none
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(Collection<? extends JourneyRule> rules) {
        return new RuleSet(new TreeMap<>(), List.of()).with(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Adds rules.
     *
     * @param more the rules to add
     * @return the larger set
     * @throws IllegalArgumentException if a rule has the id of another one; take that out by {@link #without} before
     */
    public RuleSet with(JourneyRule... more) {
        return with(Arrays.asList(Objects.requireNonNull(more, "more")));
    }

    /**
     * Adds all of another set, its suppressions too.
     *
     * @param other the other set; a rule that both have counts once
     * @return the larger set
     * @throws IllegalArgumentException if the sets have different rules of the same id
     */
    public RuleSet and(RuleSet other) {
        RuleSet both = with(Objects.requireNonNull(other, "other").rules.values());
        List<Suppression> all = new ArrayList<>(suppressions);
        all.addAll(other.suppressions);
        return new RuleSet(both.rules, all);
    }

    /**
     * Takes rules out, with what is suppressed of them.
     *
     * @param ids the ids of the rules
     * @return the smaller set
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet without(String... ids) {
        SortedMap<String, JourneyRule> left = new TreeMap<>(rules);
        List<Suppression> accepted = new ArrayList<>(suppressions);
        for (String id : Objects.requireNonNull(ids, "ids")) {
            rule(id);
            left.remove(id);
            accepted.removeIf(each -> each.ruleId().equals(id));
        }
        return new RuleSet(left, accepted);
    }

    /**
     * Says how much one of the rules matters here.
     *
     * @param ruleId the id of the rule
     * @param severity the severity
     * @return the set with that rule changed
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet withSeverity(String ruleId, Severity severity) {
        SortedMap<String, JourneyRule> changed = new TreeMap<>(rules);
        changed.put(ruleId, rule(ruleId).withSeverity(severity));
        return new RuleSet(changed, suppressions);
    }

    /**
     * Accepts all findings of a rule.
     *
     * <p>They are no findings of the report any more, but listed by {@link RuleReport#suppressed}; the rule counts as holding.
     *
     * @param ruleId the id of the rule
     * @param reason why, not blank
     * @return the set with that accepted
     * @throws IllegalArgumentException if the set has no such rule, or the reason is blank
     */
    public RuleSet suppress(String ruleId, String reason) {
        return suppressAt(ruleId, Locations.MAP, reason);
    }

    /**
     * Accepts what a rule finds at one place.
     *
     * <p>It is no finding of the report any more, but listed by {@link RuleReport#suppressed}; the rule holds if nothing else is found.
     *
     * @param ruleId the id of the rule
     * @param location where, and at all that lies below, as findings tell it: {@code /touchpoints/cart}
     * @param reason why, not blank
     * @return the set with that accepted
     * @throws IllegalArgumentException if the set has no such rule, the location is impossible, or the reason is blank
     */
    public RuleSet suppressAt(String ruleId, String location, String reason) {
        rule(ruleId);
        List<Suppression> accepted = new ArrayList<>(suppressions);
        accepted.add(new Suppression(ruleId, location, reason));
        return new RuleSet(rules, accepted);
    }

    /**
     * Lists the rules.
     *
     * @return the rules by id
     */
    public List<JourneyRule> rules() {
        return List.copyOf(rules.values());
    }

    @Override
    public Iterator<JourneyRule> iterator() {
        return rules().iterator();
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule; the message has the nearest id
     */
    public JourneyRule rule(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(rules.get(id)).orElseThrow(() -> RuleIds.unknown(id, rules.keySet()));
    }

    /**
     * Lists what is accepted.
     *
     * @return the suppressions by id of their rules
     */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /**
     * Checks a map.
     *
     * @param map the map
     * @return what came of each rule
     * @throws IllegalStateException if a lambda of a rule throws; the message names rule and place
     */
    public RuleReport check(JourneyMap map) {
        return check(JourneyGraph.of(Objects.requireNonNull(map, "map")));
    }

    /**
     * Checks a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return what came of each rule
     * @throws IllegalStateException if a lambda of a rule throws; the message names rule and place
     */
    public RuleReport check(JourneyGraph graph) {
        return on(Ground.of(Objects.requireNonNull(graph, "graph")));
    }

    /**
     * Checks a future map against the one that it was made from; rules over one map are checked on the future one.
     *
     * @param current the journey as it is
     * @param future the journey as it is to be
     * @return what came of each rule
     * @throws IllegalStateException if a lambda of a rule throws; the message names rule and place
     */
    public RuleReport checkRedesign(JourneyMap current, JourneyMap future) {
        return on(Ground.of(Objects.requireNonNull(current, "current"), Objects.requireNonNull(future, "future")));
    }

    @Override
    public String toString() {
        return "RuleSet of " + rules.size() + (rules.size() == 1 ? " rule" : " rules")
                + (suppressions.isEmpty() ? "" : ", " + suppressions.size() + " suppressed");
    }

    private RuleSet with(Collection<? extends JourneyRule> more) {
        SortedMap<String, JourneyRule> all = new TreeMap<>(rules);
        int index = 0;
        for (JourneyRule rule : more) {
            int at = index;
            Objects.requireNonNull(rule, () -> "rules[" + at + "]");
            JourneyRule namesake = all.put(rule.id(), rule);
            if (namesake != null && namesake != rule) {
                throw twice(namesake, rule);
            }
            index++;
        }
        return new RuleSet(all, suppressions);
    }

    /** Rules have lambdas, so that nobody can see whether two that read alike are alike. */
    private static IllegalArgumentException twice(JourneyRule one, JourneyRule other) {
        if (one.sentence().equals(other.sentence())) {
            return new IllegalArgumentException(
                    "The id '%s' stands for two rules that read alike: '%s'.\nMaybe it was made twice, or changed: keep it in a constant and put that into both sets, or take one out by without(id)."
                            .formatted(one.id(), one.sentence()));
        }
        return new IllegalArgumentException(
                "The id '%s' stands for two rules: '%s' and '%s'.\nGive each an id of its own, or take one out by without(id)."
                        .formatted(one.id(), one.sentence(), other.sentence()));
    }

    RuleReport on(Ground ground) {
        List<RuleResult> results = new ArrayList<>();
        for (JourneyRule rule : rules.values()) {
            results.add(rule.on(ground).suppressing(suppressions));
        }
        return new RuleReport(ground, results, suppressions);
    }
}
