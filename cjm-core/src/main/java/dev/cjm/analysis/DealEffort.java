package dev.cjm.analysis;

import java.util.Objects;

/**
 * How many actions the deal takes, and how long: all touchpoints in the phase during the purchase.
 *
 * @param reached the share of journeys that come to it, 0 to 1, both inclusive
 * @param perJourney what a journey spends there, as expected, those that never come there among them
 * @param perDeal what those spend there who come to it; nothing when nobody does
 */
public record DealEffort(double reached, EffortSum perJourney, EffortSum perDeal) {
    /**
     * Obtains the effort of the deal.
     *
     * @param reached the share of journeys that come to it
     * @param perJourney what a journey spends there, as expected
     * @param perDeal what those spend there who come to it
     */
    public DealEffort {
        Objects.requireNonNull(perJourney, "perJourney");
        Objects.requireNonNull(perDeal, "perDeal");
    }
}
