package dev.cjm.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Says how opportunities are ranked, what counts as much, and what customers answered. */
public final class OpportunitiesOptions {
    private static final double MIDDLE = 5;
    private static final double MOST = 10;

    private final Map<String, KanoAnswers> kano = new LinkedHashMap<>();
    private OpportunityMeasure measure = OpportunityMeasure.ULWICK;
    private double muchValue = MIDDLE;
    private double muchEffort = MIDDLE;

    OpportunitiesOptions() {}

    /**
     * Ranks by a number; ties by value less effort, then by the pain that is answered, then as written.
     *
     * @param measure the number, {@link OpportunityMeasure#ULWICK} unless said
     * @return these options
     */
    public OpportunitiesOptions rankedBy(OpportunityMeasure measure) {
        this.measure = Objects.requireNonNull(measure, "measure");
        return this;
    }

    /**
     * Says from where on value is much.
     *
     * @param fromInclusive the least value that is much, 0 to 10, both inclusive; 5 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public OpportunitiesOptions muchValue(double fromInclusive) {
        muchValue = checked("value", fromInclusive);
        return this;
    }

    /**
     * Says from where on effort is much.
     *
     * @param fromInclusive the least effort that is much, 0 to 10, both inclusive; 5 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public OpportunitiesOptions muchEffort(double fromInclusive) {
        muchEffort = checked("effort", fromInclusive);
        return this;
    }

    /**
     * Says what customers answered about an opportunity.
     *
     * @param reference the opportunity, by id or name: each of that id, or else of that name
     * @param answers what they answered
     * @return these options
     */
    public OpportunitiesOptions kano(String reference, KanoAnswers answers) {
        kano.put(Objects.requireNonNull(reference, "reference"), Objects.requireNonNull(answers, "answers"));
        return this;
    }

    OpportunityMeasure measure() {
        return measure;
    }

    boolean isMuchValue(double value) {
        return value >= muchValue;
    }

    boolean isMuchEffort(double effort) {
        return effort >= muchEffort;
    }

    Map<String, KanoAnswers> kano() {
        return kano;
    }

    private static double checked(String noun, double number) {
        if (!(number >= 0 && number <= MOST)) {
            throw new IllegalArgumentException(
                    "Much %s (from %s on) must begin between 0 and 10.\nValues and efforts are from 0 to 10."
                            .formatted(noun, number));
        }
        return number;
    }
}
