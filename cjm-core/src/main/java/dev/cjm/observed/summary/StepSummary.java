package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.StepShares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers which activity stands at which step; exact, in memory for the activities that occur times the steps. */
public final class StepSummary implements JourneySummary<StepSummary, StepFigures> {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;
    private static final int COUNTED = 1;
    private static final int FIRST_STEP = 2;

    /** Empty for steps from the start; no activity is called so. */
    private final transient String centre;

    private final transient int steps;
    private final transient int size;
    private final transient Tally tally;

    /**
     * Begins without journeys, and with steps from the first event.
     *
     * @param steps how many, 1 to 100
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public StepSummary(int steps) {
        this("", steps);
    }

    private StepSummary(String centre, int steps) {
        if (steps < 1 || steps > MOST) {
            throw new IllegalArgumentException(
                    "The number of steps (%s) must be between 1 and %s.\nAsk for a few.".formatted(steps, MOST));
        }
        this.centre = centre;
        this.steps = steps;
        size = centre.isEmpty() ? steps : 2 * steps + 1;
        tally = new Tally(FIRST_STEP + 2 * size, size);
    }

    /**
     * Begins without journeys, and with steps before and after the first event of an activity.
     *
     * @param activity the activity, not empty
     * @param steps how many before and how many after, 1 to 100
     * @return the summary
     * @throws IllegalArgumentException if the number is out of bounds, or the activity empty
     */
    public static StepSummary around(String activity, int steps) {
        if (Objects.requireNonNull(activity, "activity").isEmpty()) {
            throw new IllegalArgumentException("The activity must not be empty.\nName one.");
        }
        return new StepSummary(activity, steps);
    }

    @Override
    public StepSummary empty() {
        return new StepSummary(centre, steps);
    }

    @Override
    public void add(ObservedJourney journey) {
        tally.journey();
        List<String> activities = journey.activities();
        int zero = centre.isEmpty() ? 0 : activities.indexOf(centre);
        if (zero < 0) {
            return;
        }
        tally.count(COUNTED);
        for (int step = 0; step < size; step++) {
            int position = zero + step - (centre.isEmpty() ? 0 : steps);
            if (position < 0) {
                tally.count(FIRST_STEP + 2 * step + 1);
            } else if (position >= activities.size()) {
                tally.count(FIRST_STEP + 2 * step);
            } else {
                tally.names.count(activities.get(position), step);
            }
        }
    }

    @Override
    public void merge(StepSummary other) {
        Tally.same(List.of(centre, steps), List.of(other.centre, other.steps));
        tally.merge(other.tally);
    }

    @Override
    public StepFigures result() {
        long counted = tally.total(COUNTED);
        List<StepShares> shares = new ArrayList<>();
        for (int step = 0; step < size; step++) {
            Map<String, Proportion> activities = new LinkedHashMap<>();
            tally.names.figures(step).forEach((name, count) -> activities.put(name, new Proportion(count, counted)));
            shares.add(new StepShares(
                    centre.isEmpty() ? step + 1 : step - steps,
                    activities,
                    new Proportion(tally.total(FIRST_STEP + 2 * step), counted),
                    new Proportion(tally.total(FIRST_STEP + 2 * step + 1), counted)));
        }
        return new StepFigures(new Proportion(counted, tally.journeys()), shares);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.STEPS).text(centre).number(steps);
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
    public static StepSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.STEPS);
        StepSummary summary = new StepSummary(in.text(), (int) in.number(1, MOST));
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
