package dev.cjm.model;

import dev.cjm.internal.ShareSum;
import dev.cjm.internal.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The flow of a map in which no transition between touchpoints is stated: each touchpoint leads to the next as written, the last one
 * to success; stated ends take their likelihood first. Where the last one says itself how many succeed, the order adds nothing there.
 */
final class InOrderFlow {
    private static final String SUCCESS = "Success";

    private final List<Transition> transitions = new ArrayList<>();
    private final Optional<Outcome> success;

    InOrderFlow(List<Touchpoint> touchpoints, List<Transition> stated, List<Outcome> outcomes) {
        Map<String, List<Transition>> ends = new HashMap<>();
        stated.forEach(end ->
                ends.computeIfAbsent(end.source(), key -> new ArrayList<>()).add(end));
        Set<String> taken = new HashSet<>();
        stated.forEach(end -> taken.add(end.id()));
        for (int i = 0; i + 1 < touchpoints.size(); i++) {
            List<Transition> here = ends.getOrDefault(touchpoints.get(i).id(), List.of());
            add(
                    touchpoints.get(i),
                    touchpoints.get(i + 1),
                    hasShare(here) ? OptionalDouble.empty() : rest(here),
                    taken);
        }
        success = touchpoints.isEmpty() ? Optional.empty() : endOf(touchpoints, ends, outcomes, taken);
    }

    /** The transitions that the order implies. */
    List<Transition> transitions() {
        return transitions;
    }

    /** The outcome that the order implies, if none that was stated could serve. */
    Optional<Outcome> success() {
        return success;
    }

    private Optional<Outcome> endOf(
            List<Touchpoint> touchpoints,
            Map<String, List<Transition>> ends,
            List<Outcome> outcomes,
            Set<String> taken) {
        Touchpoint last = touchpoints.get(touchpoints.size() - 1);
        List<Transition> here = ends.getOrDefault(last.id(), List.of());
        List<Outcome> successes = outcomes.stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.SUCCESS)
                .toList();
        if (hasShare(here) || rest(here).orElse(0) == 0 || succeeds(here, successes)) {
            return Optional.empty();
        }
        if (successes.size() == 1) {
            add(last, successes.get(0), rest(here), taken);
            return Optional.empty();
        }
        Outcome implied = Outcome.of(freeName(touchpoints, outcomes), OutcomeKind.SUCCESS);
        add(last, implied, rest(here), taken);
        return Optional.of(implied);
    }

    private void add(Node source, Node target, OptionalDouble likelihood, Set<String> taken) {
        String plain = source.id() + ">" + target.id();
        String id = plain;
        for (int k = 2; !taken.add(id); k++) {
            id = plain + "#" + k;
        }
        transitions.add(ImmutableTransition.builder()
                .id(id)
                .source(source.id())
                .target(target.id())
                .kind(TransitionKind.NORMAL)
                .likelihood(likelihood)
                .build());
    }

    private static boolean hasShare(List<Transition> ends) {
        return ends.stream().anyMatch(Transition::takesShare);
    }

    private static OptionalDouble rest(List<Transition> ends) {
        return OptionalDouble.of(
                ShareSum.left(ends.stream().map(Transition::likelihood).toList()));
    }

    /** Whoever says how many succeed at the last touchpoint says it of all who come there: the rest drops off. */
    private static boolean succeeds(List<Transition> ends, List<Outcome> successes) {
        return ends.stream()
                .anyMatch(end ->
                        successes.stream().anyMatch(success -> success.id().equals(end.target())));
    }

    /** A name that nothing has, and of which nothing has the id. */
    private static String freeName(List<Touchpoint> touchpoints, List<Outcome> outcomes) {
        Set<String> taken = new HashSet<>();
        Stream.concat(touchpoints.stream(), outcomes.stream()).forEach(node -> {
            taken.add(node.id());
            taken.add(node.name());
        });
        String name = SUCCESS;
        for (int k = 2; taken.contains(name) || taken.contains(Slugs.of(name)); k++) {
            name = SUCCESS + " " + k;
        }
        return name;
    }
}
