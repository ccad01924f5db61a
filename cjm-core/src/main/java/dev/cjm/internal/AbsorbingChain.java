package dev.cjm.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A chain of vertices that is left in the end: what can be expected of it, exactly.
 *
 * <p>The first vertices are passed, the others are ends. Components are solved in topological order; a vertex on no loop costs one pass.
 * J. Kemeny, J. Snell, Finite Markov Chains (1960), chapter 3: {@link #expected} multiplies by N = (I − Q)⁻¹ from the left,
 * {@link #visits} from the right.
 *
 * <p>Likelihoods of 0 are no edges. Those of a vertex are divided by their sum, if rounding made it miss 1.
 */
public final class AbsorbingChain {
    private final int passed;
    private final ArrayGraph graph;
    private final double[] likelihoods;
    private final BitSet endless;
    private final Memo<ChainComponents> solvable;

    private AbsorbingChain(int passed, ArrayGraph graph, double[] likelihoods) {
        this.passed = passed;
        this.graph = graph;
        this.likelihoods = likelihoods;
        endless = findEndless();
        solvable = new Memo<>(this::solve);
    }

    /**
     * Creates a chain.
     *
     * @param passed how many of the vertices are passed; all after them are ends, which nothing leaves
     * @param graph the vertices and edges
     * @param likelihoods the likelihood of each edge, 0 or above; those of a vertex that is passed sum to about 1
     * @return the chain
     */
    public static AbsorbingChain of(int passed, ArrayGraph graph, double[] likelihoods) {
        ArrayGraph kept = positive(graph, likelihoods);
        return new AbsorbingChain(passed, kept, shares(kept, positive(likelihoods)));
    }

    /**
     * Finds the vertices from which no end can be reached; nothing can be expected if there are any.
     *
     * @return all such vertices, perhaps none
     */
    public BitSet endless() {
        return (BitSet) endless.clone();
    }

    private BitSet findEndless() {
        int[] ends = new int[graph.vertexCount() - passed];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = passed + i;
        }
        BitSet others = graph.reverse().reachable(ends);
        others.flip(0, graph.vertexCount());
        return others;
    }

    private ChainComponents solve() {
        if (!endless.isEmpty()) {
            throw new IllegalStateException("From " + endless.cardinality()
                    + " vertices no end can be reached: nothing can be expected there.");
        }
        return new ChainComponents(graph, likelihoods);
    }

    /**
     * Adds up rewards along all walks from each vertex, as expected.
     *
     * @param rewards what each visit of a vertex is worth; what arriving is worth, for ends
     * @return what can be expected from each vertex on, its own reward included
     * @throws IllegalStateException if there are {@link #endless} vertices
     */
    public double[] expected(double[] rewards) {
        ChainComponents components = solvable.get();
        double[] values = rewards.clone();
        for (int component = components.count() - 1; component >= 0; component--) {
            int size = components.size(component);
            for (int i = 0; i < size; i++) {
                int vertex = components.member(component, i);
                for (int k = 0; k < graph.outDegree(vertex); k++) {
                    int edge = graph.outgoing(vertex, k);
                    if (!components.isInside(edge)) {
                        values[vertex] += likelihoods[edge] * values[graph.target(edge)];
                    }
                }
            }
            components.solve(component, values);
        }
        return values;
    }

    /**
     * Counts the visits of each vertex, as expected.
     *
     * @param starts the share of walks that start at each vertex
     * @return the expected number of visits; the probability of arriving, for ends
     * @throws IllegalStateException if there are {@link #endless} vertices
     */
    public double[] visits(double[] starts) {
        ChainComponents components = solvable.get();
        double[] values = starts.clone();
        for (int component = 0; component < components.count(); component++) {
            components.solveTransposed(component, values);
            int size = components.size(component);
            for (int i = 0; i < size; i++) {
                int vertex = components.member(component, i);
                for (int k = 0; k < graph.outDegree(vertex); k++) {
                    int edge = graph.outgoing(vertex, k);
                    if (!components.isInside(edge)) {
                        values[graph.target(edge)] += likelihoods[edge] * values[vertex];
                    }
                }
            }
        }
        return values;
    }

    /**
     * Counts the visits of a vertex by those who are there now, as expected.
     *
     * <p>In a large component the first call finds those of all its vertices, in about the time that its decomposition took, unless most of
     * them lead almost everywhere; else each call is one solve inside the component.
     *
     * @param vertex a vertex that is passed
     * @return the number, this visit included: at least 1
     * @throws IllegalStateException if there are {@link #endless} vertices
     */
    public double returns(int vertex) {
        return solvable.get().returns(vertex);
    }

    /**
     * Counts the visits of a vertex by those who are at another one, as expected.
     *
     * <p>Costs nothing where no way leads there; where both are in one component a solve inside it, or where an edge leads back from the vertex
     * and the component is large, one pass over it for all such pairs; else a solve over all.
     *
     * @param vertex a vertex
     * @param from where they are
     * @return the number, 0 or more
     * @throws IllegalStateException if there are {@link #endless} vertices
     */
    public double visits(int vertex, int from) {
        ChainComponents components = solvable.get();
        if (components.of(from) == components.of(vertex)) {
            return components.visits(vertex, from);
        }
        if (components.of(from) > components.of(vertex)) {
            return 0;
        }
        double[] arrivals = new double[graph.vertexCount()];
        arrivals[vertex] = 1;
        return expected(arrivals)[from];
    }

    /**
     * Tells how many vertices the component of a vertex has.
     *
     * @param vertex a vertex
     * @return the number, at least 1
     * @throws IllegalStateException if there are {@link #endless} vertices
     */
    public int componentSize(int vertex) {
        ChainComponents components = solvable.get();
        return components.size(components.of(vertex));
    }

    /**
     * Tells in which component a vertex is.
     *
     * @param vertex a vertex
     * @return the number of the component; no edge leads from one to another of a lower number
     * @throws IllegalStateException if there are {@link #endless} vertices
     */
    public int component(int vertex) {
        return solvable.get().of(vertex);
    }

    /**
     * Counts the vertices that are passed.
     *
     * @return the number
     */
    public int passed() {
        return passed;
    }

    private static ArrayGraph positive(ArrayGraph graph, double[] likelihoods) {
        int[] kept = new int[graph.edgeCount()];
        int size = 0;
        for (int edge = 0; edge < kept.length; edge++) {
            if (likelihoods[edge] > 0) {
                kept[size++] = edge;
            }
        }
        return graph.keep(Arrays.copyOf(kept, size));
    }

    private static double[] positive(double[] likelihoods) {
        return Arrays.stream(likelihoods).filter(each -> each > 0).toArray();
    }

    private static double[] shares(ArrayGraph graph, double[] likelihoods) {
        double[] shares = likelihoods.clone();
        TwoDoubles sum = new TwoDoubles();
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            sum.set(0);
            for (int k = 0; k < graph.outDegree(vertex); k++) {
                sum.add(likelihoods[graph.outgoing(vertex, k)]);
            }
            double total = sum.value();
            for (int k = 0; k < graph.outDegree(vertex); k++) {
                shares[graph.outgoing(vertex, k)] /= total;
            }
        }
        return shares;
    }
}
