package dev.cjm.analysis;

import dev.cjm.model.Action;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.time.Duration;

/**
 * What a journey, or a part of it, asks of customers.
 *
 * <p>Numbers are expected ones where they belong to a journey, so that they need not be whole.
 *
 * @param actions how many actions customers do, each as often as it is done
 * @param decisions how many decisions they take
 * @param fields how many fields they fill
 * @param actingSeconds how long their actions take, in seconds; those without a duration count nothing
 * @param waitingSeconds how long they wait between touchpoints, in seconds; transitions without a waiting time count nothing
 */
public record EffortSum(double actions, double decisions, double fields, double actingSeconds, double waitingSeconds) {
    private static final double THOUSAND = 1e3;

    /** Nothing at all. */
    public static final EffortSum NONE = new EffortSum(0, 0, 0, 0, 0);

    /**
     * Adds up what one visit of a touchpoint asks, waiting left out.
     *
     * @param touchpoint the touchpoint
     * @return its effort
     */
    public static EffortSum of(Touchpoint touchpoint) {
        long actions = 0;
        double millis = 0;
        for (Action each : touchpoint.actions()) {
            actions += each.count().orElse(1);
            millis += CompletionTotals.millis(each);
        }
        return new EffortSum(
                actions, touchpoint.decisions().size(), touchpoint.fields().size(), millis / THOUSAND, 0);
    }

    /**
     * Finds what taking a transition asks: to wait.
     *
     * @param transition the transition
     * @return its effort
     */
    public static EffortSum of(Transition transition) {
        double millis = transition.waiting().map(CompletionTotals::millis).orElse(0.0);
        return new EffortSum(0, 0, 0, 0, millis / THOUSAND);
    }

    /**
     * Tells how long customers act.
     *
     * @return the duration of their actions, rounded to milliseconds
     */
    public Duration acting() {
        return duration(actingSeconds);
    }

    /**
     * Tells how long customers wait.
     *
     * @return the waiting time, rounded to milliseconds
     */
    public Duration waiting() {
        return duration(waitingSeconds);
    }

    /**
     * Tells how long customers act and wait.
     *
     * @return the sum of both, rounded to milliseconds
     */
    public Duration time() {
        return duration(actingSeconds + waitingSeconds);
    }

    /**
     * Adds other effort.
     *
     * @param other what is asked as well
     * @return the sum
     */
    public EffortSum plus(EffortSum other) {
        return new EffortSum(
                actions + other.actions,
                decisions + other.decisions,
                fields + other.fields,
                actingSeconds + other.actingSeconds,
                waitingSeconds + other.waitingSeconds);
    }

    /**
     * Multiplies, for example by the visits of a touchpoint.
     *
     * @param factor how often it is asked
     * @return the product
     */
    public EffortSum times(double factor) {
        return new EffortSum(
                actions * factor, decisions * factor, fields * factor, actingSeconds * factor, waitingSeconds * factor);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * THOUSAND));
    }
}
