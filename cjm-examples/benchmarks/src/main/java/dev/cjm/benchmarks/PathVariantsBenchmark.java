package dev.cjm.benchmarks;

import dev.cjm.analysis.PathVariants;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.EppsteinKShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The k likeliest variants of a map of 10,000 touchpoints and 27,000 transitions, against JGraphT on the same graph.
 *
 * <p>Yen finds simple paths, as ours do; Eppstein finds walks that may turn laps, and loses some. All start from the graph and include
 * their own preparation. Eppstein takes simple graphs only, so JGraphT gets a copy that is one, made before the clock starts. Before it measures,
 * each run checks that ours are as likely as Yen's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PathVariantsBenchmark {
    /** How many variants are wanted. */
    @Param({"10", "100"})
    public int k;

    /** Whether the map has loops. */
    @Param({"false", "true"})
    public boolean loops;

    private JourneyGraph graph;
    private Graph<Node, Transition> simple;
    private Node entry;
    private Node outcome;

    /** Draws the graph, and compares with Yen. */
    @Setup
    public void draw() {
        graph = JourneyGraph.of(RandomMaps.of(10_000, loops));
        entry = graph.entries().get(0);
        outcome = graph.outcomes().get(0);
        simple = simple(graph.asGraph());
        List<GraphPath<Node, Transition>> theirs = new YenKShortestPath<>(simple).getPaths(entry, outcome, 10);
        PathVariants ours = PathVariants.of(graph, options -> options.top(10));
        for (int i = 0; i < 10; i++) {
            double expected = -theirs.get(i).getWeight();
            double found = ours.variants().get(i).logLikelihood();
            if (Math.abs(expected - found) > 1e-9) {
                throw new IllegalStateException("Variant " + i + " has " + found + ", Yen's " + expected + ".");
            }
        }
    }

    private static Graph<Node, Transition> simple(Graph<Node, Transition> any) {
        Graph<Node, Transition> simple = new SimpleDirectedWeightedGraph<>(Transition.class);
        any.vertexSet().forEach(simple::addVertex);
        for (Transition transition : any.edgeSet()) {
            if (!simple.addEdge(any.getEdgeSource(transition), any.getEdgeTarget(transition), transition)) {
                throw new IllegalStateException("Transition " + transition.id() + " is parallel to another one.");
            }
            simple.setEdgeWeight(transition, any.getEdgeWeight(transition));
        }
        return simple;
    }

    /**
     * Ours.
     *
     * @return the variants
     */
    @Benchmark
    public PathVariants pathVariants() {
        return PathVariants.of(graph, options -> options.top(k));
    }

    /**
     * JGraphT's, with walks that may repeat and some lost.
     *
     * @return the paths
     */
    @Benchmark
    public List<GraphPath<Node, Transition>> eppstein() {
        return new EppsteinKShortestPath<>(simple).getPaths(entry, outcome, k);
    }

    /**
     * JGraphT's, right and slow: one shot.
     *
     * @return the paths
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<GraphPath<Node, Transition>> yen() {
        return new YenKShortestPath<>(simple).getPaths(entry, outcome, k);
    }
}
