package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.Lift;
import dev.cjm.observed.ObservedJourney;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gathers who reaches a goal and what they did before; exact, in memory for the activities that occur.
 *
 * <p>Every journey counts as over, and neither windows nor times are gathered: for these ask {@link dev.cjm.observed.Conversion}.
 */
public final class ConversionSummary implements JourneySummary<ConversionSummary, ConversionFigures> {
    private static final long serialVersionUID = 1L;

    private static final int REACHED = 1;
    private static final int WITH = 0;
    private static final int WITH_AND_REACHED = 1;

    private final transient String goal;
    private final transient Tally tally = new Tally(2, 2);

    /**
     * Begins without journeys.
     *
     * @param goal the activity that is to be reached
     */
    public ConversionSummary(String goal) {
        this.goal = Objects.requireNonNull(goal, "goal");
    }

    @Override
    public ConversionSummary empty() {
        return new ConversionSummary(goal);
    }

    @Override
    public void add(ObservedJourney journey) {
        tally.journey();
        Set<String> met = new HashSet<>();
        boolean isReached = false;
        for (String activity : journey.activities()) {
            if (activity.equals(goal)) {
                isReached = true;
                break;
            }
            met.add(activity);
        }
        for (String activity : met) {
            tally.names.count(activity, WITH);
            if (isReached) {
                tally.names.count(activity, WITH_AND_REACHED);
            }
        }
        if (isReached) {
            tally.count(REACHED);
        }
    }

    @Override
    public void merge(ConversionSummary other) {
        Tally.same(goal, other.goal);
        tally.merge(other.tally);
    }

    @Override
    public ConversionFigures result() {
        long reached = tally.total(REACHED);
        List<Lift> lifts = tally.names.ordered(WITH).stream()
                .map(activity -> lift(
                        activity,
                        tally.names.get(activity, WITH),
                        tally.names.get(activity, WITH_AND_REACHED),
                        reached))
                .toList();
        return new ConversionFigures(goal, new Proportion(reached, tally.journeys()), lifts);
    }

    private Lift lift(String activity, long with, long both, long reached) {
        return new Lift(activity, new Proportion(both, with), new Proportion(reached - both, tally.journeys() - with));
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.CONVERSION).text(goal);
        tally.write(out);
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static ConversionSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.CONVERSION);
        ConversionSummary summary = new ConversionSummary(in.text());
        summary.tally.read(in);
        if (summary.tally.names.ordered(WITH).size() < summary.tally.names.size()) {
            throw InvalidSummaryException.damaged("the counts do not fit each other");
        }
        return Tally.checked(summary, in);
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
