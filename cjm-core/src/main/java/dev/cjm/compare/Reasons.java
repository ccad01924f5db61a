package dev.cjm.compare;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Traces changes to what they answer: at the touchpoint that changes, where a transition starts, at all touchpoints of a stage that
 * moves or on a channel that changes. What a touchpoint that comes or goes answers may also stand right before or behind it.
 */
final class Reasons {
    private final MapDelta delta;
    private final PartsDelta<Transition> transitions;
    private final AnsweredGaps gaps;
    private final Requests requests;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();
    private final Map<String, List<ChangeReason>> closed = new HashMap<>();
    private final Map<String, List<ChangeReason>> all = new HashMap<>();

    Reasons(MapDelta delta, PainChanges pains) {
        this.delta = delta;
        transitions = delta.shownTransitions();
        gaps = new AnsweredGaps(delta.before(), delta.after(), pains);
        requests = new Requests(delta.before(), delta.after());
        for (JourneyMap map : List.of(delta.before(), delta.after())) {
            for (Transition each : map.allTransitions()) {
                neighbours
                        .computeIfAbsent(each.source(), key -> new LinkedHashSet<>())
                        .add(each.target());
                neighbours
                        .computeIfAbsent(each.target(), key -> new LinkedHashSet<>())
                        .add(each.source());
            }
            for (Touchpoint touchpoint : map.touchpoints()) {
                touchpoint
                        .channels()
                        .forEach(each -> users.computeIfAbsent(each.id(), key -> new LinkedHashSet<>())
                                .add(touchpoint.id()));
            }
        }
    }

    List<ChangeReason> of(JourneyChange change, ChangeNature nature) {
        if (nature == ChangeNature.RECORD) {
            return List.of();
        }
        String id = change.part().id();
        return switch (change.part().type()) {
            case MAP, PERSONA -> List.of();
            case CHANNEL -> at(users.getOrDefault(id, Set.of()));
            case STAGE -> ofStage(id);
            case TOUCHPOINT -> change.fact().isEmpty() ? withNeighbours(id) : at(Set.of(id));
            case OUTCOME -> at(neighbours.getOrDefault(id, Set.of()));
            case TRANSITION -> ofTransition(id);
        };
    }

    private List<ChangeReason> at(Set<String> touchpoints) {
        if (touchpoints.size() == 1) {
            return at(touchpoints.iterator().next());
        }
        Set<ChangeReason> reasons = new LinkedHashSet<>();
        touchpoints.forEach(each -> reasons.addAll(at(each)));
        return List.copyOf(reasons);
    }

    private List<ChangeReason> at(String touchpoint) {
        List<ChangeReason> known = all.get(touchpoint);
        if (known == null) {
            known = new ArrayList<>(closedAt(touchpoint));
            known.addAll(requests.at(before(touchpoint), after(touchpoint)));
            known = List.copyOf(known);
            all.put(touchpoint, known);
        }
        return known;
    }

    private List<ChangeReason> closedAt(String touchpoint) {
        return closed.computeIfAbsent(
                touchpoint, id -> before(id).map(now -> gaps.at(now, after(id))).orElse(List.of()));
    }

    private List<ChangeReason> withNeighbours(String touchpoint) {
        Set<ChangeReason> reasons = new LinkedHashSet<>(at(touchpoint));
        neighbours.getOrDefault(touchpoint, Set.of()).forEach(each -> reasons.addAll(closedAt(each)));
        return List.copyOf(reasons);
    }

    private List<ChangeReason> ofStage(String id) {
        Set<ChangeReason> reasons = new LinkedHashSet<>();
        Stream.of(delta.stages().before(), delta.stages().after())
                .flatMap(layout -> layout.part(id).stream())
                .map(Stage::allTouchpoints)
                .forEach(many -> many.forEach(each -> reasons.addAll(at(each.id()))));
        delta.stages().after().part(id).ifPresent(stage -> reasons.addAll(gaps.ofStage(id, stage.name())));
        return List.copyOf(reasons);
    }

    /** All that its source asks for; of its target only what is no longer amiss there. */
    private List<ChangeReason> ofTransition(String id) {
        Set<ChangeReason> reasons = new LinkedHashSet<>();
        Stream.of(transitions.before(), transitions.after())
                .flatMap(layout -> layout.part(id).stream())
                .forEach(each -> {
                    reasons.addAll(at(each.source()));
                    reasons.addAll(closedAt(each.target()));
                });
        return List.copyOf(reasons);
    }

    private Optional<Touchpoint> before(String id) {
        return delta.touchpoints().before().part(id);
    }

    private Optional<Touchpoint> after(String id) {
        return delta.touchpoints().after().part(id);
    }
}
