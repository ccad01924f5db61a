package dev.cjm.compare;

import dev.cjm.model.Channel;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A map taken apart, kind by kind. */
final class MapParts {
    private final Layout<Channel> channels = new Layout<>();
    private final Layout<Persona> personas = new Layout<>();
    private final Layout<Stage> stages = new Layout<>();
    private final Layout<Touchpoint> touchpoints = new Layout<>();
    private final Layout<Outcome> outcomes = new Layout<>();
    private final Layout<Transition> transitions = new Layout<>();

    MapParts(JourneyMap map) {
        map.channels().forEach(each -> channels.add(Layout.MAP, each.id(), each));
        map.personas().forEach(each -> personas.add(Layout.MAP, each.id(), each));
        map.stages().forEach(each -> stages.add(Layout.MAP, each.id(), each));
        Deque<Stage> open = new ArrayDeque<>(map.stages());
        while (!open.isEmpty()) {
            Stage stage = open.pop();
            stage.touchpoints().forEach(each -> touchpoints.add(stage.id(), each.id(), each));
            List<Stage> inner = stage.stages();
            inner.forEach(each -> stages.add(stage.id(), each.id(), each));
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(inner.get(i));
            }
        }
        map.outcomes().forEach(each -> outcomes.add(Layout.MAP, each.id(), each));
        map.transitions().forEach(each -> transitions.add(Layout.MAP, each.id(), each));
    }

    /** Those that the order of the touchpoints implies as well, of two maps of which only one is in order. */
    static <P> Layout<P> implied(List<P> parts, Function<P, String> id) {
        Layout<P> layout = new Layout<>();
        parts.forEach(each -> layout.add(Layout.MAP, id.apply(each), each));
        return layout;
    }

    static boolean isOneInOrder(JourneyMap one, JourneyMap other) {
        return (one.flow() == Flow.IN_ORDER) != (other.flow() == Flow.IN_ORDER);
    }

    Layout<Channel> channels() {
        return channels;
    }

    Layout<Persona> personas() {
        return personas;
    }

    Layout<Stage> stages() {
        return stages;
    }

    Layout<Touchpoint> touchpoints() {
        return touchpoints;
    }

    Layout<Outcome> outcomes() {
        return outcomes;
    }

    Layout<Transition> transitions() {
        return transitions;
    }
}
