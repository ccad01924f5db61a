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

    /** By pair its count and journeys, then the last journey that had it. */
    private final transient Map<Long, long[]> pairs = new HashMap<>();

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
                long[] pair = pairs.computeIfAbsent(key(before, number), key -> new long[3]);
                pair[0]++;
                pair[1] += pair[2] == journeys ? 0 : 1;
                pair[2] = journeys;
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
        if (other != this) {
            other.pairs.forEach((key, figures) -> add(
                    pairs.computeIfAbsent(
                            key(numbers[(int) (key >>> 32)], numbers[key.intValue()]), pair -> new long[3]),
                    figures,
                    2));
        } else {
            pairs.values().forEach(figures -> add(figures, figures, 2));
        }
        journeys = sum;
        events = all;
        forget();
    }

    /** Journeys are numbered anew, so none is the last one that was met. */
    private void forget() {
        activities.forEach(figures -> figures[FIGURES] = 0);
        pairs.values().forEach(figures -> figures[2] = 0);
    }

    @Override
    public FlowFigures result() {
        List<Follows> follows = new ArrayList<>();
        int[] ranks = names.ranks();
        pairs.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Long, long[]> pair) -> -pair.getValue()[0])
                        .thenComparingInt(pair -> ranks[(int) (pair.getKey() >>> 32)])
                        .thenComparingInt(pair -> ranks[pair.getKey().intValue()]))
                .forEach(pair -> follows.add(follows(pair.getKey(), pair.getValue())));
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

    private Follows follows(long key, long[] figures) {
        long[] source = activities.get((int) (key >>> 32));
        return new Follows(
                names.name((int) (key >>> 32)),
                names.name((int) key),
                figures[0],
                new Proportion(figures[1], journeys),
                Estimate.of((double) figures[0] / source[OCCURRENCES], source[JOURNEYS]));
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
        int[] ranks = names.ranks();
        out.number(sorted.length);
        Arrays.stream(sorted).forEach(number -> out.text(names.name(number)));
        for (int number : sorted) {
            Arrays.stream(activities.get(number), 0, FIGURES).forEach(out::number);
        }
        out.number(pairs.size());
        pairs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Long, long[]> pair) -> ranks[(int) (pair.getKey() >>> 32)])
                        .thenComparingInt(pair -> ranks[pair.getKey().intValue()]))
                .forEach(pair -> out.number(ranks[(int) (pair.getKey() >>> 32)])
                        .number(ranks[pair.getKey().intValue()])
                        .number(pair.getValue()[0])
                        .number(pair.getValue()[1]));
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
        long last = -1;
        for (int left = in.size(4); left > 0; left--) {
            long key =
                    key((int) in.number(0, summary.names.size() - 1L), (int) in.number(0, summary.names.size() - 1L));
            if (key <= last) {
                throw InvalidSummaryException.damaged("pairs are not in order");
            }
            last = key;
            long count = in.number(1, summary.activities.get((int) (key >>> 32))[OCCURRENCES]);
            summary.pairs.put(key, new long[] {count, in.number(1, Math.min(count, summary.journeys)), 0});
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

    private static long key(int source, int target) {
        return (long) source << 32 | target;
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
