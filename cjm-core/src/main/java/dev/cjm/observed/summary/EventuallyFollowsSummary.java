package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.LaterFollows;
import dev.cjm.observed.ObservedJourney;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what comes after what at any time later; exact, in memory for the pairs that occur, at most the square of the activities. */
public final class EventuallyFollowsSummary
        implements JourneySummary<EventuallyFollowsSummary, EventuallyFollowsFigures> {
    private static final long serialVersionUID = 1L;

    private final transient ActivityNumbers names = new ActivityNumbers();
    private final transient PairTally pairs = new PairTally();
    private transient long journeys;

    /** Begins without journeys. */
    public EventuallyFollowsSummary() {}

    @Override
    public EventuallyFollowsSummary empty() {
        return new EventuallyFollowsSummary();
    }

    @Override
    public void add(ObservedJourney journey) {
        journeys = Math.addExact(journeys, 1);
        if (journey.length() == 1) {
            return;
        }
        Map<Integer, Long> times = new LinkedHashMap<>();
        for (String name : journey.activities()) {
            int target = names.number(name);
            times.forEach((source, before) -> pairs.count(source, target, before, journeys));
            times.merge(target, 1L, Long::sum);
        }
    }

    @Override
    public void merge(EventuallyFollowsSummary other) {
        long sum = Math.addExact(journeys, other.journeys);
        pairs.merge(other.pairs, names.numbersOf(other.names));
        journeys = sum;
    }

    @Override
    public EventuallyFollowsFigures result() {
        List<LaterFollows> follows =
                pairs.ordered(names.ranks()).map(this::follows).toList();
        return new EventuallyFollowsFigures(journeys, follows);
    }

    private LaterFollows follows(PairTally.Pair pair) {
        return new LaterFollows(
                names.name(pair.source()),
                names.name(pair.target()),
                pair.count(),
                new Proportion(pair.journeys(), journeys));
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.EVENTUALLY_FOLLOWS).number(journeys);
        int[] sorted = names.sorted();
        out.number(sorted.length);
        Arrays.stream(sorted).forEach(number -> out.text(names.name(number)));
        pairs.write(out, names.ranks());
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static EventuallyFollowsSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.EVENTUALLY_FOLLOWS);
        EventuallyFollowsSummary summary = new EventuallyFollowsSummary();
        summary.journeys = in.number();
        in.names().forEach(summary.names::number);
        BitSet paired = new BitSet();
        summary.pairs.read(in, summary.names.size(), summary.journeys).forEach(pair -> {
            paired.set(pair.source());
            paired.set(pair.target());
        });
        in.end();
        if (paired.cardinality() < summary.names.size()) {
            throw InvalidSummaryException.damaged("an activity has no pair");
        }
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
