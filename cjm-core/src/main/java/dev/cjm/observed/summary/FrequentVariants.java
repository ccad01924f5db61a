package dev.cjm.observed.summary;

import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Gathers the frequent sequences of activities, in memory for a stated number of them.
 *
 * <p>By Misra and Gries (1982), merged as by Agarwal and others (2012). With k counters and n journeys every sequence of more than n/(k + 1)
 * journeys is found, and no count is too low by more than that; none is too high. Which of the rarer ones are found depends on the order of
 * the journeys; the bound does not. {@link FrequentFigures#maxError} is often far below n/(k + 1), and 0 as long as k sequences were enough.
 */
public final class FrequentVariants implements JourneySummary<FrequentVariants, FrequentFigures> {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 10_000_000;

    private final transient int counters;
    private transient SequenceCounts sequences;
    private transient long journeys;
    private transient long error;

    /**
     * Begins without journeys.
     *
     * @param counters how many sequences are kept, 1 to 10 million, both inclusive
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public FrequentVariants(int counters) {
        this(counters, new SequenceCounts());
        if (counters < 1 || counters > MOST) {
            throw new IllegalArgumentException(
                    "The number of counters (%s) must be between 1 and %s.\nAsk for 1000 to have all above 0.1 %%."
                            .formatted(counters, MOST));
        }
    }

    private FrequentVariants(int counters, SequenceCounts sequences) {
        this.counters = counters;
        this.sequences = sequences;
    }

    @Override
    public FrequentVariants empty() {
        return new FrequentVariants(counters);
    }

    @Override
    public void add(ObservedJourney journey) {
        journeys = Math.addExact(journeys, 1);
        sequences.add(Sequence.of(journey, sequences.names), 1);
        shrink();
    }

    @Override
    public void merge(FrequentVariants other) {
        if (other.counters != counters) {
            throw new IllegalArgumentException(
                    "A summary of %s counters cannot be merged with one of %s.\nGive all of them the same number."
                            .formatted(counters, other.counters));
        }
        long sum = Math.addExact(journeys, other.journeys);
        sequences.add(other.sequences);
        journeys = sum;
        error += other.error;
        shrink();
    }

    /** Lowers all counts by the highest that has no counter. */
    private void shrink() {
        if (sequences.counts.size() <= counters) {
            return;
        }
        List<Long> counts = new ArrayList<>(sequences.counts.values());
        counts.sort(Comparator.reverseOrder());
        long lowered = counts.get(counters);
        error += lowered;
        SequenceCounts kept = new SequenceCounts();
        for (Map.Entry<Sequence, Long> each : sequences.counts.entrySet()) {
            if (each.getValue() > lowered) {
                List<String> activities = each.getKey().activities(sequences.names);
                int[] numbers = activities.stream().mapToInt(kept.names::number).toArray();
                kept.add(new Sequence(numbers), each.getValue() - lowered);
            }
        }
        sequences = kept;
    }

    @Override
    public FrequentFigures result() {
        List<FrequentFigures.Frequent> frequent = new ArrayList<>();
        for (SequenceCounts.Counted each : sequences.ordered()) {
            frequent.add(new FrequentFigures.Frequent(
                    each.sequence().activities(sequences.names), each.count(), each.count() + error));
        }
        return new FrequentFigures(journeys, error, frequent);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.FREQUENT_VARIANTS)
                .number(counters)
                .number(journeys)
                .number(error);
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
    public static FrequentVariants fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.FREQUENT_VARIANTS);
        int counters = (int) in.number(1, MOST);
        long journeys = in.number();
        long error = in.number(0, journeys / (counters + 1L));
        SequenceCounts read = SequenceCounts.read(in);
        in.end();
        long missing = journeys - read.sum();
        if (read.counts.size() > counters
                || missing < 0
                || missing / (counters + 1L) < error
                || (error == 0 && missing > 0)) {
            throw InvalidSummaryException.damaged("the counts do not fit the journeys");
        }
        FrequentVariants summary = new FrequentVariants(counters, read);
        summary.journeys = journeys;
        summary.error = error;
        return summary;
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
