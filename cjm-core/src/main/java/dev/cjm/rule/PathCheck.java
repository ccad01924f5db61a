package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks all paths at once, on the graph.
 *
 * @param end where the paths end
 * @param isNo whether the condition should hold for none instead of for all
 * @param conditions what should hold; of none only one
 */
record PathCheck(PathEnd end, boolean isNo, List<PathCondition> conditions) implements Check {
    private static final int MOST_LISTED = 5;

    PathCheck demandingAlso(PathCondition condition) {
        List<PathCondition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new PathCheck(end, isNo, Collections.unmodifiableList(more));
    }

    @Override
    public String sentence() {
        return (isNo ? "no paths" : "paths") + end.words() + " should "
                + conditions.stream()
                        .map(each -> each.say(Voice.INFINITIVE, false))
                        .collect(Collectors.joining(" and "));
    }

    @Override
    public Checked on(Ground ground, String ruleId) {
        List<Violation> violations = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        List<String> assumptions = new ArrayList<>(leadingNowhere(ground.graph()));
        for (PathCondition condition : conditions) {
            PathVerdict verdict = decide(condition, ground.paths(), ruleId);
            verdict.nothing().ifPresent(nothing::add);
            assumptions.addAll(verdict.assumptions());
            verdict.counterexample().ifPresent(walk -> violations.add(violation(condition, walk, verdict, ground)));
        }
        if (nothing.size() == conditions.size()) {
            return Checked.nothing(String.join(" ", nothing));
        }
        assumptions.addAll(nothing);
        return new Checked(1, List.copyOf(violations), Optional.empty(), List.copyOf(assumptions));
    }

    private PathVerdict decide(PathCondition condition, PathSpace space, String ruleId) {
        JourneyGraph graph = space.graph();
        if (graph.touchpoints().isEmpty()) {
            return PathVerdict.nothing("There are no touchpoints.");
        }
        try {
            BitSet ends = space.all(end.finding().apply(graph));
            Optional<BitSet> horizon = condition.horizon().map(place -> space.all(place.on(graph)));
            if (horizon.filter(BitSet::isEmpty).isPresent()) {
                return PathVerdict.nothing(condition
                        .horizon()
                        .map(place -> place.missing(graph.map()))
                        .orElse(""));
            }
            PathDomain domain = horizon.map(until -> PathDomain.toHorizon(space, ends, until))
                    .orElseGet(() -> PathDomain.toEnds(space, ends));
            if (domain.isEmpty()) {
                String passing = condition
                        .horizon()
                        .map(place -> " that pass " + place.words())
                        .orElse("");
                return PathVerdict.nothing("There are no paths" + end.words() + passing + ".");
            }
            return condition
                    .nothing(graph, isNo)
                    .map(PathVerdict::nothing)
                    .orElseGet(() -> condition.decide(domain, isNo));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Rule '%s' cannot be checked: %s\nMaybe one of its lambdas does not expect such a map."
                            .formatted(ruleId, e),
                    e);
        }
    }

    private Violation violation(PathCondition condition, int[] walk, PathVerdict verdict, Ground ground) {
        String message = "The path " + PathWords.of(ground.paths(), walk) + " "
                + condition.say(Voice.SINGULAR, !isNo)
                + (verdict.detail().isEmpty() ? "" : " (" + verdict.detail() + ")")
                + "."
                + (verdict.more().isEmpty() ? "" : " " + verdict.more());
        String remedy = Texts.sentence("let it " + condition.say(Voice.INFINITIVE, isNo));
        return new Violation(Locations.MAP, condition.key(), message, remedy, PathWords.ids(ground.paths(), walk));
    }

    /** Customers who come there go round for ever; if all paths are meant, that should be known. */
    private List<String> leadingNowhere(JourneyGraph graph) {
        if (!end.equals(PathEnd.ANY)) {
            return List.of();
        }
        Set<Node> leading = graph.leadingTo(end.finding().apply(graph));
        List<Node> lost = graph.reachable().stream()
                .filter(each -> !leading.contains(each))
                .toList();
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
