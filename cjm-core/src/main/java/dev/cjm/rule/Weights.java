package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;

/** What each step of the walks of a domain adds to a count; sums stop below the largest number, which stands for endless. */
final class Weights {
    static final long ENDLESS = Long.MAX_VALUE;
    private static final long HUGE = Long.MAX_VALUE - 1;

    private final PathDomain domain;
    private final Measure measure;
    private final long[] steps;

    Weights(PathDomain domain, Measure measure) {
        this.domain = domain;
        this.measure = measure;
        ArrayGraph walks = domain.walks();
        steps = new long[walks.edgeCount()];
        for (int edge = 0; edge < steps.length; edge++) {
            long there = measure.ofTransition(domain.space(), domain.edgeOfSpace(edge));
            steps[edge] = sum(ofVertex(walks.source(edge)), there);
        }
    }

    /** Of leaving a touchpoint and going on. */
    long ofStep(int edge) {
        return steps[edge];
    }

    /** Of the last place of a walk. */
    long ofGoal(int vertex) {
        return domain.countsLast() ? ofVertex(vertex) : 0;
    }

    /** Of a whole walk; of parallel steps the one that adds the most, or the least. */
    long ofWalk(int[] walk, boolean isMost) {
        return sum(ofSteps(walk, isMost), ofGoal(walk[walk.length - 1]));
    }

    /** Of a walk without its last place. */
    long ofSteps(int[] walk, boolean isMost) {
        long total = 0;
        for (int i = 1; i < walk.length; i++) {
            total = sum(total, ofStep(walk[i - 1], walk[i], isMost));
        }
        return total;
    }

    static long sum(long one, long other) {
        if (one == ENDLESS || other == ENDLESS) {
            return ENDLESS;
        }
        return one > HUGE - other ? HUGE : one + other;
    }

    private long ofStep(int from, int to, boolean isMost) {
        ArrayGraph walks = domain.walks();
        long extreme = -1;
        for (int i = 0; i < walks.outDegree(from); i++) {
            int edge = walks.outgoing(from, i);
            if (walks.target(edge) == to && (extreme < 0 || isMost == steps[edge] > extreme)) {
                extreme = steps[edge];
            }
        }
        return extreme;
    }

    private long ofVertex(int vertex) {
        return domain.space().isTouchpoint(vertex) ? measure.ofTouchpoint(domain.space(), vertex) : 0;
    }
}
