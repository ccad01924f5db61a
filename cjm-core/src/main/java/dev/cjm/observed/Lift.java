package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How much more likely those who did something reach a goal than all journeys do.
 *
 * <p>It tells that both come together, not that one causes the other.
 *
 * @param activity what they did
 * @param with how many of the journeys with the activity reached the goal
 * @param without how many of the journeys without it did
 */
public record Lift(String activity, Proportion with, Proportion without) {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Obtains a lift.
     *
     * @param activity what they did
     * @param with how many of the journeys with the activity reached the goal
     * @param without how many of the journeys without it did
     */
    public Lift {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(without, "without");
    }

    /**
     * Tells the lift: P(goal | activity) / P(goal).
     *
     * @return 0 or more, 1 if it makes no difference; empty if nobody has the activity, or nobody reached the goal
     */
    public OptionalDouble lift() {
        Proportion all = with.plus(without);
        return with.denominator() == 0 || all.numerator() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) with.numerator() / with.denominator() * all.denominator() / all.numerator());
    }

    /**
     * Tells the lower end of the interval of the lift, with 95 % confidence.
     *
     * <p>It is that of the ratio of both shares on the logarithmic scale (Katz, Baptista, Azen and Pike 1978), turned into the lift.
     *
     * @return the lower end; empty if with or without the activity nobody reached the goal, or all journeys have the activity
     */
    public OptionalDouble lower() {
        return end(-Z);
    }

    /**
     * Tells the upper end of the interval of the lift, with 95 % confidence.
     *
     * @return the upper end; empty under the same conditions as {@link #lower}
     */
    public OptionalDouble upper() {
        return end(Z);
    }

    private OptionalDouble end(double z) {
        if (with.numerator() == 0 || without.numerator() == 0) {
            return OptionalDouble.empty();
        }
        double n = with.denominator();
        double others = without.denominator();
        double ratio = with.numerator() / n / (without.numerator() / others);
        double error = Math.sqrt(Math.max(0, 1.0 / with.numerator() - 1 / n + 1.0 / without.numerator() - 1 / others));
        double end = ratio * StrictMath.exp(z * error);
        double weight = n / (n + others);
        return OptionalDouble.of(end / (weight * end + 1 - weight));
    }
}
