package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.JourneyVariant;
import dev.cjm.observed.JourneyVariants;

/** The fields of the sequences of a log. */
final class JourneyVariantsTable {
    private static final Table<JourneyVariant, Void> JOURNEY_VARIANT = Table.of(
            JourneyVariant.class,
            "a variant",
            "A sequence of activities with the journeys that have exactly it.",
            list("activities", ANY_TEXT, JourneyVariant::activities, "The activities, in order."),
            must("journeys", PROPORTION, JourneyVariant::journeys, "How many journeys have it."));

    static final ResultTable<JourneyVariants> JOURNEY_VARIANTS = ResultTable.of(
            JourneyVariants.class,
            "journey-variants",
            "journey variants",
            "The sequences of activities that a log has.",
            must("entropy", ESTIMATE, JourneyVariants::entropy, "The entropy of the variants, in bits."),
            must("complexity", ESTIMATE, JourneyVariants::complexity, "The mean complexity of the journeys."),
            list("variants", JOURNEY_VARIANT, JourneyVariants::variants, "All variants, the most frequent first."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    JourneyVariants::suppressed,
                    "What is left out because too few journeys have it."));

    private JourneyVariantsTable() {}
}
