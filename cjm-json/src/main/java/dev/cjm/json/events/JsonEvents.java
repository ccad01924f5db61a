package dev.cjm.json.events;

import dev.cjm.observed.EventLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads event logs from JSON: arrays of objects, and NDJSON. */
public final class JsonEvents {
    private JsonEvents() {}

    /**
     * Reads a file whose fields have usual names, such as {@code user_id}, {@code event} and {@code timestamp}.
     *
     * @param file the file, in UTF-8, perhaps packed by gzip
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken, or the file is no JSON
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file) throws IOException {
        return read(file, options -> {});
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8, perhaps packed by gzip
     * @param options says where things stand, and how they are read
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken and the options say stop, or the file is no JSON
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file, Consumer<? super JsonEventsOptions> options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), options);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the stream, in UTF-8, perhaps packed by gzip
     * @param options says where things stand, and how they are read
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken and the options say stop, or the stream is no JSON
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the stream fails
     */
    public static EventLog read(InputStream in, Consumer<? super JsonEventsOptions> options) throws IOException {
        return read(in, "the stream", options);
    }

    private static EventLog read(InputStream in, String source, Consumer<? super JsonEventsOptions> options)
            throws IOException {
        JsonEventsOptions chosen = new JsonEventsOptions();
        options.accept(chosen);
        JsonInput input = new JsonInput(in, source, chosen);
        return input.read(new JsonEventsReading(input, chosen));
    }
}
