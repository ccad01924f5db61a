package dev.cjm.benchmarks;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.value.PainAtRisk;
import dev.cjm.value.RevenueAtRisk;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * What the pains of large maps cost: a pain at every touchpoint, in maps without loops, in maps of loops of ten, and in one large loop.
 *
 * <p>Everything is found anew from the graph each time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class RevenueAtRiskBenchmark {
    /** Where touchpoints lead. */
    public enum Shape {
        /** Onward only. */
        ACYCLIC,
        /** Every tenth one nine back: as many components as there are tens. */
        MANY_LOOPS,
        /** Every one three back: all are in one component. */
        ONE_LOOP
    }

    /** A map, in the shapes and sizes that are measured. */
    @State(Scope.Benchmark)
    public static class Journeys {
        /** Where touchpoints lead. */
        @Param
        public Shape shape;

        /** How many touchpoints there are, each with a pain. */
        @Param({"10000", "100000"})
        public int size;

        private JourneyGraph graph;

        /** Draws the graph. */
        @Setup
        public void draw() {
            graph = JourneyGraph.of(map(shape, size));
        }
    }

    private static JourneyMap map(Shape shape, int size) {
        return JourneyMap.named(shape + " " + size)
                .stage("All", stage -> {
                    for (int i = 0; i < size; i++) {
                        int at = i;
                        stage.touchpoint("T" + i, Channels.WEB, touchpoint -> {
                            lead(touchpoint, at + 1, size, 0.799);
                            lead(touchpoint, other(shape, at), size, 0.2);
                            touchpoint.fails("Gives up", 0.0003).pain("Hurts", p -> p.severity(5));
                            if (at == 0) {
                                touchpoint.entry(1);
                            }
                        });
                    }
                })
                .build();
    }

    private static int other(Shape shape, int at) {
        return switch (shape) {
            case ACYCLIC -> at + 2;
            case MANY_LOOPS -> at % 10 == 9 ? at - 9 : at + 2;
            case ONE_LOOP -> Math.max(0, at - 3);
        };
    }

    private static void lead(TouchpointBuilder touchpoint, int target, int size, double likelihood) {
        if (target < size) {
            touchpoint.leadsTo("T" + target, likelihood);
        } else {
            touchpoint.succeeds("Done", likelihood);
        }
    }

    /**
     * The amounts of all pains, ranked.
     *
     * @param journeys the map
     * @return what was found
     */
    @Benchmark
    public List<PainAtRisk> pains(Journeys journeys) {
        return RevenueAtRisk.of(journeys.graph, o -> o.success(Money.of("30", "EUR")))
                .pains();
    }
}
