package dev.cjm.benchmarks;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
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

/** How building a map and drawing its graph grow with the number of touchpoints. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class MapBuildBenchmark {
    /** How many touchpoints the map has. */
    @Param({"10", "1000", "100000"})
    public int touchpoints;

    private JourneyMap map;

    /** Builds the map that is drawn. */
    @Setup
    public void map() {
        map = build();
    }

    /**
     * Fluent code to a checked map: feelings, pains, likelihoods, a retry now and then.
     *
     * @return the map
     */
    @Benchmark
    public JourneyMap build() {
        return JourneyMap.named("Chain").stage("All", this::fill).build();
    }

    /**
     * A map to its graph.
     *
     * @return the graph
     */
    @Benchmark
    public JourneyGraph draw() {
        return JourneyGraph.of(map);
    }

    private void fill(StageBuilder stage) {
        for (int i = 0; i < touchpoints; i++) {
            String next = "Touchpoint " + (i + 1);
            String before = "Touchpoint " + (i - 1);
            boolean isLast = i == touchpoints - 1;
            boolean isRetry = i % 10 == 9;
            int feeling = i % 5 - 2;
            stage.touchpoint("Touchpoint " + i, Channels.WEB, touchpoint -> {
                touchpoint.feels(feeling);
                if (feeling == -2) {
                    touchpoint.pain("Slow", pain -> pain.severity(7).occurrence(4));
                }
                if (isLast) {
                    touchpoint.succeeds("Done", 0.9);
                } else {
                    touchpoint.leadsTo(next, 0.9);
                }
                if (isRetry) {
                    touchpoint.leadsTo(before, 0.05);
                }
            });
        }
    }
}
