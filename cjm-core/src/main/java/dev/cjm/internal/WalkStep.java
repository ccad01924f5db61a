package dev.cjm.internal;

/**
 * A vertex on a walk, linked to the one before.
 *
 * <p>Walks share their beginnings. Besides its parent every step knows one step much further up, so that an ancestor,
 * or the point where two walks part, is found in logarithmic time (E. Myers, An applicative random-access stack, 1983).
 */
final class WalkStep {
    /** Stands before the first vertex of every walk. */
    static final WalkStep ROOT = new WalkStep();

    private final WalkStep parent;
    private final WalkStep jump;
    private final int depth;
    private final int edge;
    private final int vertex;
    private final long sequence;
    private final int lastTurn;

    private WalkStep() {
        parent = this;
        jump = this;
        depth = 0;
        edge = -1;
        vertex = -1;
        sequence = 0;
        lastTurn = 0;
    }

    /**
     * Goes on to a vertex.
     *
     * @param parent the step before
     * @param edge the edge taken, −1 to begin a walk
     * @param vertex where it leads
     * @param sequence a number that is the same for walks with the same vertices only
     * @param turns whether the vertex is another than {@link ShortestOutlook#successor} suggests
     */
    WalkStep(WalkStep parent, int edge, int vertex, long sequence, boolean turns) {
        WalkStep above = parent.jump;
        this.parent = parent;
        this.jump = parent.depth - above.depth == above.depth - above.jump.depth ? above.jump : parent;
        this.depth = parent.depth + 1;
        this.edge = edge;
        this.vertex = vertex;
        this.sequence = sequence;
        this.lastTurn = turns ? depth : parent.lastTurn;
    }

    WalkStep parent() {
        return parent;
    }

    /** Returns the number of vertices so far, 1 at the first. */
    int depth() {
        return depth;
    }

    int edge() {
        return edge;
    }

    int vertex() {
        return vertex;
    }

    long sequence() {
        return sequence;
    }

    /** Returns the depth of the last vertex that was not the one suggested. */
    int lastTurn() {
        return lastTurn;
    }

    /** Returns the step of this walk at a depth up to its own. */
    WalkStep at(int wanted) {
        WalkStep step = this;
        while (step.depth > wanted) {
            step = step.jump.depth >= wanted ? step.jump : step.parent;
        }
        return step;
    }

    /** Returns the first turn below a depth; there must be one. */
    WalkStep firstTurnAfter(int wanted) {
        WalkStep step = this;
        while (step.parent.lastTurn > wanted) {
            step = step.jump.lastTurn > wanted ? step.jump : step.parent;
        }
        return step;
    }

    /** Compares by rank the first vertices that differ; both steps have the same depth and different sequences. */
    static int compareVertices(WalkStep a, WalkStep b, int[] vertexRank) {
        WalkStep left = a;
        WalkStep right = b;
        while (left.parent.sequence != right.parent.sequence) {
            boolean jump = left.jump.sequence != right.jump.sequence;
            left = jump ? left.jump : left.parent;
            right = jump ? right.jump : right.parent;
        }
        return Integer.compare(vertexRank[left.vertex], vertexRank[right.vertex]);
    }

    /** Compares by rank the first edges that differ; both steps have the same depth, neither is the other. */
    static int compareEdges(WalkStep a, WalkStep b, int[] edgeRank) {
        WalkStep left = a;
        WalkStep right = b;
        while (left.parent != right.parent) {
            boolean jump = left.jump != right.jump;
            left = jump ? left.jump : left.parent;
            right = jump ? right.jump : right.parent;
        }
        return Integer.compare(edgeRank[left.edge], edgeRank[right.edge]);
    }
}
