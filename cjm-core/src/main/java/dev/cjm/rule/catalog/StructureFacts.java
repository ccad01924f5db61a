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
import java.util.Locale;
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
            Subjects.of("outcome", "further outcomes", graph -> named(graph.outcomes()));

    static final Described<Named> HAVE_THE_NAME_OF_ANOTHER = Described.<Named>of(
                    "have nearly the name of another one", each -> each.near().isPresent())
            .withDetail(each -> each.near().map(Quoted::text).orElse(""));

    static final Described<Transition> ARE_NORMAL =
            Described.of("are normal", each -> each.kind() == TransitionKind.NORMAL);

    static final Described<Transition> LEAD_BACK = Described.<Transition>byGraph(
                    "lead back to an earlier stage", graph -> {
                        StageOrder order = StageOrder.of(graph.map());
                        return each -> order.isBefore(each.target(), each.source());
                    })
            .withDetailByGraph(graph -> {
                StageOrder order = StageOrder.of(graph.map());
                return each ->
                        "from " + quoted(order.stage(each.source())) + " to " + quoted(order.stage(each.target()));
            });

    static final Described<Stage> FOLLOW_THE_PHASES = Described.<Stage>byGraph(
                    "follow the order of the phases", graph -> {
                        Map<String, Stage> late = lateStages(graph.map());
                        return each -> !late.containsKey(each.id());
                    })
            .withDetailByGraph(graph -> {
                Map<String, Stage> late = lateStages(graph.map());
                return each -> Optional.ofNullable(late.get(each.id()))
                        .map(before -> "it is " + words(each) + ", but stands behind " + Quoted.text(before.name())
                                + ", which is " + words(before))
                        .orElse("");
            });

    /** No way leads on from there to an outcome or to a dead end, by structure. */
    static final Described<Touchpoint> LET_CUSTOMERS_GO_ROUND =
            Described.byGraph("let customers go round for ever", graph -> {
                Set<Node> ends = new HashSet<>(graph.deadEnds());
                ends.addAll(graph.outcomes());
                ends.addAll(graph.leadingTo(List.copyOf(ends)));
                return each -> !ends.contains(each);
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
    record Named(String name, Optional<String> near) {}

    private static List<Subject<Named>> named(List<Outcome> outcomes) {
        NearNames names = new NearNames();
        List<Subject<Named>> all = new ArrayList<>();
        for (Outcome each : outcomes) {
            all.add(Subject.at(new Named(each.name(), names.add(each.name())), each.name(), "outcomes", each.id()));
        }
        return all.subList(Math.min(1, all.size()), all.size());
    }

    /** The stages, by id, that stand behind one of a later phase, with that one. */
    private static Map<String, Stage> lateStages(JourneyMap map) {
        Map<String, Stage> late = new HashMap<>();
        Optional<Stage> latest = Optional.empty();
        for (Stage stage : map.allStages()) {
            if (stage.phase().isPresent()) {
                if (latest.isPresent() && isLater(latest.get(), stage)) {
                    late.put(stage.id(), latest.get());
                } else {
                    latest = Optional.of(stage);
                }
            }
        }
        return late;
    }

    private static boolean isLater(Stage one, Stage other) {
        return one.phase().orElse(Phase.BEFORE).compareTo(other.phase().orElse(Phase.BEFORE)) > 0;
    }

    private static String words(Stage stage) {
        return stage.phase()
                .map(phase -> phase.name().toLowerCase(Locale.ROOT) + " the purchase")
                .orElse("");
    }

    private static String quoted(Optional<Stage> stage) {
        return stage.map(each -> Quoted.text(each.name())).orElse("");
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
