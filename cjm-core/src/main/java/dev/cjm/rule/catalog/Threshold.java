package dev.cjm.rule.catalog;

import dev.cjm.internal.Decimals;

/** A number that decides: its option, what it may be, what it is unless said, and why. */
enum Threshold {
    FEWEST_TOUCHPOINTS(
            "fewestTouchpoints",
            3,
            1,
            1_000_000,
            "One step before, one during and one after the purchase is the least that is a way."),
    MOST_TOUCHPOINTS(
            "mostTouchpoints", 100, 1, 1_000_000, "More do not fit on a wall; parts can be maps of their own, nested."),
    LONGEST_WAY(
            "longestWay",
            30,
            1,
            1_000_000,
            "Seven stages with four steps each are the longest way of the story that the articles tell."),
    MOST_ACTIONS(
            "mostActions", 10, 1, 1_000_000, "Who has to do more at one place looks for a place where it is less."),
    MOST_FIELDS(
            "mostFields",
            8,
            0,
            1_000_000,
            "Name, address in four fields, contact, payment and one more suffice to buy."),
    MOST_SWITCHES("mostSwitches", 0.75, 0, 1, "Ways across channels are normal; a switch at nearly each step is not."),
    MOST_CLOSED(
            "mostClosed",
            0.5,
            0,
            1,
            "Who comes should find it open more often than closed; only hours that channels state are compared."),
    MOST_ASSUMED("mostAssumed", 0.5, 0, 1, "A map that mostly rests on belief shows the team and not the customers."),
    FEWEST_SOURCE_TYPES(
            "fewestSourceTypes", 2, 1, 100, "A second sort of source is the least that can contradict the first."),
    STALE_AFTER_MONTHS("staleAfterMonths", 24, 1, 1200, "Channels and habits change within two years."),
    FEWEST_PERSONA_FACTS(
            "fewestPersonaFacts", 8, 1, 8, "The article lists eight kinds of facts and calls all of them needed."),
    FEWEST_DIFFERENCES("fewestDifferences", 2, 1, 8, "One difference may be chance; two make another person."),
    FEWEST_FEELINGS("fewestFeelings", 0.5, 0, 1, "With more gaps than scores, a curve is guesswork."),
    MOST_MOMENTS("mostMoments", 2, 0, 1_000_000, "One or two moments decide, says the article; so two are always few."),
    MOST_MOMENT_SHARE(
            "mostMomentShare",
            1.0 / 3,
            0,
            1,
            "More in complex journeys: a third of the touchpoints, rounded up; where each is decisive, none is."),
    LEAST_COVERAGE("leastCoverage", 0.75, 0, 1, "One of the four lanes may truly have nothing to say in a stage.");

    private final String option;
    private final double standard;
    private final double min;
    private final double max;
    private final String reason;

    Threshold(String option, double standard, double min, double max, String reason) {
        this.option = option;
        this.standard = standard;
        this.min = min;
        this.max = max;
        this.reason = reason;
    }

    double standard() {
        return standard;
    }

    /** Refuses what makes no sense. */
    double checked(double value) {
        if (!(value >= min && value <= max)) {
            String hint = max == 1 && value > 1 && value <= 100
                    ? "Maybe it is a percentage; divide by 100."
                    : "It is " + words(standard) + " unless said.";
            throw new IllegalArgumentException("The option %s (%s) must be between %s and %s.\n%s"
                    .formatted(option, words(value), Decimals.shortest(min), Decimals.shortest(max), hint));
        }
        return value;
    }

    RuleOption option(double value) {
        return new RuleOption(option, words(value), words(standard), reason);
    }

    private static String words(double value) {
        if (value == 1.0 / 3) {
            return "1/3";
        }
        return Double.isFinite(value) ? Decimals.shortest(value) : Double.toString(value);
    }
}
