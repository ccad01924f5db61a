package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Action;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/**
 * Something that adds up along a path: channel switches, actions, fields to fill, or what users count.
 *
 * <p>A touchpoint that is passed twice counts twice, and so does a transition that is taken twice.
 */
public final class Measure {
    /** Transitions to a touchpoint whose first channel is another one. */
    public static final Measure CHANNEL_SWITCHES = ofTransitionsByGraph(
            "channel switch",
            "channel switches",
            (graph, transition) -> Transitions.changesChannel(graph, transition) ? 1 : 0);

    /** What customers do, each action as many times as its count says. */
    public static final Measure ACTIONS = of(
            "action",
            "actions",
            touchpoint -> touchpoint.actions().stream()
                    .mapToLong(action -> action.count().orElse(1))
                    .sum());

    /** Steps of the customer. */
    public static final Measure TOUCHPOINTS = of("touchpoint", "touchpoints", touchpoint -> 1);

    /** What customers have to decide. */
    public static final Measure DECISIONS =
            of("decision", "decisions", touchpoint -> touchpoint.decisions().size());

    /** What customers have to fill in. */
    public static final Measure FIELDS = of(
            "field to fill", "fields to fill", touchpoint -> touchpoint.fields().size());

    /** In nanoseconds: actions, each as many times as its count says, and waiting times. */
    static final Measure TIME = new Measure(
            "nanosecond",
            "nanoseconds",
            Measure::time,
            (space, edge) ->
                    space.transition(edge).waiting().map(Nanoseconds::of).orElse(0L));

    /** What a transition adds. */
    private interface OfTransition {
        long of(PathSpace space, int edge);
    }

    private final String singular;
    private final String plural;
    private final ToLongFunction<? super Touchpoint> ofTouchpoint;
    private final OfTransition ofTransition;

    private Measure(
            String singular,
            String plural,
            ToLongFunction<? super Touchpoint> ofTouchpoint,
            OfTransition ofTransition) {
        this.singular = singular;
        this.plural = plural;
        this.ofTouchpoint = ofTouchpoint;
        this.ofTransition = ofTransition;
    }

    /**
     * Makes a measure of what touchpoints add.
     *
     * @param singular one of it in words, such as "form"; not blank
     * @param plural several of it in words, such as "forms"; not blank
     * @param count tells how many a touchpoint adds, 0 or more
     * @return the measure
     * @throws IllegalArgumentException if a word is blank
     */
    public static Measure of(String singular, String plural, ToLongFunction<? super Touchpoint> count) {
        String hint = "Say what adds up.";
        return new Measure(
                Texts.required("singular", singular, "The word for one", hint),
                Texts.required("plural", plural, "The word for several", hint),
                Objects.requireNonNull(count, "count"),
                (space, edge) -> 0);
    }

    /**
     * Makes a measure of what transitions add, such as the steps that customers take back.
     *
     * <p>Between two touchpoints with several transitions, the one counts that adds the most, or the least where too little is looked for.
     *
     * @param singular one of it in words, such as "step back"; not blank
     * @param plural several of it in words, such as "steps back"; not blank
     * @param count tells how many a transition adds, 0 or more
     * @return the measure
     * @throws IllegalArgumentException if a word is blank
     */
    public static Measure ofTransitions(String singular, String plural, ToLongFunction<? super Transition> count) {
        Objects.requireNonNull(count, "count");
        return ofTransitionsByGraph(singular, plural, (graph, transition) -> count.applyAsLong(transition));
    }

    /**
     * Makes a measure of what transitions add, by what they lead from and to.
     *
     * {@snippet class=dev.cjm.rule.PathSnippets region=measure}
     *
     * @param singular one of it in words, such as "hand-off to a partner"; not blank
     * @param plural several of it in words, such as "hand-offs to partners"; not blank
     * @param count tells of a transition in a graph how many it adds, 0 or more
     * @return the measure
     * @throws IllegalArgumentException if a word is blank
     */
    public static Measure ofTransitionsByGraph(
            String singular, String plural, ToLongBiFunction<? super JourneyGraph, ? super Transition> count) {
        String hint = "Say what adds up.";
        Objects.requireNonNull(count, "count");
        return new Measure(
                Texts.required("singular", singular, "The word for one", hint),
                Texts.required("plural", plural, "The word for several", hint),
                touchpoint -> 0,
                (space, edge) -> count.applyAsLong(space.graph(), space.transition(edge)));
    }

    String words(long count) {
        if (this == TIME) {
            return Durations.words(Nanoseconds.duration(count));
        }
        return count + " " + (count == 1 ? singular : plural);
    }

    @Override
    public String toString() {
        return plural;
    }

    long ofTouchpoint(PathSpace space, int vertex) {
        Touchpoint touchpoint = space.graph().touchpoints().get(vertex);
        long count = ofTouchpoint.applyAsLong(touchpoint);
        return count < 0 ? refused("touchpoint", count, touchpoint.name()) : count;
    }

    long ofTransition(PathSpace space, int edge) {
        long count = ofTransition.of(space, edge);
        return count < 0 ? refused("transition", count, MapParts.name(space.graph(), space.transition(edge))) : count;
    }

    private long refused(String what, long count, String name) {
        throw new IllegalArgumentException(
                "The number of %s (%s) of %s %s must not be negative.\nCount only what adds up."
                        .formatted(plural, count, what, Quoted.text(name)));
    }

    private static long time(Touchpoint touchpoint) {
        long sum = 0;
        for (Action action : touchpoint.actions()) {
            long once = action.duration().map(Nanoseconds::of).orElse(0L);
            sum = Weights.sum(sum, Nanoseconds.times(once, action.count().orElse(1)));
        }
        return sum;
    }

    /** Whether all of the time that a touchpoint takes is said. */
    static boolean saysItsTime(Touchpoint touchpoint) {
        return !touchpoint.actions().isEmpty()
                && touchpoint.actions().stream().map(Action::duration).allMatch(Optional::isPresent);
    }
}
