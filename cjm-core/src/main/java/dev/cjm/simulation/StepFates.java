package dev.cjm.simulation;

import dev.cjm.observed.DeviationKind;
import java.util.Arrays;

/** What happens to each step of a walk: which is left out, changes places, fails, or has something unplanned after it. */
final class StepFates {
    private final boolean[] isMissing;
    private final boolean[] isSwapped;
    private final boolean[] isFailed;
    private final double[] adHocPlace;
    private final int[] adHocActivity;

    StepFates(SimulatedWalk walk, SimulationOptions options, SeededRandom random) {
        int length = walk.length();
        isMissing = new boolean[length];
        isSwapped = new boolean[length];
        isFailed = new boolean[length];
        adHocPlace = new double[length];
        adHocActivity = new int[length];
        boolean[] isToSwap = new boolean[length];
        int left = length;
        for (int step = 0; step < length; step++) {
            double number = random.nextDouble();
            double place = random.nextDouble();
            adHocActivity[step] = random.nextInt(options.adHocActivities().size());
            isMissing[step] = options.deviations().isPicked(DeviationKind.MISSING, number);
            isFailed[step] = options.deviations().isPicked(DeviationKind.FAILURE, number);
            isToSwap[step] = options.deviations().isPicked(DeviationKind.IRREGULAR_SEQUENCE, number);
            adHocPlace[step] = options.deviations().isPicked(DeviationKind.AD_HOC, number) ? place : -1;
            left -= isMissing[step] ? 1 : 0;
        }
        isMissing[0] &= left > 0;
        swap(walk, isToSwap);
    }

    private void swap(SimulatedWalk walk, boolean[] isToSwap) {
        for (int step = 0; step + 1 < isToSwap.length; step++) {
            if (isToSwap[step] && !isMissing[step + 1] && walk.touchpoint(step) != walk.touchpoint(step + 1)) {
                isSwapped[step] = true;
                step++;
            }
        }
    }

    /** Which step is observed at the place of another one. */
    int[] order() {
        int[] order = new int[isSwapped.length];
        Arrays.setAll(order, step -> step);
        for (int step = 0; step < order.length; step++) {
            if (isSwapped[step]) {
                order[step] = step + 1;
                order[step + 1] = step;
            }
        }
        return order;
    }

    boolean isMissing(int step) {
        return isMissing[step];
    }

    /** Whether a step changes places with the one after it. */
    boolean isSwapped(int step) {
        return isSwapped[step];
    }

    boolean isFailed(int step) {
        return isFailed[step];
    }

    boolean isBeforeAdHoc(int step) {
        return adHocPlace[step] >= 0;
    }

    /** Where between its step and the next one something unplanned happens, 0 to 1. */
    double adHocPlace(int step) {
        return adHocPlace[step];
    }

    int adHocActivity(int step) {
        return adHocActivity[step];
    }
}
