package dev.cjm.observed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts how far journeys get. */
final class FunnelCount implements JourneyCount<FunnelCount> {
    private static final int[] NONE = new int[0];

    private final OpenJourneys openJourneys;
    private final int[][] stepsOf;
    private final FunnelWalk walk;
    private final int activities;
    final int steps;
    final long[] reached;
    final long[] continued;
    final long[] entered;
    final long[] open;
    final long[] occurrences;
    /** By step: what the lost did next; the place behind the activities is the end of the journey. */
    final long[][] next;

    final SpanCount[] times;

    /** How many journeys reached any step. */
    long inFunnel;

    FunnelCount(List<String> activities, List<String> steps, FunnelOptions options, OpenJourneys openJourneys) {
        this.openJourneys = openJourneys;
        this.activities = activities.size();
        this.steps = steps.size();
        walk = new FunnelWalk(this.steps, options);
        stepsOf = new int[this.activities][];
        for (int i = 0; i < this.activities; i++) {
            stepsOf[i] = places(steps, activities.get(i));
        }
        reached = new long[this.steps];
        continued = new long[this.steps];
        entered = new long[this.steps];
        open = new long[this.steps];
        occurrences = new long[this.steps];
        next = new long[this.steps][this.activities + 1];
        times = new SpanCount[this.steps];
        for (int step = 0; step < this.steps; step++) {
            times[step] = new SpanCount();
        }
    }

    /** The places of an activity, the last one first; none for most. */
    private static int[] places(List<String> steps, String activity) {
        if (!steps.contains(activity)) {
            return NONE;
        }
        List<Integer> places = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step).equals(activity)) {
                places.add(step);
            }
        }
        Collections.reverse(places);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void add(EventLog log, int journey) {
        EventTable table = log.table();
        walk.begin();
        for (int event = log.from(journey); event < log.to(journey); event++) {
            for (int step : stepsOf[table.activity(event)]) {
                occurrences[step]++;
                walk.meet(event, table.micros(event), step);
            }
        }
        boolean isOpen = openJourneys.isOpen(log, journey);
        boolean isIn = false;
        for (int step = 0; step < steps; step++) {
            if (walk.reached(step)) {
                isIn = true;
                reach(log, journey, step, isOpen);
            }
        }
        inFunnel += isIn ? 1 : 0;
    }

    private void reach(EventLog log, int journey, int step, boolean isOpen) {
        reached[step]++;
        if (walk.continued(step)) {
            continued[step]++;
            times[step].add(walk.took(step));
        } else {
            entered[step]++;
        }
        if (step + 1 < steps && !walk.continued(step + 1)) {
            if (isOpen) {
                open[step]++;
            } else {
                int after = walk.last(step) + 1;
                next[step][after == log.to(journey) ? activities : log.table().activity(after)]++;
            }
        }
    }

    @Override
    public void merge(FunnelCount other) {
        inFunnel += other.inFunnel;
        Counted.add(reached, other.reached);
        Counted.add(continued, other.continued);
        Counted.add(entered, other.entered);
        Counted.add(open, other.open);
        Counted.add(occurrences, other.occurrences);
        for (int step = 0; step < steps; step++) {
            Counted.add(next[step], other.next[step]);
            times[step].merge(other.times[step]);
        }
    }
}
