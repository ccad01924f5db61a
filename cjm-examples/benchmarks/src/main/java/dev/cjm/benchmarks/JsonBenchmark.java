package dev.cjm.benchmarks;

import dev.cjm.json.JourneyJson;
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

/** Reading and writing maps, validation included, beside plain record binding of the same document, which checks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public class JsonBenchmark {
    /** How many touchpoints the map has. */
    @Param({"5", "5000"})
    public int touchpoints;

    private JourneyMap map;
    private PlainRecords.Document records;
    private String json;

    /** Makes the document, and holds the rival to the same one. */
    @Setup
    public void document() {
        map = TypicalMaps.of(touchpoints);
        json = JourneyJson.write(map);
        records = PlainRecords.read(json);
        if (!JourneyJson.read(PlainRecords.write(records)).equals(map)) {
            throw new IllegalStateException("The records do not hold the whole document.");
        }
    }

    /**
     * A text to a checked map.
     *
     * @return the map
     */
    @Benchmark
    public JourneyMap read() {
        return JourneyJson.read(json);
    }

    /**
     * The same text to records.
     *
     * @return the records
     */
    @Benchmark
    public Object readRecords() {
        return PlainRecords.read(json);
    }

    /**
     * A map to its canonical text.
     *
     * @return the text
     */
    @Benchmark
    public String write() {
        return JourneyJson.write(map);
    }

    /**
     * Records with the same facts to text.
     *
     * @return the text
     */
    @Benchmark
    public String writeRecords() {
        return PlainRecords.write(records);
    }
}
