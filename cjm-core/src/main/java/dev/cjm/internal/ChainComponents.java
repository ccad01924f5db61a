package dev.cjm.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The components of a chain, each with its solver. */
final class ChainComponents {
    /** Up to here a dense decomposition is cheaper than taking vertices out. */
    private static final int DENSE = 64;

    private final ArrayGraph graph;
    private final double[] likelihoods;
    private final Components components;
    private final int[] starts;
    private final int[] members;
    private final int[] place;
    private final double[] onward;
    private final ChainSolver[] solvers;
    private final Map<Integer, SparseSolver> large = new HashMap<>();

    ChainComponents(ArrayGraph graph, double[] likelihoods) {
        this.graph = graph;
        this.likelihoods = likelihoods;
        components = graph.components();
        starts = new int[components.count() + 1];
        members = new int[graph.vertexCount()];
        place = new int[graph.vertexCount()];
        onward = new double[graph.vertexCount()];
        sort();
        for (int vertex = 0; vertex < onward.length; vertex++) {
            onward[vertex] = onward(vertex);
        }
        solvers = new ChainSolver[components.count()];
        for (int component = 0; component < solvers.length; component++) {
            if (size(component) > 1) {
                ChainPart part = part(component);
                solvers[component] = new RefinedSolver(part, rough(component, part));
            }
        }
    }

    private ChainSolver rough(int component, ChainPart part) {
        if (size(component) <= DENSE) {
            return new DenseSolver(part);
        }
        SparseSolver sparse = new SparseSolver(part);
        large.put(component, sparse);
        return sparse;
    }

    int count() {
        return solvers.length;
    }

    int size(int component) {
        return starts[component + 1] - starts[component];
    }

    int member(int component, int position) {
        return members[starts[component] + position];
    }

    int of(int vertex) {
        return components.of(vertex);
    }

    boolean isInside(int edge) {
        return components.of(graph.source(edge)) == components.of(graph.target(edge));
    }

    /** Solves for the vertices of one component, whose values hold what comes from outside. */
    void solve(int component, double[] values) {
        if (size(component) == 1) {
            values[member(component, 0)] /= onward[member(component, 0)];
        } else {
            double[] inside = inside(component, values);
            solvers[component].solve(inside);
            outside(component, inside, values);
        }
    }

    void solveTransposed(int component, double[] values) {
        if (size(component) == 1) {
            values[member(component, 0)] /= onward[member(component, 0)];
        } else {
            double[] inside = inside(component, values);
            solvers[component].solveTransposed(inside);
            outside(component, inside, values);
        }
    }

    double returns(int vertex) {
        return visits(vertex, vertex);
    }

    /** Of two vertices of one component: one pass over it for all neighbours, else a solve for each pair. */
    double visits(int vertex, int from) {
        int component = of(vertex);
        if (size(component) == 1) {
            return 1 / onward[vertex];
        }
        double near = near(component, vertex, from);
        if (!Double.isNaN(near)) {
            return near;
        }
        double[] inside = new double[size(component)];
        inside[place[vertex]] = 1;
        solvers[component].solve(inside);
        return inside[place[from]];
    }

    /** Not a number where no edge leads from the vertex to where they are, and in small components. */
    private double near(int component, int vertex, int from) {
        return Optional.ofNullable(large.get(component))
                .flatMap(SparseSolver::near)
                .map(visits -> visits.of(place[vertex], place[from]))
                .orElse(Double.NaN);
    }

    private double[] inside(int component, double[] values) {
        double[] inside = new double[size(component)];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = values[member(component, i)];
        }
        return inside;
    }

    private void outside(int component, double[] inside, double[] values) {
        for (int i = 0; i < inside.length; i++) {
            values[member(component, i)] = inside[i];
        }
    }

    /** By component, then by number. */
    private void sort() {
        for (int vertex = 0; vertex < members.length; vertex++) {
            starts[of(vertex) + 1]++;
        }
        for (int component = 0; component < components.count(); component++) {
            starts[component + 1] += starts[component];
        }
        int[] free = starts.clone();
        for (int vertex = 0; vertex < members.length; vertex++) {
            place[vertex] = free[of(vertex)] - starts[of(vertex)];
            members[free[of(vertex)]++] = vertex;
        }
    }

    /** What goes on to another vertex; all of it for ends. */
    private double onward(int vertex) {
        double sum = 0;
        for (int k = 0; k < graph.outDegree(vertex); k++) {
            int edge = graph.outgoing(vertex, k);
            sum += graph.target(edge) == vertex ? 0 : likelihoods[edge];
        }
        return components.isOnCycle(vertex) ? sum : 1;
    }

    /** Parallel edges become one; loops go, because what goes on is the rest. */
    private ChainPart part(int component) {
        int size = size(component);
        int most = 0;
        for (int i = 0; i < size; i++) {
            most += graph.outDegree(member(component, i));
        }
        int[] rows = new int[size + 1];
        int[] targets = new int[most];
        double[] likely = new double[most];
        double[] leaks = new double[size];
        int[] at = new int[size];
        Arrays.fill(at, -1);
        int end = 0;
        for (int i = 0; i < size; i++) {
            int vertex = member(component, i);
            for (int k = 0; k < graph.outDegree(vertex); k++) {
                int edge = graph.outgoing(vertex, k);
                int target = graph.target(edge);
                if (!isInside(edge)) {
                    leaks[i] += likelihoods[edge];
                } else if (target != vertex) {
                    int there = place[target];
                    if (at[there] < rows[i]) {
                        at[there] = end;
                        targets[end++] = there;
                    }
                    likely[at[there]] += likelihoods[edge];
                }
            }
            rows[i + 1] = end;
        }
        return new ChainPart(rows, Arrays.copyOf(targets, end), Arrays.copyOf(likely, end), leaks);
    }
}
