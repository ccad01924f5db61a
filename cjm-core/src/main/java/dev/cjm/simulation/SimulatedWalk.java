package dev.cjm.simulation;

import java.util.Arrays;

/** The touchpoints that a customer passes, with the transitions between them, as positions in the graph. */
final class SimulatedWalk {
    private int[] touchpoints = new int[16];
    private int[] transitions = new int[16];
    private int length;
    private int end;

    /** Walks until an outcome or drop-off; beyond the longest journey the walk has no end. */
    static SimulatedWalk of(SimulatedFlow flow, int touchpointCount, int longest, SeededRandom random) {
        SimulatedWalk walk = new SimulatedWalk();
        int at = flow.entry(random.nextDouble());
        while (at >= 0 && at < touchpointCount) {
            if (walk.length == longest) {
                throw new IllegalStateException(
                        "A journey passes more than %s touchpoints.\nMake loops of the map less likely, or raise longestJourney(…)."
                                .formatted(longest));
            }
            int way = flow.transition(at, random.nextDouble());
            walk.add(at, way);
            at = way < 0 ? -1 : flow.target(way);
        }
        walk.end = at;
        return walk;
    }

    private void add(int touchpoint, int transition) {
        if (length == touchpoints.length) {
            touchpoints = Arrays.copyOf(touchpoints, 2 * length);
            transitions = Arrays.copyOf(transitions, 2 * length);
        }
        touchpoints[length] = touchpoint;
        transitions[length++] = transition;
    }

    int length() {
        return length;
    }

    int touchpoint(int step) {
        return touchpoints[step];
    }

    /** The transition taken after a step, or -1 where the customer dropped off. */
    int transition(int step) {
        return transitions[step];
    }

    /** The position of the outcome among all nodes, or -1 where the customer dropped off. */
    int end() {
        return end;
    }
}
