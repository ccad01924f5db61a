package dev.cjm.internal;

/**
 * How often a walk has visited each vertex.
 *
 * <p>It moves from walk to walk, by taking back the steps that they do not share; a search that mostly goes on where it
 * was pays for one step at a time.
 */
final class VisitCounter {
    private final int[] visits;
    private WalkStep current = WalkStep.ROOT;

    VisitCounter(int vertices) {
        visits = new int[vertices];
    }

    /** Counts for another walk from now on. */
    void moveTo(WalkStep end) {
        WalkStep left = current;
        WalkStep entered = end;
        while (left != entered) {
            if (left.depth() >= entered.depth()) {
                visits[left.vertex()]--;
                left = left.parent();
            } else {
                visits[entered.vertex()]++;
                entered = entered.parent();
            }
        }
        current = end;
    }

    /** Returns how often the current walk has been at a vertex. */
    int visits(int vertex) {
        return visits[vertex];
    }
}
