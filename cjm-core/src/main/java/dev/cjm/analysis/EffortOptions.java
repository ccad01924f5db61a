package dev.cjm.analysis;

import java.util.Objects;

/** Says by which number efforts are ranked, and for how many ways they are found. */
public final class EffortOptions {
    private static final int STANDARD_PATHS = 10;

    private EffortMeasure measure = EffortMeasure.TIME;
    private int paths = STANDARD_PATHS;

    EffortOptions() {}

    /**
     * Ranks touchpoints by a number; ties by actions, then as written.
     *
     * @param measure the number, {@link EffortMeasure#TIME} unless said
     * @return these options
     */
    public EffortOptions rankedBy(EffortMeasure measure) {
        this.measure = Objects.requireNonNull(measure, "measure");
        return this;
    }

    /**
     * Asks for the likeliest ways through the map.
     *
     * @param most how many, at least 1; 10 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public EffortOptions paths(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The number of paths (%s) must be at least 1.\nAsk for one or more.".formatted(most));
        }
        paths = most;
        return this;
    }

    EffortMeasure measure() {
        return measure;
    }

    int paths() {
        return paths;
    }
}
