package dev.cjm.model;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.ShareSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Gives transitions their ends, outcomes their being, and checks that likelihoods add up. */
final class FlowAssembly {
    /** Sums below are below 1 however they were rounded. */
    private static final double NEARLY_ALL = 1 - 1e-9;

    private final MapDraft draft;
    private final Problems problems;
    private final List<TouchpointDraft> touchpoints = new ArrayList<>();
    private final Nodes nodes;
    private int added;
    private final List<Placed> placed = new ArrayList<>();
    /** Whether in ids made of the ends nobody can mistake where the source ends. */
    private boolean isSourceClear = true;

    private final List<Transition> transitions;
    private final Flow flow;

    FlowAssembly(MapDraft draft, List<StageDraft> stages, Map<String, TouchpointDraft> byId, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        stages.forEach(stage -> touchpoints.addAll(stage.own()));
        nodes = new Nodes(stages, byId, draft, problems);
        added = draft.transitionCount();
        placeAll();
        paths();
        flow = flow(draft);
        if (draft.isOrderFilled() && flow == Flow.STATED) {
            fillOrder();
        }
        transitions = withIds();
        sums();
    }

    Flow flow() {
        return flow;
    }

    List<Outcome> outcomes() {
        return nodes.outcomes();
    }

    /** In their one order, each with an id of its own. */
    List<Transition> transitions() {
        return transitions;
    }

    /** Ends first: they bring outcomes into being, which others may name wherever they stand. */
    private void placeAll() {
        List<TransitionDraft> others = new ArrayList<>(draft.transitionCount());
        for (int i = 0; i < touchpoints.size(); i++) {
            touchpoints.get(i).standsAt(i);
            placeEnds(touchpoints.get(i).transitions(), others);
        }
        placeEnds(draft.transitions(), others);
        others.forEach(this::place);
    }

    private void placeEnds(List<TransitionDraft> transitions, List<TransitionDraft> others) {
        for (TransitionDraft transition : transitions) {
            if (transition.end().isPresent()) {
                place(transition);
            } else {
                others.add(transition);
            }
        }
    }

    private void place(TransitionDraft transition) {
        Where where = transition.where();
        Optional<String> source = transition.sourceDraft().isPresent()
                ? transition.sourceDraft().map(TouchpointDraft::id)
                : nodes.touchpoint(transition.source(), where, "source");
        Optional<String> target = target(transition);
        if (source.isPresent() && target.isPresent()) {
            Transition value = transition.facts().build(source.get(), target.get());
            boolean isNamed = !transition.facts().ownId().isEmpty();
            add(new Placed(source.get(), target.get(), value, where, isNamed));
        }
    }

    private Optional<String> target(TransitionDraft transition) {
        if (transition.targetDraft().isPresent()) {
            return transition.targetDraft().map(TouchpointDraft::id);
        }
        return transition.end().isPresent()
                ? nodes.end(transition, transition.end().get())
                : nodes.node(transition.target(), transition.where(), "target");
    }

    private void add(Placed transition) {
        placed.add(transition);
        isSourceClear &= transition.source.indexOf('>') < 0;
    }

    private void paths() {
        if (draft.paths().isEmpty()) {
            return;
        }
        Set<String> there = ends();
        for (List<String> path : draft.paths()) {
            Where where = draft.where().sentence("transitions", added, () -> "path " + Problems.walk(path));
            List<Optional<String>> walk = path.stream()
                    .map(reference -> nodes.node(reference, where, "target"))
                    .toList();
            for (int i = 1; i < walk.size(); i++) {
                if (walk.get(i - 1).isPresent() && walk.get(i).isPresent()) {
                    connect(walk.get(i - 1).get(), walk.get(i).get(), there, where);
                }
            }
        }
    }

    private void connect(String source, String target, Set<String> there, Where where) {
        if (nodes.isOutcome(source)) {
            problems.conflicting(
                    where.path(),
                    "The %s goes on from outcome %s.".formatted(where.words(), Quoted.text(nodes.name(source))),
                    "End the path with the outcome.");
        } else if (there.add(source + "\n" + target)) {
            Where at = draft.where()
                    .sentence(
                            "transitions",
                            added++,
                            () -> "transition " + Quoted.text(source) + " -> " + Quoted.text(target));
            add(new Placed(source, target, unstated(source, target), at, false));
        }
    }

    private static Transition unstated(String source, String target) {
        return ImmutableTransition.builder()
                .id(source + ">" + target)
                .source(source)
                .target(target)
                .kind(TransitionKind.NORMAL)
                .build();
    }

    private void fillOrder() {
        Set<String> there = ends();
        Map<String, List<OptionalDouble>> stated = new HashMap<>();
        placed.forEach(each ->
                stated.computeIfAbsent(each.source, key -> new ArrayList<>()).add(each.value.likelihood()));
        for (int i = 1; i < touchpoints.size(); i++) {
            String source = touchpoints.get(i - 1).id();
            BigDecimal sum = ShareSum.of(stated.getOrDefault(source, List.of()));
            if (sum.compareTo(BigDecimal.ONE) < 0) {
                connect(
                        source,
                        touchpoints.get(i).id(),
                        there,
                        draft.where().sentence("transitions", added, () -> "order"));
            }
        }
    }

    private Set<String> ends() {
        Set<String> there = new HashSet<>();
        placed.forEach(each -> there.add(each.source + "\n" + each.target));
        return there;
    }

    private Flow flow(MapDraft draft) {
        Optional<Placed> between =
                placed.stream().filter(each -> !nodes.isOutcome(each.target)).findFirst();
        if (between.isPresent() && draft.flow().filter(Flow.IN_ORDER::equals).isPresent()) {
            problems.conflicting(
                    "/flow",
                    "The flow is said to be in order, yet the %s is stated."
                            .formatted(between.get().where.words()),
                    "Leave out flow(IN_ORDER), or the transitions between touchpoints.");
        }
        return between.isPresent() ? Flow.STATED : draft.flow().orElse(Flow.IN_ORDER);
    }

    /** Ids that are there or were given come first; the others are named in the one order, however they were declared. */
    @SuppressWarnings("ReferenceEquality") // the same value, not an equal one: parallel transitions may be equal
    private List<Transition> withIds() {
        Map<String, Placed> ids = new HashMap<>();
        List<Transition> all = new ArrayList<>(placed.size());
        for (Placed each : placed) {
            all.add(each.value);
            if (each.isNamed) {
                reserve(ids, each);
            }
        }
        TransitionOrder order = TransitionOrder.of(nodes::place, nodes.outcomes());
        order.sort(all);
        if (ids.isEmpty() ? areApart(all) : ids.size() == all.size()) {
            return Collections.unmodifiableList(all);
        }
        Set<String> taken = new HashSet<>(2 * all.size());
        taken.addAll(ids.keySet());
        boolean isNumbered = false;
        for (int i = 0; i < all.size(); i++) {
            Transition value = all.get(i);
            Placed owner = ids.get(value.id());
            if (owner == null || owner.value != value) {
                Transition named = named(value, taken);
                isNumbered |= named != value;
                all.set(i, named);
            }
        }
        if (isNumbered) {
            order.sort(all);
        }
        return Collections.unmodifiableList(all);
    }

    /** Tells whether ids made of the ends differ: no two transitions have both ends in common. */
    private boolean areApart(List<Transition> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Transition each = sorted.get(i);
            Transition before = sorted.get(i - 1);
            if (each.target().equals(before.target()) && each.source().equals(before.source())) {
                return false;
            }
        }
        return isSourceClear;
    }

    private void reserve(Map<String, Placed> ids, Placed each) {
        Placed other = ids.putIfAbsent(each.value.id(), each);
        if (other != null) {
            problems.duplicateId(
                    each.where.path("id"), "transitions", each.value.id(), other.where.words(), each.where.words());
        }
    }

    private static Transition named(Transition value, Set<String> taken) {
        String id = value.id();
        for (int k = 2; !taken.add(id); k++) {
            id = value.id() + "#" + k;
        }
        return id.equals(value.id())
                ? value
                : ImmutableTransition.builder().from(value).id(id).build();
    }

    /** Transitions stand in the order of the touchpoints where they start. */
    private void sums() {
        Set<String> spent = new HashSet<>();
        int start = 0;
        for (TouchpointDraft touchpoint : touchpoints) {
            int end = start;
            double sum = 0;
            while (end < transitions.size() && transitions.get(end).source().equals(touchpoint.id())) {
                sum += transitions.get(end++).likelihood().orElse(0);
            }
            if (sum > NEARLY_ALL && leavesNothing(touchpoint, transitions.subList(start, end))) {
                spent.add(touchpoint.id());
            }
            start = end;
        }
        if (!spent.isEmpty()) {
            nothingLeft(spent);
        }
    }

    private boolean leavesNothing(TouchpointDraft touchpoint, List<Transition> here) {
        BigDecimal sum = ShareSum.of(here.stream().map(Transition::likelihood).toList());
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            problems.sumAboveOne(
                    touchpoint.where().path("transitions"),
                    "likelihoods of the transitions from " + touchpoint.where().words(),
                    sum,
                    here.stream()
                            .filter(each -> each.likelihood().isPresent())
                            .map(each -> nodes.name(each.target()))
                            .toList());
        }
        return sum.compareTo(BigDecimal.ONE) == 0;
    }

    private void nothingLeft(Set<String> sources) {
        placed.stream()
                .filter(each -> sources.contains(each.source) && each.value.takesShare())
                .forEach(each -> problems.add(
                        "likelihood.nothingLeft",
                        each.where.path("likelihood"),
                        "The %s has no likelihood, and the others from there leave nothing: they sum to 1."
                                .formatted(each.where.words()),
                        "Give it a likelihood, 0 if it is not used, and lower the others."));
    }

    private record Placed(String source, String target, Transition value, Where where, boolean isNamed) {}
}
