package dev.cjm.benchmarks;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.OutcomeProbability;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjIntConsumer;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
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
 * Outcomes, expected touchpoints and their variance, for maps of three shapes in growing sizes; and ojAlgo's dense solve of 1,000 touchpoints.
 *
 * <p>Everything is found anew from the graph each time, rows of all touchpoints among it. Before it measures, each run checks by the
 * definitions, touchpoint by touchpoint, that nothing is missing beyond 1e-10.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CompletionBenchmark {
    /** Where touchpoints lead. */
    public enum Shape {
        /** Onward only. */
        ACYCLIC,
        /** Every tenth one nine back: as many components as there are tens. */
        MANY_LOOPS,
        /** Everyone back by up to nine: one component. */
        ONE_COMPONENT
    }

    /** A map, in the shapes and sizes that are measured. */
    @State(Scope.Benchmark)
    public static class Journeys {
        /** Where touchpoints lead. */
        @Param
        public Shape shape;

        /** How many touchpoints there are. */
        @Param({"1000", "10000", "100000"})
        public int size;

        private JourneyGraph graph;

        /** Draws the graph, and checks the results. */
        @Setup
        public void draw() {
            graph = JourneyGraph.of(map(shape, size));
            check(graph, CompletionProbability.of(graph));
        }
    }

    private static JourneyMap map(Shape shape, int size) {
        ObjIntConsumer<TouchpointBuilder> back = (touchpoint, i) -> {
            switch (shape) {
                case ACYCLIC -> lead(touchpoint, i + 2, size, 0.2);
                case MANY_LOOPS -> lead(touchpoint, i % 10 == 9 ? i - 9 : i + 1, size, 0.2);
                case ONE_COMPONENT -> lead(touchpoint, Math.max(0, i - 1 - i * 7 % 9), size, 0.2);
            }
        };
        return JourneyMap.named(shape + " " + size)
                .stage("All", stage -> {
                    for (int i = 0; i < size; i++) {
                        int at = i;
                        stage.touchpoint("T" + i, Channels.WEB, touchpoint -> {
                            lead(touchpoint, at + 1, size, 0.799);
                            back.accept(touchpoint, at);
                            touchpoint.fails("Gives up", 0.0003);
                            if (at == 0) {
                                touchpoint.entry(1);
                            }
                        });
                    }
                })
                .build();
    }

    private static void lead(TouchpointBuilder touchpoint, int target, int size, double likelihood) {
        if (target < size) {
            touchpoint.leadsTo("T" + target, likelihood);
        } else {
            touchpoint.succeeds("Done", likelihood);
        }
    }

    /** B = R + Q·B, t = 1 + Q·t, and what is missing in either. */
    private static void check(JourneyGraph graph, CompletionProbability found) {
        for (Touchpoint each : graph.touchpoints()) {
            double success = 0;
            double length = 1;
            for (Transition way : graph.outgoing(each)) {
                double likelihood = graph.likelihood(way);
                if (graph.target(way) instanceof Touchpoint next) {
                    success += likelihood * found.success(next).orElseThrow();
                    length += likelihood * found.expectedTouchpoints(next);
                } else if (way.target().equals("done")) {
                    success += likelihood;
                }
            }
            require(success, found.success(each).orElseThrow());
            require(length, found.expectedTouchpoints(each));
        }
        double ends = found.outcomes().stream()
                .mapToDouble(OutcomeProbability::probability)
                .sum();
        require(1, ends + found.dropOff());
    }

    private static void require(double expected, double found) {
        if (Math.abs(expected - found) > 1e-10 * Math.max(1, Math.abs(expected))) {
            throw new IllegalStateException(found + " should be " + expected + ".");
        }
    }

    /**
     * Ours: success from each touchpoint, expected touchpoints, variance, and rows with visits, step completion and drop-off.
     *
     * @param journeys the map
     * @return what was found
     */
    @Benchmark
    public List<Object> completion(Journeys journeys) {
        CompletionProbability found = CompletionProbability.of(journeys.graph);
        return List.of(
                found.success(),
                found.outcomes(),
                found.dropOff(),
                found.expectedTouchpoints(),
                found.varianceOfTouchpoints(),
                found.touchpoints());
    }

    /** A matrix of 1,000 touchpoints, for the dense solver. */
    @State(Scope.Benchmark)
    public static class Dense {
        private static final int SIZE = 1_000;

        private R064Store matrix;

        /** Fills the matrix. */
        @Setup
        public void fill() {
            JourneyGraph graph = JourneyGraph.of(map(Shape.ONE_COMPONENT, SIZE));
            matrix = R064Store.FACTORY.make(SIZE, SIZE);
            for (Transition way : graph.transitions()) {
                if (graph.target(way) instanceof Touchpoint) {
                    int source = Integer.parseInt(way.source().substring(1));
                    int target = Integer.parseInt(way.target().substring(1));
                    matrix.add(source, target, -graph.likelihood(way));
                }
            }
            for (int i = 0; i < SIZE; i++) {
                matrix.add(i, i, 1.0);
            }
        }
    }

    /**
     * ojAlgo's dense decomposition and one solve, of 1,000 touchpoints.
     *
     * @param dense the matrix
     * @return the expected touchpoints
     */
    @Benchmark
    public MatrixStore<Double> ojalgoDense(Dense dense) {
        LU<Double> decomposition = LU.R064.make(Dense.SIZE, Dense.SIZE);
        decomposition.decompose(dense.matrix);
        R064Store ones = R064Store.FACTORY.make(Dense.SIZE, 1);
        ones.fillAll(1.0);
        return decomposition.getSolution(ones);
    }
}
