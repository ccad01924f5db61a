package dev.cjm.observed;

import dev.cjm.internal.AbsorbingChain;
import dev.cjm.internal.ArrayGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The chain of activities that a log shows, with four ends behind them. */
final class CompletionChain {
    static final int SUCCESS = 0;
    static final int FAILURE = 1;
    static final int LOST = 2;
    static final int UNKNOWN = 3;
    private static final int ENDS = 4;
    private static final int GOES_ON = -1;

    private final int[] activities;
    private final double[] starts;
    private final AbsorbingChain chain;

    /**
     * Builds the chain.
     *
     * @param count what follows what, up to the first goal or failure
     * @param endOf which end each activity is, or -1
     * @param endedOpen by activity: journeys that ended there and may still go on
     */
    CompletionChain(FollowsCount count, int[] endOf, long[] endedOpen) {
        activities = java.util.stream.IntStream.range(0, endOf.length)
                .filter(i -> endOf[i] == GOES_ON && count.journeysWith[i] > 0)
                .toArray();
        int[] vertexOf = new int[endOf.length];
        for (int i = 0; i < endOf.length; i++) {
            vertexOf[i] = endOf[i] == GOES_ON ? -1 : activities.length + endOf[i];
        }
        for (int vertex = 0; vertex < activities.length; vertex++) {
            vertexOf[activities[vertex]] = vertex;
        }
        starts = new double[activities.length + ENDS];
        long journeys = Arrays.stream(count.starts).sum();
        for (int i = 0; i < endOf.length; i++) {
            if (count.starts[i] > 0) {
                starts[vertexOf[i]] += (double) count.starts[i] / journeys;
            }
        }
        Map<Long, Long> edges = new TreeMap<>();
        int size = starts.length;
        for (int pair = 0; pair < count.size(); pair++) {
            long edge = (long) vertexOf[count.source(pair)] * size + vertexOf[count.target(pair)];
            edges.merge(edge, count.count(pair), Long::sum);
        }
        for (int vertex = 0; vertex < activities.length; vertex++) {
            long over = count.ends[activities[vertex]] - endedOpen[activities[vertex]];
            if (over > 0) {
                edges.put((long) vertex * size + activities.length + LOST, over);
            }
        }
        AbsorbingChain known = chain(edges, size);
        BitSet endless = known.endless();
        for (int vertex = endless.nextSetBit(0); vertex >= 0; vertex = endless.nextSetBit(vertex + 1)) {
            if (vertex < activities.length && endedOpen[activities[vertex]] > 0) {
                edges.put((long) vertex * size + activities.length + UNKNOWN, endedOpen[activities[vertex]]);
            }
        }
        chain = endless.isEmpty() ? known : chain(edges, size);
    }

    private AbsorbingChain chain(Map<Long, Long> edges, int size) {
        int[] sources = new int[edges.size()];
        int[] targets = new int[edges.size()];
        double[] counts = new double[edges.size()];
        double[] sums = new double[size];
        List<Map.Entry<Long, Long>> listed = new ArrayList<>(edges.entrySet());
        for (int i = 0; i < sources.length; i++) {
            sources[i] = (int) (listed.get(i).getKey() / size);
            targets[i] = (int) (listed.get(i).getKey() % size);
            counts[i] = listed.get(i).getValue();
            sums[sources[i]] += counts[i];
        }
        for (int i = 0; i < sources.length; i++) {
            counts[i] /= sums[sources[i]];
        }
        return AbsorbingChain.of(activities.length, ArrayGraph.of(size, sources, targets), counts);
    }

    /** The activities that are passed, by number. */
    int[] activities() {
        return activities;
    }

    /** The probability of each end from each activity that is passed. */
    double[] to(int end) {
        double[] rewards = new double[starts.length];
        rewards[activities.length + end] = 1;
        return chain.expected(rewards);
    }

    /** The events from each activity on, its own not counted. */
    double[] furtherEvents() {
        double[] rewards = new double[starts.length];
        Arrays.fill(rewards, 0, activities.length, 1);
        rewards[activities.length + SUCCESS] = 1;
        rewards[activities.length + FAILURE] = 1;
        double[] events = chain.expected(rewards);
        for (int i = 0; i < activities.length; i++) {
            events[i] = Math.max(0, events[i] - 1);
        }
        return events;
    }

    /** The probability of each end over all journeys. */
    double[] ends() {
        return Arrays.copyOfRange(chain.visits(starts), activities.length, starts.length);
    }
}
