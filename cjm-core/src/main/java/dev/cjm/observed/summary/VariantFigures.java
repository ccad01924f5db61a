package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.JourneyVariant;
import java.util.List;

/**
 * The sequences of activities that journeys have.
 *
 * @param journeys how many journeys there are
 * @param variants the sequences, the most frequent first, then by activities in code points
 */
public record VariantFigures(long journeys, List<JourneyVariant> variants) {
    /**
     * Obtains figures.
     *
     * @param journeys how many journeys there are
     * @param variants the sequences
     */
    public VariantFigures {
        variants = List.copyOf(variants);
    }

    /**
     * Tells how many journeys the most frequent variants cover.
     *
     * @param most how many variants, 0 or more
     * @return the share of all journeys
     */
    public Proportion coverage(int most) {
        return new Proportion(
                variants.stream().limit(most).mapToLong(JourneyVariant::count).sum(), journeys);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys a variant needs to stay, at least 1
     * @return the figures without rarer variants; shares are of all journeys
     * @throws IllegalArgumentException if the number is below 1
     */
    public VariantFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new VariantFigures(
                this.journeys,
                variants.stream().filter(variant -> variant.count() >= journeys).toList());
    }
}
