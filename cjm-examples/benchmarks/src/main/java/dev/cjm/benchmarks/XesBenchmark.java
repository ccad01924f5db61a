package dev.cjm.benchmarks;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.csv.CsvEvents;
import dev.cjm.observed.xes.XesEvents;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Packed XES of 262,200 events into a log, against a bare pull through the same implementation of StAX; give {@code -Dxes=} another file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class XesBenchmark {
    private static final int EVENTS = 262_200;

    private Path file;
    private boolean isOwn;

    /**
     * Writes the log, unless one is given.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void write() throws IOException {
        String given = System.getProperty("xes", "");
        isOwn = given.isEmpty();
        if (!isOwn) {
            file = Path.of(given);
            return;
        }
        Path csv = Files.createTempFile("events", ".csv");
        RandomLogs.write(csv, EVENTS, true, false);
        file = Files.createTempFile("events", ".xes.gz");
        XesEvents.writeTo(CsvEvents.read(csv), file);
        Files.delete(csv);
    }

    /**
     * Removes the log.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        if (isOwn) {
            Files.delete(file);
        }
    }

    /**
     * The library.
     *
     * @return the log
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public EventLog library() throws IOException {
        return XesEvents.read(file);
    }

    /**
     * Every token is pulled, and nothing done with it.
     *
     * @return how many tokens there are
     * @throws IOException if the file cannot be read
     * @throws XMLStreamException if it is no XML
     */
    @Benchmark
    public long barePull() throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        long tokens = 0;
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                tokens++;
            }
        }
        return tokens;
    }
}
