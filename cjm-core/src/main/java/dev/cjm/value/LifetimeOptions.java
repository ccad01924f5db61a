package dev.cjm.value;

import java.util.OptionalInt;

/** Says how far a lifetime value looks ahead, and how far figures move. */
public final class LifetimeOptions {
    private OptionalInt periods = OptionalInt.empty();
    private double step = Figures.USUAL_STEP;

    LifetimeOptions() {}

    /**
     * Counts so many margins; without end unless said.
     *
     * @param number the number of margins, 1 to 1,000, both inclusive
     * @return these options
     */
    public LifetimeOptions periods(int number) {
        periods = OptionalInt.of(number);
        return this;
    }

    /**
     * Says how far each figure moves in {@link CustomerLifetimeValue#changes}; 0.05 unless said.
     *
     * @param points the points of a rate, and the share of the margin, 0 exclusive to 1 exclusive
     * @return these options
     */
    public LifetimeOptions step(double points) {
        step = points;
        return this;
    }

    OptionalInt periods() {
        return periods;
    }

    double step() {
        return step;
    }
}
