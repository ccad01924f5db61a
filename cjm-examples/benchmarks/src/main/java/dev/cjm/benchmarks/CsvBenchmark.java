package dev.cjm.benchmarks;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.TimeSpans;
import dev.cjm.observed.csv.CsvEvents;
import dev.cjm.observed.csv.CsvOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a CSV file to variants, directly-follows counts and durations, with bad rows collected, as the file grows.
 *
 * <p>Rivals in the same run: a bare scan of the bytes in Java, which is the floor, and DuckDB with one thread. The library has 512 MiB of heap
 * for ten million events. {@code -p order=time} sorts rows by time, so that two thousand journeys are interleaved; {@code -p further=true} has
 * two more columns of texts and one of numbers, which the library and DuckDB keep too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class CsvBenchmark {
    private static final int COMPARED = 100_000;

    /** How many events the log has. */
    @Param({"100000", "1000000", "10000000"})
    public int events;

    /** How rows are sorted: by journey or by time. */
    @Param("journey")
    public String order;

    /** Whether rows have further columns, and all are kept. */
    @Param("false")
    public boolean further;

    private Path file;

    /**
     * Writes the log, and makes sure that the rivals agree.
     *
     * @throws IOException if it cannot be written
     * @throws SQLException if DuckDB refuses
     */
    @Setup
    public void write() throws IOException, SQLException {
        file = Files.createTempFile("events", ".csv");
        RandomLogs.write(file, events, order.equals("time"), further);
        if (events <= COMPARED && !library().equals(duckDb())) {
            throw new IllegalStateException("The library says " + library() + ", DuckDB " + duckDb());
        }
    }

    /**
     * Removes the log.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    /**
     * The library, through its public classes.
     *
     * @return the figures
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public EventLogFigures library() throws IOException {
        EventLog log = CsvEvents.read(file, this::options);
        JourneyVariants variants = JourneyVariants.of(log);
        DirectlyFollows follows = DirectlyFollows.of(log);
        return new EventLogFigures(
                variants.variants().size(),
                variants.top(1).get(0).count(),
                follows.follows().size(),
                follows.total(),
                Durations.of(log)
                        .spans()
                        .map(TimeSpans::median)
                        .map(EventLogFigures::seconds)
                        .orElse(0L));
    }

    /**
     * The floor: every byte is looked at, and nothing done with it.
     *
     * @return how many lines there are
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long scan() throws IOException {
        byte[] block = new byte[1 << 20];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /**
     * The same questions in SQL.
     *
     * @return the figures
     * @throws SQLException if DuckDB refuses
     */
    @Benchmark
    public EventLogFigures duckDb() throws SQLException {
        return DuckDb.ask(file, further);
    }

    private void options(CsvOptions options) {
        options.badRows(BadRows.COLLECT);
        if (further) {
            options.texts("agent", "channel").numbers("cost");
        }
    }
}
