package dev.cjm.observed.summary;

import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.PathPattern;
import java.util.Map;
import java.util.TreeMap;

/** Gathers in how many journeys a path stands, and how often; exact, in memory for the numbers of matches that occur. */
public final class PathSummary implements JourneySummary<PathSummary, PathFigures> {
    private static final long serialVersionUID = 1L;

    private final transient PathPattern pattern;
    private final transient TreeMap<Integer, Long> counts = new TreeMap<>();
    private transient long journeys;
    private transient long total;

    /**
     * Begins without journeys.
     *
     * @param pattern the path, as {@link PathPattern} reads it, for example {@code a->[b|c]->[^d]*->e}
     * @throws IllegalArgumentException if the pattern is none, or needs no event
     */
    public PathSummary(String pattern) {
        this(PathPattern.countable(pattern));
    }

    private PathSummary(PathPattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public PathSummary empty() {
        return new PathSummary(pattern);
    }

    @Override
    public void add(ObservedJourney journey) {
        add(pattern.count(journey.activities()), 1);
    }

    private void add(int matches, long times) {
        long sum = Math.addExact(total, Math.multiplyExact(times, matches));
        journeys = Math.addExact(journeys, times);
        total = sum;
        counts.merge(matches, times, Math::addExact);
    }

    @Override
    public void merge(PathSummary other) {
        Tally.same(pattern.toString(), other.pattern.toString());
        Map.copyOf(other.counts).forEach(this::add);
    }

    @Override
    public PathFigures result() {
        return PathFigures.of(pattern.toString(), journeys, total, counts);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out =
                new SummaryWriter(SummaryKind.PATH).text(pattern.toString()).number(counts.size());
        counts.forEach((matches, count) -> out.number(matches).number(count));
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static PathSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.PATH);
        PathSummary summary = pattern(in.text());
        long least = 0;
        for (int left = in.size(2); left > 0; left--) {
            int matches = (int) in.number(least, Integer.MAX_VALUE);
            long count = in.number(1, Long.MAX_VALUE);
            least = matches + 1L;
            try {
                summary.add(matches, count);
            } catch (ArithmeticException e) {
                throw InvalidSummaryException.damaged("there are too many matches");
            }
        }
        in.end();
        return summary;
    }

    private static PathSummary pattern(String text) {
        try {
            return new PathSummary(text);
        } catch (IllegalArgumentException e) {
            throw InvalidSummaryException.damaged("the path is none");
        }
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
