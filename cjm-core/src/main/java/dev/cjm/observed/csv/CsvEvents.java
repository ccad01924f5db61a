package dev.cjm.observed.csv;

import dev.cjm.observed.EventLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads and writes event logs as CSV.
 *
 * <p>The first row says what the columns are; which of them are journey, activity and time is known by the usual names, or said. Packed
 * files (gzip) are unpacked, marks at the front left out. Delimiters are found, quoted fields may have line breaks, blank lines are no rows.
 */
public final class CsvEvents {
    private CsvEvents() {}

    /**
     * Reads a file.
     *
     * @param file the file, perhaps packed by gzip
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if a row cannot be taken, or columns are missing
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
     * @throws dev.cjm.observed.InvalidEventsException if a row cannot be taken and the options say stop, or columns are missing
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file, Consumer<? super CsvOptions> options) throws IOException {
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
     * @throws dev.cjm.observed.InvalidEventsException if a row cannot be taken and the options say stop, or columns are missing
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the stream fails
     */
    public static EventLog read(InputStream in, Consumer<? super CsvOptions> options) throws IOException {
        return read(in, "the stream", options);
    }

    private static EventLog read(InputStream in, String source, Consumer<? super CsvOptions> options)
            throws IOException {
        CsvOptions chosen = new CsvOptions();
        options.accept(chosen);
        return new CsvReading(in, source, chosen).read();
    }

    /**
     * Writes a log with all its columns, as PM4Py and others read it.
     *
     * <p>Columns are called {@code case:concept:name}, {@code concept:name}, {@code time:timestamp}, and as in the log. Times are in UTC.
     * Reading it back gives an equal log.
     *
     * @param log the log
     * @param file where to write; packed by gzip if its name ends in {@code .gz}
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a column has one of these three names
     */
    public static void writeTo(EventLog log, Path file) throws IOException {
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out =
                        file.toString().endsWith(".gz") ? new java.util.zip.GZIPOutputStream(plain, 1 << 16) : plain) {
            writeTo(log, out);
        }
    }

    /**
     * Writes a log with all its columns, in UTF-8, and leaves the stream open.
     *
     * @param log the log
     * @param out where to write
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a column has the name of journey, activity or time
     */
    public static void writeTo(EventLog log, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        new CsvWriting(log, buffered).write();
        buffered.flush();
    }
}
