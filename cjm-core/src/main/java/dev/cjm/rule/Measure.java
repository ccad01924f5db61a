package dev.cjm.rule;

import dev.cjm.model.Action;
import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Something that adds up along a path: channel switches, actions, fields to fill.
 *
 * <p>A touchpoint that is passed twice counts twice.
 */
public final class Measure {
    /** Transitions to a touchpoint whose first channel is another one. */
    public static final Measure CHANNEL_SWITCHES = new Measure(
            "channel switch",
            "channel switches",
            touchpoint -> 0,
            (space, edge) -> Transitions.changesChannel(space.graph(), space.transition(edge)) ? 1 : 0);

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
        if (count < 0) {
            throw new IllegalArgumentException(
                    "The number of %s (%s) of touchpoint '%s' must not be negative.\nCount only what adds up."
                            .formatted(plural, count, touchpoint.name()));
        }
        return count;
    }

    long ofTransition(PathSpace space, int edge) {
        return ofTransition.of(space, edge);
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
