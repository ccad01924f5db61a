package dev.cjm.rule.catalog;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import dev.cjm.rule.Described;
import dev.cjm.rule.Subject;
import dev.cjm.rule.Subjects;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts about the flow that rules of the catalogue need beyond those that ship with the grammar. */
final class StructureFacts {
    static final Described<Outcome> CAN_HAPPEN = Described.byGraph("can happen", graph -> {
        Set<Node> reachable = graph.reachable();
        return reachable::contains;
    });

    static final Subjects<Named> OUTCOMES_AFTER_OTHERS =
            Subjects.of("outcome", "outcomes after others", graph -> named(graph.outcomes()));

    static final Described<Named> HAVE_A_CLEAR_NAME = Described.<Named>of(
                    "have a name that nobody takes for another one",
                    each -> each.near().isEmpty())
            .withDetail(Named::words);

    static final Described<Transition> ARE_NORMAL =
            Described.of("are normal", each -> each.kind() == TransitionKind.NORMAL);

    static final Described<Transition> GO_FORWARD = Described.byGraph("go forward", graph -> {
        Map<String, Integer> stages = stageNumbers(graph.map());
        return each -> stages.getOrDefault(each.target(), Integer.MAX_VALUE) >= stages.getOrDefault(each.source(), 0);
    });

    static final Described<Stage> FOLLOW_THE_PHASES = Described.byGraph("follow the order of the phases", graph -> {
        Set<String> late = lateStages(graph.map());
        return each -> !late.contains(each.id());
    });

    /** Some way leads on from there to an outcome or to a dead end, by structure: nobody goes round for ever. */
    static final Described<Touchpoint> CAN_COME_TO_AN_END = Described.byGraph("can come to an end", graph -> {
        Set<Node> ends = new HashSet<>(graph.deadEnds());
        ends.addAll(graph.outcomes());
        ends.addAll(graph.leadingTo(List.copyOf(ends)));
        return ends::contains;
    });

    /**
     * A recovery leaves where the failure happens, where it leads, or a touchpoint to which only failures lead from there: what recovers
     * from something else on the ordinary way does not help.
     */
    static final Described<Transition> ALLOW_A_RECOVERY = Described.byGraph("allow a recovery", graph -> {
        Set<Node> recovering = recovering(graph);
        return each -> recovering.contains(graph.target(each)) || leavesByRecovery(graph, graph.source(each));
    });

    private StructureFacts() {}

    /** An outcome or a channel, and the name of one before it that people may take it for. */
    record Named(String name, Optional<String> near) {
        String words() {
            return near.map(other -> "there is " + Quoted.text(other) + " too").orElse("");
        }
    }

    private static List<Subject<Named>> named(List<Outcome> outcomes) {
        NearNames names = new NearNames();
        List<Subject<Named>> all = new ArrayList<>();
        for (Outcome each : outcomes) {
            all.add(Subject.at(new Named(each.name(), names.add(each.name())), each.name(), "outcomes", each.id()));
        }
        return all.subList(Math.min(1, all.size()), all.size());
    }

    private static Map<String, Integer> stageNumbers(JourneyMap map) {
        Map<String, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Stage stage : map.stages()) {
            for (Touchpoint touchpoint : stage.allTouchpoints()) {
                numbers.put(touchpoint.id(), number);
            }
            number++;
        }
        return numbers;
    }

    /** The stages, by id, that stand behind one of a later phase. */
    private static Set<String> lateStages(JourneyMap map) {
        Set<String> late = new HashSet<>();
        Phase latest = Phase.BEFORE;
        for (Stage stage : map.allStages()) {
            if (stage.phase().isPresent()) {
                Phase phase = stage.phase().get();
                if (phase.compareTo(latest) < 0) {
                    late.add(stage.id());
                } else {
                    latest = phase;
                }
            }
        }
        return late;
    }

    /** The touchpoints that a recovery leaves, and those aside from the ordinary way that lead there. */
    private static Set<Node> recovering(JourneyGraph graph) {
        Set<Node> ordinary = ordinary(graph);
        Set<Node> recovering = new HashSet<>();
        Deque<Touchpoint> open = new ArrayDeque<>();
        for (Transition each : graph.transitions()) {
            if (each.kind() == TransitionKind.RECOVERY && recovering.add(graph.source(each))) {
                open.add(graph.source(each));
            }
        }
        while (!open.isEmpty()) {
            for (Transition each : graph.incoming(open.remove())) {
                Touchpoint before = graph.source(each);
                if (!ordinary.contains(before) && recovering.add(before)) {
                    open.add(before);
                }
            }
        }
        return recovering;
    }

    /** To where customers come without any failure or recovery. */
    private static Set<Node> ordinary(JourneyGraph graph) {
        Set<Node> met = new HashSet<>(graph.entries());
        Deque<Touchpoint> open = new ArrayDeque<>(graph.entries());
        while (!open.isEmpty()) {
            for (Transition each : graph.outgoing(open.remove())) {
                boolean isOrdinary = each.kind() == TransitionKind.NORMAL || each.kind() == TransitionKind.ALTERNATIVE;
                if (isOrdinary && graph.target(each) instanceof Touchpoint next && met.add(next)) {
                    open.add(next);
                }
            }
        }
        return met;
    }

    private static boolean leavesByRecovery(JourneyGraph graph, Touchpoint touchpoint) {
        return graph.outgoing(touchpoint).stream().anyMatch(each -> each.kind() == TransitionKind.RECOVERY);
    }
}
