package dev.cjm.jqwik;

import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes transitions at the touchpoints where they start, and the outcomes that do not come into being there. */
final class FlowCode {
    private final JourneyMap map;
    private final Facts facts;
    private final MapNames names;
    private final TransitionIds ids;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, List<Transition>> bySource;

    FlowCode(JourneyMap map, Facts facts, MapNames names) {
        this.map = map;
        this.facts = facts;
        this.names = names;
        ids = new TransitionIds(map.transitions());
        map.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        bySource = map.transitions().stream().collect(Collectors.groupingBy(Transition::source));
    }

    /** Writes the outcomes that have to be declared: all before the last one that ends do not bring into being in order. */
    void writeOutcomes(Chain chain) {
        Set<String> ended = new LinkedHashSet<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            from(touchpoint).stream().filter(this::isEnd).forEach(end -> ended.add(end.target()));
        }
        List<Outcome> all = map.outcomes();
        int first = all.size();
        boolean isInBeing = true;
        while (isInBeing && first > 0) {
            first--;
            Set<String> declared = ids(all.subList(0, first));
            List<String> coming = new ArrayList<>(ended);
            coming.removeAll(declared);
            isInBeing = isPlain(all.get(first)) && coming.equals(new ArrayList<>(ids(all.subList(first, all.size()))));
            first += isInBeing ? 0 : 1;
        }
        all.subList(0, first).forEach(outcome -> write(chain, outcome));
    }

    /** Writes the flow where it would not follow from the transitions. */
    void writeFlow(Chain chain) {
        if (map.flow() == Flow.STATED
                && map.transitions().stream().allMatch(each -> outcomes.containsKey(each.target()))) {
            chain.call("flow", facts.constant(Flow.STATED));
        }
    }

    void write(Chain touchpoint, Touchpoint source) {
        from(source).forEach(transition -> write(touchpoint, transition));
    }

    private void write(Chain chain, Outcome outcome) {
        chain.callIfSaid(
                "outcome", List.of(Literals.text(outcome.name()), facts.constant(outcome.kind())), "o", inner -> {
                    Facts.id(inner, outcome.id(), outcome.name());
                    inner.value("value", outcome.value(), facts::money).text("description", outcome.description());
                });
    }

    private void write(Chain chain, Transition transition) {
        List<String> arguments = new ArrayList<>();
        arguments.add(
                outcomes.containsKey(transition.target())
                        ? names.outcome(transition.target())
                        : names.touchpoint(transition.target()));
        transition.likelihood().ifPresent(likelihood -> arguments.add(Literals.number(likelihood)));
        chain.callIfSaid(verb(transition), arguments, "to", inner -> {
            if (transition.kind() == TransitionKind.ALTERNATIVE) {
                inner.call("kind", facts.constant(TransitionKind.ALTERNATIVE));
            }
            details(inner, transition);
        });
    }

    private void details(Chain chain, Transition transition) {
        if (ids.mustBeSaid(transition)) {
            chain.call("id", Literals.text(transition.id()));
        }
        chain.text("condition", transition.condition())
                .value("waiting", transition.waiting(), facts::duration)
                .value("handOff", transition.handOff(), facts::constant)
                .value("channelSwitch", transition.channelSwitch(), facts::constant)
                .value("decidedBy", transition.decidedBy(), facts::constant);
    }

    /** Whether a verb says it that brings the outcome into being. */
    private boolean isEnd(Transition transition) {
        return Optional.ofNullable(outcomes.get(transition.target()))
                .filter(outcome -> transition.kind() == kind(outcome))
                .isPresent();
    }

    /** The kind of the transitions that end in an outcome, unless something else is said. */
    private static TransitionKind kind(Outcome outcome) {
        return outcome.kind() == OutcomeKind.FAILURE ? TransitionKind.FAILURE : TransitionKind.NORMAL;
    }

    private boolean isPlain(Outcome outcome) {
        return outcome.value().isEmpty()
                && outcome.description().isEmpty()
                && Scene.derivedId(outcome.name()).equals(outcome.id())
                && names.outcome(outcome.id()).equals(Literals.text(outcome.name()));
    }

    private List<Transition> from(Touchpoint source) {
        return bySource.getOrDefault(source.id(), List.of());
    }

    private static Set<String> ids(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String verb(Transition transition) {
        if (isEnd(transition)) {
            return switch (Objects.requireNonNull(outcomes.get(transition.target()))
                    .kind()) {
                case SUCCESS -> "succeeds";
                case FAILURE -> "fails";
                case NEUTRAL -> "ends";
            };
        }
        return switch (transition.kind()) {
            case NORMAL, ALTERNATIVE -> "leadsTo";
            case FAILURE -> "failsTo";
            case RECOVERY -> "recoversTo";
        };
    }
}
