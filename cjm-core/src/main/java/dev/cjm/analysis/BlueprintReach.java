package dev.cjm.analysis;

import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.Components;
import dev.cjm.internal.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How much fails with each piece of work, all in one walk.
 *
 * <p>What fails with a piece contains what fails with those that need it. The walk goes down from work that nobody needs and keeps what
 * fails on the way: each piece adds only what is new to it, and takes it back afterwards. So work is shared along chains and trees of
 * needs; only where a piece is needed from several sides, the other sides are walked again.
 */
final class BlueprintReach {
    private static final int NONE = -1;

    private final ArrayGraph neededBy;
    private final List<int[]> touchpoints;
    private final IntToDoubleFunction visits;
    private final Components components;
    private final int[][] members;
    private final double[] contacts;
    private final int[] touchpointCounts;
    private final int[] workCounts;

    private final BitSet failing = new BitSet();
    private final BitSet hit = new BitSet();
    private final int[] failingStack;
    private final int[] hitStack;
    private int failingCount;
    private int hitCount;

    /** What one component adds to those above it, to be taken back. */
    private final class Step {
        private final int component;
        private final int failingBefore = failingCount;
        private final int hitBefore = hitCount;
        private final BigDecimal sum;
        private int nextBelow;

        private Step(int component, BigDecimal above) {
            this.component = component;
            for (int each : members[component]) {
                fail(each);
            }
            for (int next = failingBefore; next < failingCount; next++) {
                int work = failingStack[next];
                for (int k = 0; k < neededBy.outDegree(work); k++) {
                    fail(neededBy.target(neededBy.outgoing(work, k)));
                }
            }
            BigDecimal all = above;
            for (int i = hitBefore; i < hitCount; i++) {
                all = all.add(Decimals.exact(visits.applyAsDouble(hitStack[i])));
            }
            sum = all;
            for (int each : members[component]) {
                contacts[each] = sum.doubleValue();
                touchpointCounts[each] = hitCount;
                workCounts[each] = failingCount;
            }
        }

        private void undo() {
            while (failingCount > failingBefore) {
                failing.clear(failingStack[--failingCount]);
            }
            while (hitCount > hitBefore) {
                hit.clear(hitStack[--hitCount]);
            }
        }
    }

    /** By the touchpoints of each piece of work, and how often a journey visits a touchpoint. */
    BlueprintReach(ArrayGraph neededBy, List<int[]> touchpoints, IntToDoubleFunction visits) {
        this.neededBy = neededBy;
        this.touchpoints = touchpoints;
        this.visits = visits;
        components = neededBy.components();
        members = members();
        contacts = new double[touchpoints.size()];
        touchpointCounts = new int[touchpoints.size()];
        workCounts = new int[touchpoints.size()];
        failingStack = new int[touchpoints.size()];
        hitStack = new int[distinct(touchpoints)];
        walk(below(largestAbove()));
    }

    /** The contacts of a journey that fail with a piece of work, summed exactly. */
    double contacts(int work) {
        return contacts[work];
    }

    /** The touchpoints that fail with a piece of work. */
    int touchpoints(int work) {
        return touchpointCounts[work];
    }

    /** The work that fails with a piece of work, itself among it. */
    int works(int work) {
        return workCounts[work];
    }

    private void walk(int[][] below) {
        List<Step> steps = new ArrayList<>();
        for (int root : below[components.count()]) {
            steps.add(new Step(root, BigDecimal.ZERO));
            while (!steps.isEmpty()) {
                Step last = steps.get(steps.size() - 1);
                if (last.nextBelow < below[last.component].length) {
                    steps.add(new Step(below[last.component][last.nextBelow++], last.sum));
                } else {
                    last.undo();
                    steps.remove(steps.size() - 1);
                }
            }
        }
    }

    private void fail(int work) {
        if (failing.get(work)) {
            return;
        }
        failing.set(work);
        failingStack[failingCount++] = work;
        for (int each : touchpoints.get(work)) {
            if (!hit.get(each)) {
                hit.set(each);
                hitStack[hitCount++] = each;
            }
        }
    }

    /** Of the components that need a component directly, the one with which most is shared; none for those that nobody needs. */
    private int[] largestAbove() {
        int[] largest = new int[components.count()];
        Arrays.fill(largest, NONE);
        long[] bounds = new long[components.count()];
        for (int component = components.count() - 1; component >= 0; component--) {
            long bound = members[component].length;
            for (int each : members[component]) {
                for (int k = 0; k < neededBy.outDegree(each); k++) {
                    int above = components.of(neededBy.target(neededBy.outgoing(each, k)));
                    if (above != component) {
                        bound += bounds[above];
                        if (largest[component] == NONE || bounds[above] > bounds[largest[component]]) {
                            largest[component] = above;
                        }
                    }
                }
            }
            bounds[component] = Math.min(bound, touchpoints.size());
        }
        return largest;
    }

    /** The components that are entered from each; in the last row those from which the walk begins. */
    private int[][] below(int[] above) {
        return grouped(above, components.count());
    }

    private static int distinct(List<int[]> touchpoints) {
        BitSet all = new BitSet();
        touchpoints.forEach(some -> Arrays.stream(some).forEach(all::set));
        return all.cardinality();
    }

    private int[][] members() {
        return grouped(components.toArray(), components.count());
    }

    /** The positions by group, ascending; those of no group in the last row. */
    private static int[][] grouped(int[] groups, int count) {
        int[] lengths = new int[count + 1];
        for (int each : groups) {
            lengths[each == NONE ? count : each]++;
        }
        int[][] grouped = new int[count + 1][];
        Arrays.setAll(grouped, group -> new int[lengths[group]]);
        for (int i = groups.length - 1; i >= 0; i--) {
            int group = groups[i] == NONE ? count : groups[i];
            grouped[group][--lengths[group]] = i;
        }
        return grouped;
    }
}
