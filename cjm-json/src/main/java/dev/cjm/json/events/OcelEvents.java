package dev.cjm.json.events;

import dev.cjm.observed.EventLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads object-centric event logs (OCEL 2.0, JSON) as journeys of one type of objects.
 *
 * <p>The journey of an object has all events that concern it, each once; so an event that concerns several objects of the type stands in the
 * journey of each, and one that concerns none is left out. The report counts both. Activities are types of events; the further values that
 * the options ask for are attributes of events.
 */
public final class OcelEvents {
    private OcelEvents() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8, perhaps packed by gzip
     * @param objectType whose journeys are read, for example {@code order}
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken, there is no such type, or the file is no OCEL 2.0
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file, String objectType) throws IOException {
        return read(file, objectType, options -> {});
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8, perhaps packed by gzip
     * @param objectType whose journeys are read, for example {@code order}
     * @param options says how
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken and the options say stop, there is no such type, or the
     *     file is no OCEL 2.0
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file, String objectType, Consumer<? super OcelOptions> options)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), objectType, options);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the stream, in UTF-8, perhaps packed by gzip
     * @param objectType whose journeys are read, for example {@code order}
     * @param options says how
     * @return the log
     * @throws dev.cjm.observed.InvalidEventsException if an event cannot be taken and the options say stop, there is no such type, or the
     *     stream is no OCEL 2.0
     * @throws java.util.concurrent.CancellationException if the options say so
     * @throws IOException if the stream fails
     */
    public static EventLog read(InputStream in, String objectType, Consumer<? super OcelOptions> options)
            throws IOException {
        return read(in, "the stream", objectType, options);
    }

    private static EventLog read(
            InputStream in, String source, String objectType, Consumer<? super OcelOptions> options)
            throws IOException {
        OcelOptions chosen = new OcelOptions();
        options.accept(chosen);
        JsonInput input = new JsonInput(in, source, chosen);
        return input.read(new OcelReading(input, Objects.requireNonNull(objectType, "objectType"), chosen));
    }
}
