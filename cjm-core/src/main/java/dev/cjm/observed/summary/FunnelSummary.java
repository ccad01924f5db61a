package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers how many get from step to step, and where the others go; exact, in memory for the activities that occur times the steps.
 *
 * <p>It is the funnel without options: entered at the first step, others between the steps, no windows, every journey over. For all else,
 * and for times, ask {@link dev.cjm.observed.Funnel}.
 */
public final class FunnelSummary implements JourneySummary<FunnelSummary, FunnelFigures> {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 1_000;
    private static final int NEVER = -1;

    private final transient List<String> steps;
    private final transient Tally tally;

    /** By step the last event that met it in the journey at hand. */
    private final transient int[] met;

    /**
     * Begins without journeys.
     *
     * @param steps the activities in their order, 1 to 1,000; one may stand several times
     * @throws IllegalArgumentException if there is none, or too many
     */
    public FunnelSummary(List<String> steps) {
        this.steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST) {
            throw new IllegalArgumentException(
                    "A funnel has 1 to %s steps, not %s.\nName a few activities.".formatted(MOST, steps.size()));
        }
        met = new int[steps.size()];
        tally = new Tally(1 + 2 * steps.size(), steps.size());
    }

    @Override
    public FunnelSummary empty() {
        return new FunnelSummary(steps);
    }

    @Override
    public void add(ObservedJourney journey) {
        tally.journey();
        Arrays.fill(met, NEVER);
        List<String> activities = journey.activities();
        for (int event = 0; event < activities.size(); event++) {
            String activity = activities.get(event);
            for (int step = met.length - 1; step >= 0; step--) {
                if (steps.get(step).equals(activity) && (step == 0 || met[step - 1] != NEVER)) {
                    met[step] = event;
                }
            }
        }
        for (int step = 0; step < met.length && met[step] != NEVER; step++) {
            tally.count(reached(step));
            if (step + 1 < met.length && met[step + 1] == NEVER) {
                int after = met[step] + 1;
                if (after == activities.size()) {
                    tally.count(reached(step) + 1);
                } else {
                    tally.names.count(activities.get(after), step);
                }
            }
        }
    }

    private static int reached(int step) {
        return 1 + 2 * step;
    }

    @Override
    public void merge(FunnelSummary other) {
        Tally.same(steps, other.steps);
        tally.merge(other.tally);
    }

    @Override
    public FunnelFigures result() {
        List<FunnelShare> shares = new ArrayList<>();
        for (int step = 0; step < met.length; step++) {
            long reached = tally.total(reached(step));
            long next = step + 1 < met.length ? tally.total(reached(step + 1)) : reached;
            long lost = reached - next;
            Map<String, Proportion> went = new LinkedHashMap<>();
            tally.names.figures(step).forEach((name, count) -> went.put(name, new Proportion(count, lost)));
            shares.add(new FunnelShare(
                    steps.get(step),
                    new Proportion(reached, tally.journeys()),
                    step == 0 ? new Proportion(0, 0) : new Proportion(reached, tally.total(reached(step - 1))),
                    new Proportion(lost, reached),
                    new Proportion(tally.total(reached(step) + 1), lost),
                    went));
        }
        return new FunnelFigures(shares);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.FUNNEL).number(steps.size());
        steps.forEach(out::text);
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
    public static FunnelSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.FUNNEL);
        List<String> steps = new ArrayList<>();
        for (long left = in.number(1, MOST); left > 0; left--) {
            steps.add(in.text());
        }
        FunnelSummary summary = new FunnelSummary(steps);
        summary.tally.read(in);
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
