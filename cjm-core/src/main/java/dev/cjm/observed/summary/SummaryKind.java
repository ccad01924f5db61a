package dev.cjm.observed.summary;

import java.util.Arrays;

/** What kinds of summaries there are, with the numbers by which bytes know them. */
enum SummaryKind {
    FLOW(1, "FlowSummary"),
    VARIANTS(2, "VariantSummary"),
    DURATIONS(3, "DurationSummary"),
    FREQUENT_VARIANTS(4, "FrequentVariants"),
    CONVERSION(5, "ConversionSummary"),
    COUNT_BEFORE(6, "CountBeforeSummary"),
    STEPS(7, "StepSummary"),
    FUNNEL(8, "FunnelSummary"),
    COHORTS(9, "CohortSummary"),
    EMOTION(10, "EmotionSummary"),
    EVENTUALLY_FOLLOWS(11, "EventuallyFollowsSummary"),
    PATH(12, "PathSummary");

    private final int number;
    private final String words;

    SummaryKind(int number, String words) {
        this.number = number;
        this.words = words;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    static SummaryKind of(int number) {
        return Arrays.stream(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElseThrow(() -> InvalidSummaryException.damaged("there is no kind " + number));
    }
}
