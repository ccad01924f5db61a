package dev.cjm.observed;

/**
 * Says how a question counts journeys.
 *
 * @param <O> the options of the question
 */
public abstract class CountOptions<O extends CountOptions<O>> {
    private int minimumCases = 1;

    CountOptions() {}

    abstract O self();

    /**
     * Leaves out what fewer journeys have, so that nobody is recognised by what is rare.
     *
     * <p>The result says how much was left out; it is no protection against comparing several results.
     *
     * @param journeys how many journeys something needs to be told, at least 1; 1 unless said, which tells everything
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public O minimumCases(int journeys) {
        if (journeys < 1) {
            throw new IllegalArgumentException(
                    "The option minimumCases (" + journeys + ") must be at least 1.\nSay 1 to tell everything.");
        }
        minimumCases = journeys;
        return self();
    }

    int minimumCases() {
        return minimumCases;
    }
}
