package dev.cjm.observed;

import java.util.Arrays;

/** Counts pairs of activities: how often, and in how many journeys; pairs are numbered as they are met. */
final class PairCounts {
    private final FollowsTable pairs;
    private long[] counts = new long[64];
    private int[] inJourneys = new int[64];
    private int[] lastJourney = new int[64];

    PairCounts(int activities) {
        pairs = new FollowsTable(activities);
    }

    /** Counts a pair some times more in a journey. */
    void count(int source, int target, long times, int journey) {
        int pair = number(source, target);
        counts[pair] += times;
        if (lastJourney[pair] != journey + 1) {
            lastJourney[pair] = journey + 1;
            inJourneys[pair]++;
        }
    }

    void merge(PairCounts other) {
        for (int i = 0; i < other.size(); i++) {
            int pair = number(other.source(i), other.target(i));
            counts[pair] += other.counts[i];
            inJourneys[pair] += other.inJourneys[i];
        }
    }

    /** The number of a pair, a new one without counts if it is met for the first time. */
    int number(int source, int target) {
        int pair = pairs.number(source, target);
        if (pair >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
            inJourneys = Arrays.copyOf(inJourneys, counts.length);
            lastJourney = Arrays.copyOf(lastJourney, counts.length);
        }
        return pair;
    }

    int size() {
        return pairs.size();
    }

    int source(int pair) {
        return pairs.source(pair);
    }

    int target(int pair) {
        return pairs.target(pair);
    }

    long count(int pair) {
        return counts[pair];
    }

    int inJourneys(int pair) {
        return inJourneys[pair];
    }

    /** How many pairs too few journeys have. */
    long suppressed(int minimum) {
        long suppressed = 0;
        for (int pair = 0; pair < size(); pair++) {
            suppressed += inJourneys[pair] < minimum ? 1 : 0;
        }
        return suppressed;
    }

    /** The pairs that enough journeys have, the most frequent first, then by source and target in code points. */
    int[] order(int minimum) {
        int[] order = new int[size()];
        int found = 0;
        for (int pair = 0; pair < order.length; pair++) {
            if (inJourneys[pair] >= minimum) {
                order[found++] = pair;
            }
        }
        int[] kept = Arrays.copyOf(order, found);
        IndexSort.sort(kept, 0, found, this::compare);
        return kept;
    }

    private int compare(int one, int other) {
        int byCount = Long.compare(counts[other], counts[one]);
        if (byCount != 0) {
            return byCount;
        }
        int bySource = Integer.compare(source(one), source(other));
        return bySource != 0 ? bySource : Integer.compare(target(one), target(other));
    }
}
