package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks all paths at once, on the graph.
 *
 * <p>What is said is kept as groups. Of "all", each group is a choice, and a path that has none of it is a finding; of "no", a path that has
 * all of a group is. So "and" adds a group to "all" and a condition to each group of "no", and "or" the other way round.
 *
 * @param end where the paths end
 * @param isNo whether the conditions should hold for none instead of for all
 * @param given which of the paths
 * @param words what should hold, as said
 * @param groups what should hold, by groups
 */
record PathCheck(PathEnd end, boolean isNo, PathGiven given, JointWords words, List<List<PathCondition>> groups)
        implements Check {
    private static final int MOST_LISTED = 5;

    static PathCheck of(PathEnd end, boolean isNo, PathGiven given, PathCondition condition) {
        return new PathCheck(end, isNo, given, JointWords.of(said(condition)), List.of(List.of(condition)));
    }

    PathCheck joined(PathCondition condition, boolean isAnd) {
        List<List<PathCondition>> more = new ArrayList<>();
        for (List<PathCondition> group : groups) {
            List<PathCondition> larger = new ArrayList<>(group);
            if (isAnd == isNo) {
                larger.add(condition);
            }
            more.add(Collections.unmodifiableList(larger));
        }
        if (isAnd != isNo) {
            more.add(List.of(condition));
        }
        return new PathCheck(
                end, isNo, given, words.joined(said(condition), isAnd), Collections.unmodifiableList(more));
    }

    /** Whether there is no room for another condition. */
    boolean isFull() {
        return groups.stream().anyMatch(group -> group.size() + given.size() >= JointSearch.MOST_CONDITIONS);
    }

    @Override
    public String sentence() {
        return (isNo ? "no paths" : "paths") + end.words() + given.clause() + " should " + words.text();
    }

    @Override
    public Checked on(Ground ground, String ruleId) {
        try {
            return on(ground);
        } catch (RuntimeException e) {
            throw Broken.rule(ruleId, "", "map", e);
        }
    }

    private Checked on(Ground ground) {
        List<Violation> violations = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        List<String> assumptions = new ArrayList<>(leadingNowhere(ground));
        Map<String, Integer> keys = new HashMap<>();
        for (List<PathCondition> group : groups) {
            int times = keys.merge(PathDecision.key(group, isNo), 1, Integer::sum);
            PathChoice choice = decided(group, ground.paths());
            PathVerdict verdict = choice.verdict();
            verdict.nothing().ifPresent(nothing::add);
            assumptions.addAll(verdict.assumptions());
            verdict.counterexample()
                    .ifPresent(walk -> violations.add(choice.decision().violation(walk, verdict, ground, times)));
        }
        // What one group finds is found; but nothing holds as long as one of them has nothing to say.
        if (violations.isEmpty() && nothing.isEmpty()) {
            noneForAll(ground.paths()).ifPresent(nothing::add);
        }
        List<String> reasons = nothing.stream().distinct().toList();
        if (violations.isEmpty() && !reasons.isEmpty()) {
            return Checked.nothing(String.join(" ", reasons));
        }
        assumptions.addAll(reasons);
        return new Checked(
                1,
                List.copyOf(violations),
                Optional.empty(),
                assumptions.stream().distinct().toList());
    }

    /**
     * Where groups with places and choices are mixed, each group looks at paths of its own: if no path is in all of them, a rule and its
     * negation could both hold.
     */
    private Optional<String> noneForAll(PathSpace space) {
        boolean isMixed = groups.size() > 1 && groups.stream().anyMatch(group -> group.size() > 1);
        if (!isMixed) {
            return Optional.empty();
        }
        List<PathCondition> all =
                groups.stream().flatMap(List::stream).distinct().toList();
        List<Optional<String>> missing = given.alternatives().stream()
                .map(each -> new PathDecision(end, isNo, each, all).noPathForAll(space))
                .toList();
        return missing.stream().allMatch(Optional::isPresent) ? missing.get(0) : Optional.empty();
    }

    private PathChoice decided(List<PathCondition> group, PathSpace space) {
        return PathChoice.of(
                given.alternatives().stream()
                        .map(each -> new PathDecision(end, isNo, each, group))
                        .toList(),
                space);
    }

    private static String said(PathCondition condition) {
        return condition.say(Voice.INFINITIVE, false);
    }

    /** Customers who come there go round for ever; if all paths are meant, that should be known. */
    private List<String> leadingNowhere(Ground ground) {
        List<Node> lost = end.equals(PathEnd.ANY) ? ground.leadingNowhere() : List.of();
        if (lost.isEmpty()) {
            return List.of();
        }
        String listed = lost.stream()
                .limit(MOST_LISTED)
                .map(each -> Quoted.text(each.name()))
                .collect(Collectors.joining(", "));
        String more = lost.size() > MOST_LISTED ? " and %s more".formatted(lost.size() - MOST_LISTED) : "";
        return List.of("On no path, because none from there ever ends: %s%s.".formatted(listed, more));
    }
}
