package dev.cjm.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of a group of conditions on the paths that a rule speaks of, over all choices that say which ones.
 *
 * @param decision the one that counts: the first with the shortest counterexample, if there is any
 * @param verdict what came of all
 */
record PathChoice(PathDecision decision, PathVerdict verdict) {
    /** Paths that one choice does not have may be those of another: only what all lack is nothing. */
    static PathChoice of(List<PathDecision> choices, PathSpace space) {
        if (choices.size() == 1) {
            return new PathChoice(choices.get(0), choices.get(0).on(space));
        }
        List<PathChoice> all = new ArrayList<>();
        for (PathDecision each : choices) {
            all.add(new PathChoice(each, each.on(space)));
        }
        Optional<PathChoice> shortest = all.stream()
                .filter(each -> each.verdict().counterexample().isPresent())
                .min((one, other) -> Integer.compare(one.length(), other.length()));
        return shortest.orElseGet(() -> new PathChoice(choices.get(0), silent(all)));
    }

    private int length() {
        return verdict.counterexample().map(walk -> walk.length).orElse(Integer.MAX_VALUE);
    }

    private static PathVerdict silent(List<PathChoice> all) {
        List<String> nothing = all.stream()
                .flatMap(each -> each.verdict().nothing().stream())
                .distinct()
                .toList();
        boolean isNothing =
                all.stream().allMatch(each -> each.verdict().nothing().isPresent());
        if (isNothing || all.stream().anyMatch(each -> each.verdict().isUndecided())) {
            return PathVerdict.nothing(nothing.stream().collect(Collectors.joining(" ")));
        }
        List<String> assumptions = new ArrayList<>();
        all.forEach(each -> assumptions.addAll(each.verdict().assumptions()));
        assumptions.addAll(nothing);
        return PathVerdict.holds(Collections.unmodifiableList(assumptions));
    }
}
