package dev.cjm.observed.summary;

import dev.cjm.observed.ObservedJourney;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers how long journeys take, in bounded memory.
 *
 * <p>Count, shortest, longest and mean are exact. For quantiles times are counted in classes, of which each doubling of time has 128: what is
 * told of a class differs by at most one part in 256 (0.4 %) from each time in it. The classes are those of HdrHistogram (Tene); their counts
 * add up, so nothing depends on how journeys were parted. The years 0 to 9999 have 6,669 classes, and only those are held that occur.
 */
public final class DurationSummary implements JourneySummary<DurationSummary, DurationFigures> {
    private static final long serialVersionUID = 1L;

    /** The years 0 to 9999 in microseconds. */
    private static final long LONGEST = Duration.ofDays(3_652_425).toMillis() * 1_000;

    private final transient TreeMap<Integer, Long> classes = new TreeMap<>();
    private transient BigInteger sum = BigInteger.ZERO;
    private transient long journeys;
    private transient long shortest = Long.MAX_VALUE;
    private transient long longest;

    /** Begins without journeys. */
    public DurationSummary() {}

    @Override
    public DurationSummary empty() {
        return new DurationSummary();
    }

    @Override
    public void add(ObservedJourney journey) {
        Duration duration = journey.duration();
        long micros = duration.toSeconds() * 1_000_000 + duration.toNanosPart() / 1_000;
        journeys = Math.addExact(journeys, 1);
        sum = sum.add(BigInteger.valueOf(micros));
        shortest = Math.min(shortest, micros);
        longest = Math.max(longest, micros);
        classes.merge(DurationClasses.of(micros), 1L, Math::addExact);
    }

    @Override
    public void merge(DurationSummary other) {
        journeys = Math.addExact(journeys, other.journeys);
        sum = sum.add(other.sum);
        shortest = Math.min(shortest, other.shortest);
        longest = Math.max(longest, other.longest);
        Map.copyOf(other.classes).forEach((number, count) -> classes.merge(number, count, Math::addExact));
    }

    @Override
    public DurationFigures result() {
        return new DurationFigures(new TreeMap<>(classes), journeys, sum, shortest, longest);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.DURATIONS).number(classes.size());
        classes.forEach((number, count) -> out.number(number).number(count));
        if (journeys > 0) {
            out.number(shortest).number(longest).text(sum.toString());
        }
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static DurationSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.DURATIONS);
        DurationSummary summary = new DurationSummary();
        int last = -1;
        for (int left = in.size(2); left > 0; left--) {
            last = (int) in.number(last + 1L, DurationClasses.of(LONGEST));
            summary.classes.put(last, in.number(1, Long.MAX_VALUE - summary.journeys));
            summary.journeys += summary.classes.getOrDefault(last, 0L);
        }
        if (summary.journeys > 0) {
            int first = summary.classes.firstKey();
            summary.shortest = in.number(DurationClasses.lowest(first), DurationClasses.highest(first));
            summary.longest =
                    in.number(Math.max(summary.shortest, DurationClasses.lowest(last)), DurationClasses.highest(last));
            summary.sum = sum(in.text());
            BigInteger count = BigInteger.valueOf(summary.journeys);
            if (summary.sum.compareTo(count.multiply(BigInteger.valueOf(summary.shortest))) < 0
                    || summary.sum.compareTo(count.multiply(BigInteger.valueOf(summary.longest))) > 0) {
                throw InvalidSummaryException.damaged("the sum does not fit the times");
            }
        }
        in.end();
        return summary;
    }

    private static BigInteger sum(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,39}")) {
            throw InvalidSummaryException.damaged("the sum is no number");
        }
        return new BigInteger(digits);
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
