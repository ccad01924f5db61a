package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;

import java.util.List;
import java.util.function.Consumer;

/** Small maps of touchpoints A, B and C, and their transitions in a few letters. */
final class Flows {
    private Flows() {}

    static JourneyMapBuilder abc(
            Consumer<TouchpointBuilder> a, Consumer<TouchpointBuilder> b, Consumer<TouchpointBuilder> c) {
        return JourneyMap.named("Map")
                .stage(
                        "S",
                        s -> s.touchpoint("A", WEB, a).touchpoint("B", WEB, b).touchpoint("C", WEB, c));
    }

    /** A, B and C of which nothing is said. */
    static JourneyMapBuilder abc() {
        return abc(t -> {}, t -> {}, t -> {});
    }

    static JourneyMapBuilder abc(Consumer<TouchpointBuilder> a) {
        return abc(a, t -> {}, t -> {});
    }

    /** For example {@code [a>b 0.5, b>c]}. */
    static List<String> stated(JourneyMap map) {
        return shown(map.transitions());
    }

    static List<String> all(JourneyMap map) {
        return shown(map.allTransitions());
    }

    private static List<String> shown(List<Transition> transitions) {
        return transitions.stream()
                .map(each -> each.toString().substring("Transition ".length()))
                .toList();
    }
}
