package dev.cjm.analysis;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says whose emotion curve is wanted, and what counts as a valley or peak. */
public final class EmotionCurveOptions {
    private Optional<String> persona = Optional.empty();
    private boolean isAcrossPersonas;
    private OptionalDouble valley = OptionalDouble.empty();
    private OptionalDouble peak = OptionalDouble.empty();
    private int variants = 100;

    EmotionCurveOptions() {}

    /**
     * Asks for the curve of one persona: its own emotion, else everybody's, else a gap.
     *
     * @param reference the persona, by id or name
     * @return these options
     */
    public EmotionCurveOptions persona(String reference) {
        persona = Optional.of(Objects.requireNonNull(reference, "reference"));
        isAcrossPersonas = false;
        return this;
    }

    /**
     * Asks for the mean over the curves of all personas, weighted by their shares; personas with a gap are left out there.
     *
     * @return these options
     */
    public EmotionCurveOptions acrossPersonas() {
        isAcrossPersonas = true;
        persona = Optional.empty();
        return this;
    }

    /**
     * Says at or below which score a valley lies; midway between neutral and worst unless said.
     *
     * @param threshold a score below neutral
     * @return these options
     */
    public EmotionCurveOptions valleysFrom(double threshold) {
        valley = OptionalDouble.of(threshold);
        return this;
    }

    /**
     * Says at or above which score a peak lies; midway between neutral and best unless said.
     *
     * @param threshold a score above neutral
     * @return these options
     */
    public EmotionCurveOptions peaksFrom(double threshold) {
        peak = OptionalDouble.of(threshold);
        return this;
    }

    /**
     * Says over how many of the likeliest succeeding variants the peak–end values are averaged.
     *
     * @param most the number, at least 1; 100 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public EmotionCurveOptions variants(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The option variants (%s) must be at least 1.\nAsk for one or more.".formatted(most));
        }
        variants = most;
        return this;
    }

    Optional<String> persona() {
        return persona;
    }

    boolean isAcrossPersonas() {
        return isAcrossPersonas;
    }

    OptionalDouble valley() {
        return valley;
    }

    OptionalDouble peak() {
        return peak;
    }

    int variants() {
        return variants;
    }
}
