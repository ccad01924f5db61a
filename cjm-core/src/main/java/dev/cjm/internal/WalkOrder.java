package dev.cjm.internal;

import java.util.Comparator;

/**
 * The order of results: likelihood rank descending, then length, vertices and edges ascending.
 *
 * <p>A partial walk stands where the best completion could stand that {@link Outlook} and {@link ShortestOutlook}
 * promise: with their likelihood and length, going on along the suggested successors. No completion comes before it,
 * so the first complete walk is the next result. That the suggested vertices count too, not only those visited, keeps
 * the search on one walk among millions of equal ones instead of advancing all of them side by side.
 */
final class WalkOrder implements Comparator<PartialWalk> {
    private final ShortestOutlook outlook;
    private final int[] vertexRank;
    private final int[] edgeRank;

    /** Creates the order; edges are ranked by the numbers that they have in the trimmed graph. */
    WalkOrder(ShortestOutlook outlook, int[] vertexRank, int[] edgeRank) {
        this.outlook = outlook;
        this.vertexRank = vertexRank;
        this.edgeRank = edgeRank;
    }

    @Override
    public int compare(PartialWalk a, PartialWalk b) {
        int result = Long.compare(b.rank(), a.rank());
        if (result == 0) {
            result = Integer.compare(a.length(), b.length());
        }
        if (result == 0 && a.end() != b.end()) {
            result = a.end().depth() <= b.end().depth()
                    ? compareSteps(a.end(), b.end())
                    : -compareSteps(b.end(), a.end());
        }
        return result;
    }

    private int compareSteps(WalkStep shallow, WalkStep deep) {
        int depth = shallow.depth();
        WalkStep level = deep.at(depth);
        if (shallow.sequence() != level.sequence()) {
            return WalkStep.compareVertices(shallow, level, vertexRank);
        }
        if (deep.lastTurn() > depth) {
            WalkStep turn = deep.firstTurnAfter(depth);
            int suggested = outlook.successor(turn.parent().vertex());
            return Integer.compare(vertexRank[suggested], vertexRank[turn.vertex()]);
        }
        return WalkStep.compareEdges(shallow, level, edgeRank);
    }
}
