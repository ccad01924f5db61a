package dev.cjm.observed.summary;

import dev.cjm.observed.ObservedJourney;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Gathers how often an activity happens before the first of another; exact, in memory for the numbers that occur.
 *
 * <p>Every journey counts as over: for those that may go on ask {@link dev.cjm.observed.CountBefore}.
 */
public final class CountBeforeSummary implements JourneySummary<CountBeforeSummary, CountBeforeFigures> {
    private static final long serialVersionUID = 1L;

    private final transient String activity;
    private final transient String goal;
    private final transient TreeMap<Integer, Long> counts = new TreeMap<>();
    private transient long journeys;
    private transient long reached;

    /**
     * Begins without journeys.
     *
     * @param activity what is counted
     * @param goal before the first of which it is counted; another activity
     * @throws IllegalArgumentException if both are the same
     */
    public CountBeforeSummary(String activity, String goal) {
        if (Objects.requireNonNull(activity, "activity").equals(Objects.requireNonNull(goal, "goal"))) {
            throw new IllegalArgumentException(
                    "The activity and the goal are both '%s', which never stands before its first time.\nName two activities."
                            .formatted(goal));
        }
        this.activity = activity;
        this.goal = goal;
    }

    @Override
    public CountBeforeSummary empty() {
        return new CountBeforeSummary(activity, goal);
    }

    @Override
    public void add(ObservedJourney journey) {
        journeys = Math.addExact(journeys, 1);
        List<String> activities = journey.activities();
        int end = activities.indexOf(goal);
        if (end >= 0) {
            reached++;
            int before = (int)
                    activities.subList(0, end).stream().filter(activity::equals).count();
            counts.merge(before, 1L, Math::addExact);
        }
    }

    @Override
    public void merge(CountBeforeSummary other) {
        Tally.same(List.of(activity, goal), List.of(other.activity, other.goal));
        journeys = Math.addExact(journeys, other.journeys);
        reached = Math.addExact(reached, other.reached);
        Map.copyOf(other.counts).forEach((number, count) -> counts.merge(number, count, Math::addExact));
    }

    @Override
    public CountBeforeFigures result() {
        return CountBeforeFigures.of(activity, goal, journeys, counts);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.COUNT_BEFORE)
                .text(activity)
                .text(goal)
                .number(journeys)
                .number(counts.size());
        counts.forEach((number, count) -> out.number(number).number(count));
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static CountBeforeSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.COUNT_BEFORE);
        String activity = in.text();
        String goal = in.text();
        if (activity.equals(goal)) {
            throw InvalidSummaryException.damaged("activity and goal are the same");
        }
        CountBeforeSummary summary = new CountBeforeSummary(activity, goal);
        summary.journeys = in.number();
        long least = 0;
        for (int left = in.size(2); left > 0; left--) {
            int number = (int) in.number(least, Integer.MAX_VALUE);
            long count = in.number(1, summary.journeys - summary.reached);
            summary.counts.put(number, count);
            summary.reached += count;
            least = number + 1L;
        }
        in.end();
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
