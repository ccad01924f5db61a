package dev.cjm.observed.summary;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * Stands for a summary where Java serialises it.
 *
 * @param bytes those of the summary, one in each character
 */
record SerializedSummary(String bytes) implements Serializable {
    static SerializedSummary of(JourneySummary<?, ?> summary) {
        return new SerializedSummary(new String(summary.toBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /**
     * Becomes the summary again.
     *
     * @return the summary
     * @throws InvalidObjectException if the bytes are none
     */
    private Object readResolve() throws InvalidObjectException {
        byte[] read = bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        try {
            return switch (SummaryReader.kind(read)) {
                case FLOW -> FlowSummary.fromBytes(read);
                case VARIANTS -> VariantSummary.fromBytes(read);
                case DURATIONS -> DurationSummary.fromBytes(read);
                case FREQUENT_VARIANTS -> FrequentVariants.fromBytes(read);
                case CONVERSION -> ConversionSummary.fromBytes(read);
                case COUNT_BEFORE -> CountBeforeSummary.fromBytes(read);
                case STEPS -> StepSummary.fromBytes(read);
                case FUNNEL -> FunnelSummary.fromBytes(read);
                case COHORTS -> CohortSummary.fromBytes(read);
                case EMOTION -> EmotionSummary.fromBytes(read);
                case EVENTUALLY_FOLLOWS -> EventuallyFollowsSummary.fromBytes(read);
                case PATH -> PathSummary.fromBytes(read);
            };
        } catch (InvalidSummaryException e) {
            throw new InvalidObjectException(e.getMessage());
        }
    }
}
