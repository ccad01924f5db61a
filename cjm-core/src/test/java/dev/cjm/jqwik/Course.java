package dev.cjm.jqwik;

import dev.cjm.jqwik.Cast.OutcomePart;
import dev.cjm.jqwik.Cast.TouchpointPart;
import dev.cjm.jqwik.FlowPlan.Traits;
import dev.cjm.jqwik.FlowPlan.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The transitions of a plan in their places, with likelihoods that never sum to more than 1. */
final class Course {
    private final Cast cast;
    private final Traits traits;
    private final List<List<Edge>> out = new ArrayList<>();
    private final Set<String> there = new HashSet<>();
    private final Set<Integer> exhausted = new HashSet<>();

    Course(Cast cast, FlowPlan plan) {
        this.cast = cast;
        traits = plan.traits();
        for (TouchpointPart touchpoint : cast.touchpoints()) {
            List<Edge> edges = new ArrayList<>();
            touchpoint.plan().edges().forEach(edge -> place(edge, touchpoint).ifPresent(edges::add));
            if (edges.isEmpty() && traits.isLinked() && traits.isStated()) {
                place(EdgePlan.NEXT, touchpoint).ifPresent(edges::add);
            }
            out.add(likely(edges, touchpoint));
        }
    }

    List<Edge> from(TouchpointPart touchpoint) {
        return out.get(touchpoint.index());
    }

    /** All transitions, in the order of the touchpoints where they start. */
    List<Edge> all() {
        return cast.touchpoints().stream()
                .flatMap(touchpoint -> from(touchpoint).stream())
                .toList();
    }

    /** The references along a walk, as far as one can go. */
    List<String> references(Walk walk) {
        List<String> references = new ArrayList<>();
        TouchpointPart at = touchpoint(walk.touchpoints().get(0));
        references.add(cast.reference(at, false));
        for (int number : walk.touchpoints().subList(1, walk.touchpoints().size())) {
            TouchpointPart next = touchpoint(number);
            boolean isForward = next.index() > at.index() || traits.isLooping();
            if (!traits.isStated() || !isForward || !connect(at, next.named().id())) {
                return references;
            }
            references.add(cast.reference(next, false));
            at = next;
        }
        Optional<OutcomePart> end = end(walk.end());
        if (end.isPresent() && connect(at, end.get().named().id())) {
            references.add(cast.reference(end.get(), false));
        }
        return references;
    }

    Optional<OutcomePart> end(int number) {
        return number < 0 ? Optional.empty() : Scene.pick(cast.outcomes(), number);
    }

    private TouchpointPart touchpoint(int number) {
        return cast.touchpoints().get(number % cast.touchpoints().size());
    }

    private boolean connect(TouchpointPart source, String target) {
        String pair = source.named().id() + "\n" + target;
        return there.contains(pair) || (!exhausted.contains(source.index()) && there.add(pair));
    }

    /** Where a transition leads; empty if there is no such place. */
    private Optional<Edge> place(EdgePlan plan, TouchpointPart source) {
        int hop = traits.isLooping() ? plan.hop() : Math.max(1, Math.abs(plan.hop()));
        int index = Math.max(0, source.index() + hop);
        boolean isBeyond = index >= cast.touchpoints().size();
        if (plan.isEnd() || isBeyond) {
            return end(plan.isEnd() ? plan.end() : 0)
                    .map(end -> new Edge(plan, source, Optional.empty(), Optional.of(end), OptionalDouble.empty()));
        }
        return Optional.of(touchpoint(index))
                .filter(target -> traits.isStated())
                .map(target -> new Edge(plan, source, Optional.of(target), Optional.empty(), OptionalDouble.empty()));
    }

    /** Shares likelihoods out: first those that are said, then 0 for those for which nothing is left. */
    private List<Edge> likely(List<Edge> edges, TouchpointPart source) {
        int whole = source.plan().parts();
        int[] shares = new int[edges.size()];
        int left = whole;
        int last = -1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.min(left, wish(edges.get(i), whole));
            left -= Math.max(0, shares[i]);
            last = shares[i] >= 0 ? i : last;
        }
        boolean hasTaker = false;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] < 0 && edges.get(i).takesShare()) {
                shares[i] = left == 0 ? 0 : -1;
                hasTaker |= left > 0;
            }
        }
        if (traits.isFull() && !hasTaker && left > 0 && shares.length > 0) {
            int at = Math.max(0, last);
            shares[at] = Math.max(0, shares[at]) + left;
            left = 0;
        }
        if (left == 0) {
            exhausted.add(source.index());
        }
        List<Edge> likely = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Edge edge = edges.get(i);
            there.add(source.named().id() + "\n" + targetId(edge));
            likely.add(shares[i] < 0 ? edge : edge.with(OptionalDouble.of(shares[i] / (double) whole)));
        }
        return likely;
    }

    /** How many parts a transition asks for; negative if it asks for none. */
    private int wish(Edge edge, int whole) {
        int percent = edge.plan().percent();
        if (percent < 0 && edge.takesShare() && !traits.isOpen()) {
            percent = 50;
        }
        return percent < 0 ? -1 : (percent * whole + 50) / 100;
    }

    private static String targetId(Edge edge) {
        return edge.target()
                .map(target -> target.named().id())
                .orElseGet(() -> edge.outcome().orElseThrow().named().id());
    }
}
