package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the parts of a map by id and name, and keeps what follows from them. */
final class MapIndex {
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Map<String, Stage> stageOf = new HashMap<>();
    private final Map<String, Phase> phaseOf = new HashMap<>();
    private final List<Channel> channels;
    private final List<Transition> allTransitions;
    private final List<Outcome> allOutcomes;
    private final ByReference<Touchpoint> touchpointBy;
    private final ByReference<Stage> stageBy;
    private final ByReference<Persona> personaBy;
    private final ByReference<Outcome> outcomeBy;

    MapIndex(JourneyMap map) {
        map.stages().forEach(stage -> stages.addAll(stage.allStages()));
        map.stages().forEach(this::phases);
        for (Stage stage : stages) {
            touchpoints.addAll(stage.touchpoints());
            stage.touchpoints().forEach(touchpoint -> stageOf.put(touchpoint.id(), stage));
        }
        List<Transition> transitions = new ArrayList<>(map.transitions());
        List<Outcome> outcomes = new ArrayList<>(map.outcomes());
        if (map.flow() == Flow.IN_ORDER) {
            InOrderFlow order = new InOrderFlow(touchpoints, map.transitions(), map.outcomes());
            transitions.addAll(order.transitions());
            order.success().ifPresent(outcomes::add);
            TransitionOrder.of(touchpoints.stream().map(Touchpoint::id).toList(), outcomes)
                    .sort(transitions);
        }
        allTransitions = Collections.unmodifiableList(transitions);
        allOutcomes = Collections.unmodifiableList(outcomes);
        channels = List.copyOf(channels(map.personas()));
        touchpointBy = new ByReference<>(touchpoints, Touchpoint::id, Touchpoint::name);
        stageBy = new ByReference<>(stages, Stage::id, Stage::name);
        personaBy = new ByReference<>(map.personas(), Persona::id, Persona::name);
        outcomeBy = new ByReference<>(allOutcomes, Outcome::id, Outcome::name);
    }

    List<Touchpoint> touchpoints() {
        return Collections.unmodifiableList(touchpoints);
    }

    List<Stage> stages() {
        return Collections.unmodifiableList(stages);
    }

    List<Channel> channels() {
        return channels;
    }

    List<Transition> allTransitions() {
        return allTransitions;
    }

    List<Outcome> allOutcomes() {
        return allOutcomes;
    }

    Optional<Touchpoint> touchpoint(String reference) {
        return touchpointBy.find(reference);
    }

    Optional<Stage> stage(String reference) {
        return stageBy.find(reference);
    }

    Optional<Persona> persona(String reference) {
        return personaBy.find(reference);
    }

    Optional<Outcome> outcome(String reference) {
        return outcomeBy.find(reference);
    }

    Optional<Node> node(String id) {
        Touchpoint touchpoint = touchpointBy.byId.get(id);
        return touchpoint != null ? Optional.of(touchpoint) : Optional.ofNullable(outcomeBy.byId.get(id));
    }

    Stage stageOf(Touchpoint touchpoint) {
        return known(touchpoint);
    }

    Optional<Phase> phaseOf(Touchpoint touchpoint) {
        return Optional.ofNullable(phaseOf.get(known(touchpoint).id()));
    }

    Optional<Phase> phaseOf(Stage stage) {
        if (!stage.equals(stageBy.byId.get(stage.id()))) {
            throw new IllegalArgumentException("The stage %s is not of this map.\nAsk with one that the map lists."
                    .formatted(Quoted.text(stage.name())));
        }
        return Optional.ofNullable(phaseOf.get(stage.id()));
    }

    private Stage known(Touchpoint touchpoint) {
        Stage stage = stageOf.get(touchpoint.id());
        if (stage == null || !touchpoint.equals(touchpointBy.byId.get(touchpoint.id()))) {
            throw new IllegalArgumentException("The touchpoint %s is not of this map.\nAsk with one that the map lists."
                    .formatted(Quoted.text(touchpoint.name())));
        }
        return stage;
    }

    /** A sub-stage without a phase stands where the stage around it stands. */
    private void phases(Stage outermost) {
        for (Stage stage : outermost.allStages()) {
            stage.phase().ifPresent(phase -> phaseOf.put(stage.id(), phase));
            Phase phase = phaseOf.get(stage.id());
            if (phase != null) {
                stage.stages().forEach(inner -> phaseOf.put(inner.id(), phase));
            }
        }
    }

    private Collection<Channel> channels(List<Persona> personas) {
        Map<String, Channel> found = new LinkedHashMap<>();
        for (Touchpoint touchpoint : touchpoints) {
            found.putIfAbsent(touchpoint.channel().id(), touchpoint.channel());
            touchpoint.alsoOn().forEach(channel -> found.putIfAbsent(channel.id(), channel));
        }
        personas.forEach(
                persona -> persona.preferredChannels().forEach(channel -> found.putIfAbsent(channel.id(), channel)));
        return found.values();
    }

    /** By id first, then by a name that only one has. */
    private static final class ByReference<T> {
        private final Map<String, T> byId = new HashMap<>();
        private final Map<String, Optional<T>> byName = new HashMap<>();

        ByReference(List<T> values, Function<T, String> id, Function<T, String> name) {
            for (T value : values) {
                byId.put(id.apply(value), value);
                byName.merge(name.apply(value), Optional.of(value), (one, other) -> Optional.empty());
            }
        }

        Optional<T> find(String reference) {
            T found = byId.get(reference);
            return found != null ? Optional.of(found) : byName.getOrDefault(reference, Optional.empty());
        }
    }
}
