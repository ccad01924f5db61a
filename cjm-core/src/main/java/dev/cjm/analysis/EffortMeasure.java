package dev.cjm.analysis;

import java.util.function.ToDoubleFunction;

/** By which number efforts are compared. */
public enum EffortMeasure {
    /** How many actions customers do. */
    ACTIONS(EffortSum::actions),
    /** How many decisions they take. */
    DECISIONS(EffortSum::decisions),
    /** How many fields they fill. */
    FIELDS(EffortSum::fields),
    /** How long they act, in seconds. */
    ACTING(EffortSum::actingSeconds),
    /** How long they wait, in seconds. */
    WAITING(EffortSum::waitingSeconds),
    /** How long they act and wait, in seconds. */
    TIME(sum -> sum.actingSeconds() + sum.waitingSeconds());

    @SuppressWarnings("ImmutableEnumChecker") // a lambda, which has no state
    private final ToDoubleFunction<EffortSum> number;

    EffortMeasure(ToDoubleFunction<EffortSum> number) {
        this.number = number;
    }

    /**
     * Reads the number.
     *
     * @param effort an effort
     * @return its number by this measure, 0 or more
     */
    public double of(EffortSum effort) {
        return number.applyAsDouble(effort);
    }
}
