package dev.cjm.observed;

import java.util.Optional;

/** Says how many steps are told, and from where they are counted. */
public final class StepMatrixOptions extends CountOptions<StepMatrixOptions> {
    private static final int MOST = 100;

    private int steps = 10;
    private Optional<String> centre = Optional.empty();

    StepMatrixOptions() {}

    @Override
    StepMatrixOptions self() {
        return this;
    }

    /**
     * Says how many steps are told.
     *
     * @param most the number, 1 to 100; 10 unless said; before a centre as many as after it
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public StepMatrixOptions steps(int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException(
                    "The number of steps (%s) must be between 1 and %s.\nAsk for a few.".formatted(most, MOST));
        }
        steps = most;
        return this;
    }

    /**
     * Counts steps from the first time of an activity; journeys without it are left out.
     *
     * @param activity the activity that is step 0; unless said, the first event is step 1
     * @return these options
     */
    public StepMatrixOptions around(String activity) {
        centre = Optional.of(activity);
        return this;
    }

    int steps() {
        return steps;
    }

    Optional<String> centre() {
        return centre;
    }
}
