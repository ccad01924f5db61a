package dev.cjm.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The transitions of an edited map by their ends and ids.
 *
 * <p>A node is the draft of a touchpoint, or the id of an outcome. Transitions whose target is not there yet wait for it.
 */
final class TransitionIndex {
    private final Map<Ends, Set<TransitionDraft>> between = new HashMap<>();
    private final Map<Object, Set<TransitionDraft>> touching = new HashMap<>();
    private final Map<String, Set<TransitionDraft>> byId = new HashMap<>();
    private final Map<String, List<TransitionDraft>> waiting = new HashMap<>();

    /** Adds one with what is known of it: where it starts, where it leads, which id it has. */
    void add(TransitionDraft transition) {
        transition.sourceDraft().ifPresent(source -> put(touching, source, transition));
        String id = transition.facts().ownId();
        if (!id.isEmpty()) {
            put(byId, id, transition);
        }
        if (transition.node().isPresent()) {
            lead(transition);
        } else {
            waiting.computeIfAbsent(transition.target(), absent -> new ArrayList<>())
                    .add(transition);
        }
    }

    /** Notes where one leads. */
    void lead(TransitionDraft transition) {
        transition.node().ifPresent(target -> {
            put(touching, target, transition);
            transition.sourceDraft().ifPresent(source -> put(between, new Ends(source, target), transition));
        });
    }

    void remove(TransitionDraft transition) {
        transition.remove();
        take(byId, transition.facts().ownId(), transition);
        unlead(transition);
        transition.sourceDraft().ifPresent(source -> take(touching, source, transition));
    }

    /** Forgets where one leads. */
    void unlead(TransitionDraft transition) {
        transition.node().ifPresent(target -> {
            take(touching, target, transition);
            transition.sourceDraft().ifPresent(source -> {
                take(between, new Ends(source, target), transition);
                put(touching, source, transition);
            });
        });
    }

    /** Notes that the id of one has changed. */
    void identify(TransitionDraft transition, String before) {
        take(byId, before, transition);
        if (!transition.facts().ownId().isEmpty()) {
            put(byId, transition.facts().ownId(), transition);
        }
    }

    /** Takes those out that wait for a name or id. */
    List<TransitionDraft> waitingFor(String reference) {
        List<TransitionDraft> found = waiting.remove(reference);
        return found == null
                ? List.of()
                : found.stream().filter(each -> !each.isGone()).toList();
    }

    List<TransitionDraft> between(TouchpointDraft source, Object target) {
        return List.copyOf(between.getOrDefault(new Ends(source, target), Set.of()));
    }

    List<TransitionDraft> touching(Object node) {
        return List.copyOf(touching.getOrDefault(node, Set.of()));
    }

    List<TransitionDraft> withId(String id) {
        return List.copyOf(byId.getOrDefault(id, Set.of()));
    }

    List<String> ids() {
        return byId.keySet().stream().sorted().toList();
    }

    private static <K> void put(Map<K, Set<TransitionDraft>> held, K key, TransitionDraft transition) {
        held.computeIfAbsent(key, absent -> new LinkedHashSet<>(2)).add(transition);
    }

    private static <K> void take(Map<K, Set<TransitionDraft>> held, K key, TransitionDraft transition) {
        Set<TransitionDraft> values = held.get(key);
        if (values != null && values.remove(transition) && values.isEmpty()) {
            held.remove(key);
        }
    }

    private record Ends(TouchpointDraft source, Object target) {}
}
