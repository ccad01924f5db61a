package dev.cjm.observed;

import java.util.Arrays;

/**
 * How far one journey gets in a funnel.
 *
 * <p>For each step the latest event that reached it is enough: what entered later, and stood at the step later, is within every window
 * within which an earlier one is.
 */
final class FunnelWalk {
    private static final int NEVER = -1;

    private final boolean isEntryOpen;
    private final boolean isDirect;
    private final long within;
    private final long stepWithin;
    private final int[] event;
    private final long[] time;
    private final long[] entered;
    private final long[] took;

    FunnelWalk(int steps, FunnelOptions options) {
        isEntryOpen = options.isEntryOpen();
        isDirect = options.isDirect();
        within = options.within();
        stepWithin = options.stepWithin();
        event = new int[steps];
        time = new long[steps];
        entered = new long[steps];
        took = new long[steps];
    }

    void begin() {
        Arrays.fill(event, NEVER);
        Arrays.fill(took, NEVER);
    }

    /** An event that is a step; if it is several, the last step is told first. */
    void meet(int met, long at, int step) {
        boolean follows = step > 0
                && event[step - 1] != NEVER
                && (!isDirect || event[step - 1] == met - 1)
                && at - time[step - 1] <= stepWithin
                && at - entered[step - 1] <= within;
        if (follows && took[step] == NEVER) {
            took[step] = at - time[step - 1];
        }
        if (step == 0 || isEntryOpen || follows) {
            event[step] = met;
            time[step] = at;
            entered[step] = step == 0 || isEntryOpen ? at : entered[step - 1];
        }
    }

    boolean reached(int step) {
        return event[step] != NEVER;
    }

    /** Whether the step was reached from the one before. */
    boolean continued(int step) {
        return took[step] != NEVER;
    }

    /** The time from the step before when the step was reached from it for the first time. */
    long took(int step) {
        return took[step];
    }

    /** The last event that reached the step. */
    int last(int step) {
        return event[step];
    }
}
