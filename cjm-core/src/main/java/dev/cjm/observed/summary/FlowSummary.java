package dev.cjm.observed.summary;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import dev.cjm.observed.Follows;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.TransitionRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what follows what, starts, ends and what is done again; exact, in memory for the pairs that occur. */
public final class FlowSummary implements JourneySummary<FlowSummary, FlowFigures> {
    private static final long serialVersionUID = 1L;

    private static final int OCCURRENCES = 0;
    private static final int JOURNEYS = 1;
    private static final int AGAIN = 2;
    private static final int STARTS = 3;
    private static final int ENDS = 4;
    private static final int FIGURES = 5;

    private final transient ActivityNumbers names = new ActivityNumbers();

    /** By activity its figures, then the last journey that had it, and how often. */
    private final transient List<long[]> activities = new ArrayList<>();

    private final transient PairTally pairs = new PairTally();

    private transient long journeys;
    private transient long events;

    /** Begins without journeys. */
    public FlowSummary() {}

    @Override
    public FlowSummary empty() {
        return new FlowSummary();
    }

    @Override
    public void add(ObservedJourney journey) {
        journeys = Math.addExact(journeys, 1);
        events = Math.addExact(events, journey.length());
        int before = -1;
        for (String name : journey.activities()) {
            int number = names.number(name);
            long[] figures = activity(number);
            boolean isMet = figures[FIGURES] == journeys;
            figures[FIGURES + 1] = isMet ? Math.min(2, figures[FIGURES + 1]) + 1 : 1;
            figures[FIGURES] = journeys;
            figures[OCCURRENCES]++;
            figures[JOURNEYS] += isMet ? 0 : 1;
            figures[AGAIN] += figures[FIGURES + 1] == 2 ? 1 : 0;
            if (before < 0) {
                figures[STARTS]++;
            } else {
                pairs.count(before, number, 1, journeys);
            }
            before = number;
        }
        activity(before)[ENDS]++;
    }

    @Override
    public void merge(FlowSummary other) {
        long sum = Math.addExact(journeys, other.journeys);
        long all = Math.addExact(events, other.events);
        int[] numbers = names.numbersOf(other.names);
        for (int i = 0; i < numbers.length; i++) {
            add(activity(numbers[i]), other.activities.get(i), FIGURES);
        }
        pairs.merge(other.pairs, numbers);
        journeys = sum;
        events = all;
        // Journeys are numbered anew, so none is the last one that was met.
        activities.forEach(figures -> figures[FIGURES] = 0);
    }

    @Override
    public FlowFigures result() {
        List<Follows> follows = pairs.ordered(names.ranks()).map(this::follows).toList();
        return new FlowFigures(
                journeys,
                events,
                shares(JOURNEYS, false),
                shares(STARTS, false),
                shares(ENDS, false),
                shares(AGAIN, true),
                follows,
                transitions(follows));
    }

    private List<TransitionRow> transitions(List<Follows> follows) {
        Map<String, List<Follows>> next = new HashMap<>();
        follows.forEach(pair ->
                next.computeIfAbsent(pair.source(), source -> new ArrayList<>()).add(pair));
        return Arrays.stream(names.sorted())
                .boxed()
                .sorted(Comparator.comparingLong(number -> -activities.get(number)[OCCURRENCES]))
                .map(number -> row(names.name(number), activities.get(number), next))
                .toList();
    }

    private TransitionRow row(String activity, long[] figures, Map<String, List<Follows>> next) {
        return new TransitionRow(
                activity,
                figures[OCCURRENCES],
                new Proportion(figures[JOURNEYS], journeys),
                next.getOrDefault(activity, List.of()),
                new Proportion(figures[ENDS], journeys),
                Estimate.of((double) figures[ENDS] / figures[OCCURRENCES], figures[JOURNEYS]));
    }

    private Follows follows(PairTally.Pair pair) {
        long[] source = activities.get(pair.source());
        return new Follows(
                names.name(pair.source()),
                names.name(pair.target()),
                pair.count(),
                new Proportion(pair.journeys(), journeys),
                Estimate.of((double) pair.count() / source[OCCURRENCES], source[JOURNEYS]));
    }

    private Map<String, Proportion> shares(int figure, boolean isOfThoseWithIt) {
        Map<String, Proportion> shares = new java.util.LinkedHashMap<>();
        Arrays.stream(names.sorted())
                .boxed()
                .filter(number -> activities.get(number)[figure] > 0)
                .sorted(Comparator.comparingLong(number -> -activities.get(number)[figure]))
                .forEach(number -> shares.put(
                        names.name(number),
                        new Proportion(
                                activities.get(number)[figure],
                                isOfThoseWithIt ? activities.get(number)[JOURNEYS] : journeys)));
        return shares;
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.FLOW).number(journeys).number(events);
        int[] sorted = names.sorted();
        out.number(sorted.length);
        Arrays.stream(sorted).forEach(number -> out.text(names.name(number)));
        for (int number : sorted) {
            Arrays.stream(activities.get(number), 0, FIGURES).forEach(out::number);
        }
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
    public static FlowSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.FLOW);
        FlowSummary summary = new FlowSummary();
        summary.journeys = in.number();
        summary.events = in.number(summary.journeys, Long.MAX_VALUE);
        in.names().forEach(summary.names::number);
        for (int i = 0; i < summary.names.size(); i++) {
            long[] figures = summary.activity(i);
            figures[OCCURRENCES] = in.number(1, summary.events);
            figures[JOURNEYS] = in.number(1, Math.min(figures[OCCURRENCES], summary.journeys));
            figures[AGAIN] = in.number(0, figures[JOURNEYS]);
            figures[STARTS] = in.number(0, figures[JOURNEYS]);
            figures[ENDS] = in.number(0, figures[JOURNEYS]);
        }
        boolean isTooFrequent = summary.pairs
                .read(in, summary.names.size(), summary.journeys)
                .anyMatch(pair -> pair.count() > summary.activities.get(pair.source())[OCCURRENCES]);
        if (isTooFrequent) {
            throw InvalidSummaryException.damaged("pairs are more frequent than their activities");
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

    private long[] activity(int number) {
        while (activities.size() <= number) {
            activities.add(new long[FIGURES + 2]);
        }
        return activities.get(number);
    }

    private static void add(long[] to, long[] from, int figures) {
        for (int i = 0; i < figures; i++) {
            to[i] = Math.addExact(to[i], from[i]);
        }
    }
}
