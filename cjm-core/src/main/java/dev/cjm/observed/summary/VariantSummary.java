package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.JourneyVariant;
import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.List;

/** Gathers the sequences of activities; exact, in memory for the sequences that occur. */
public final class VariantSummary implements JourneySummary<VariantSummary, VariantFigures> {
    private static final long serialVersionUID = 1L;

    private final transient SequenceCounts sequences;
    private transient long journeys;

    /** Begins without journeys. */
    public VariantSummary() {
        this(new SequenceCounts());
    }

    private VariantSummary(SequenceCounts sequences) {
        this.sequences = sequences;
        journeys = sequences.sum();
    }

    @Override
    public VariantSummary empty() {
        return new VariantSummary();
    }

    @Override
    public void add(ObservedJourney journey) {
        journeys = Math.addExact(journeys, 1);
        sequences.add(Sequence.of(journey, sequences.names), 1);
    }

    @Override
    public void merge(VariantSummary other) {
        long sum = Math.addExact(journeys, other.journeys);
        sequences.add(other.sequences);
        journeys = sum;
    }

    @Override
    public VariantFigures result() {
        List<JourneyVariant> variants = new ArrayList<>();
        for (SequenceCounts.Counted each : sequences.ordered()) {
            variants.add(new JourneyVariant(
                    each.sequence().activities(sequences.names), new Proportion(each.count(), journeys)));
        }
        return new VariantFigures(journeys, variants);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.VARIANTS);
        sequences.write(out);
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static VariantSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.VARIANTS);
        SequenceCounts read = SequenceCounts.read(in);
        in.end();
        return new VariantSummary(read);
    }

    /**
     * Stands as its bytes in a stream of objects.
     *
     * @return the bytes
     */
    private Object writeReplace() {
        return SerializedSummary.of(this);
    }
}
