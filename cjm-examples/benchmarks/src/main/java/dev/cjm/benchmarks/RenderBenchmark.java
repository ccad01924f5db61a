package dev.cjm.benchmarks;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.html.JourneyHtml;
import dev.cjm.render.svg.JourneySvg;
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

/** How long a picture and a page take; 200 touchpoints should take tens of milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RenderBenchmark {
    /** How many touchpoints the map has. */
    @Param({"20", "200", "2000"})
    public int touchpoints;

    private JourneyMap map;

    /** Builds the map that is drawn. */
    @Setup
    public void map() {
        map = TypicalMaps.of(touchpoints);
    }

    /**
     * The picture with all usual lanes.
     *
     * @return SVG
     */
    @Benchmark
    public String svg() {
        return JourneySvg.of(map).toString();
    }

    /**
     * The page with all details.
     *
     * @return HTML
     */
    @Benchmark
    public String html() {
        return JourneyHtml.of(map).toString();
    }
}
