package dev.cjm.internal;

/** A walk from a start vertex to a target, with its likelihood. */
public final class Walk {
    private final int start;
    private final int[] edges;
    private final Scaled likelihood;

    Walk(int start, int[] edges, Scaled likelihood) {
        this.start = start;
        this.edges = edges;
        this.likelihood = likelihood;
    }

    /**
     * Tells where the walk begins.
     *
     * @return the start vertex, which is also the last one if there is no edge
     */
    public int start() {
        return start;
    }

    /**
     * Counts the edges.
     *
     * @return their number, 0 if the start is a target
     */
    public int length() {
        return edges.length;
    }

    /**
     * Names an edge of the walk.
     *
     * @param position the position, 0 inclusive to {@link #length} exclusive
     * @return the edge
     */
    public int edge(int position) {
        return edges[position];
    }

    /**
     * Lists the edges in the order of travel.
     *
     * @return the edges, a copy
     */
    public int[] edges() {
        return edges.clone();
    }

    /**
     * Multiplies the start share by the likelihoods of the edges, from the first to the last.
     *
     * @return the likelihood, above 0 to 1; 0 where it is too small for a double
     */
    public double likelihood() {
        return likelihood.toDouble();
    }

    /**
     * Takes the natural logarithm of the likelihood.
     *
     * @return the logarithm, 0 or less, finite even where {@link #likelihood} is 0
     */
    public double logLikelihood() {
        return likelihood.log();
    }
}
