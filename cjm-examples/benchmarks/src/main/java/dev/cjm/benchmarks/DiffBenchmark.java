package dev.cjm.benchmarks;

import dev.cjm.compare.JourneyDiff;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
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

/** How comparing two maps and applying the changes grow with the number of touchpoints, of which every tenth changes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class DiffBenchmark {
    private static final int EVERY = 10;

    /** How many touchpoints the maps have. */
    @Param({"100", "1000", "10000"})
    public int touchpoints;

    private JourneyMap current;
    private JourneyMap future;
    private JourneyDiff diff;

    /** Builds both maps. */
    @Setup
    public void maps() {
        current = map(0);
        future = map(1);
        diff = JourneyDiff.from(current).to(future);
    }

    /**
     * Two maps to the changes between them.
     *
     * @return the changes
     */
    @Benchmark
    public JourneyDiff compare() {
        return JourneyDiff.from(current).to(future);
    }

    /**
     * The changes applied to the current map.
     *
     * @return the future map
     */
    @Benchmark
    public JourneyMap apply() {
        return diff.apply(current);
    }

    private JourneyMap map(int feeling) {
        return JourneyMap.named("Chain")
                .stage("All", s -> {
                    for (int i = 0; i < touchpoints; i++) {
                        int score = i % EVERY == 0 ? feeling : 0;
                        s.touchpoint(
                                "Step " + i,
                                Channels.WEB,
                                t -> t.feels(score).pain("Slow").opportunity("Faster", o -> o.answers("Slow")));
                    }
                })
                .build();
    }
}
