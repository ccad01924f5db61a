package dev.cjm.observed.xes;

import dev.cjm.observed.EventLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Reads and writes event logs as XES, the standard IEEE 1849; packed files (gzip) are unpacked. */
public final class XesEvents {
    private static final int BUFFER = 1 << 16;

    private XesEvents() {}

    /**
     * Reads a file.
     *
     * @param file the file, perhaps packed by gzip
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken, or the file is no XES
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file) throws IOException {
        return read(file, options -> {});
    }

    /**
     * Reads a file.
     *
     * @param file the file, perhaps packed by gzip
     * @param options says how
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken and the options say stop, or the file is no XES
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file, Consumer<? super XesOptions> options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), options);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the stream, perhaps packed by gzip
     * @param options says how
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken and the options say stop, or the stream is no XES
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the stream fails
     */
    public static EventLog read(InputStream in, Consumer<? super XesOptions> options) throws IOException {
        return read(in, "the stream", options);
    }

    private static EventLog read(InputStream in, String source, Consumer<? super XesOptions> options)
            throws IOException {
        XesOptions chosen = new XesOptions();
        options.accept(chosen);
        return new XesReading(in, source, chosen).read();
    }

    /**
     * Writes a log with all its columns, as ProM and PM4Py load it.
     *
     * <p>A column whose name begins with {@code case:} becomes an attribute of the trace where all its events have the same value. Times are
     * in UTC. Reading it back with the same columns gives an equal log.
     *
     * @param log the log
     * @param file where to write; packed by gzip if its name ends in {@code .gz}
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a text has a character that XML cannot hold, or a column is called like activity or time
     */
    public static void writeTo(EventLog log, Path file) throws IOException {
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain, BUFFER) : plain) {
            writeTo(log, out);
        }
    }

    /**
     * Writes a log with all its columns, and leaves the stream open.
     *
     * @param log the log
     * @param out where to write
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text has a character that XML cannot hold, or a column is called like activity or time
     */
    public static void writeTo(EventLog log, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        new XesWriting(log, buffered).write();
        buffered.flush();
    }
}
