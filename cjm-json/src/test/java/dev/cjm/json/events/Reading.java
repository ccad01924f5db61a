package dev.cjm.json.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.RowProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Reads texts as if they were files. */
final class Reading {
    private Reading() {}

    static EventLog json(String text, Consumer<? super JsonEventsOptions> options) {
        return json(text.getBytes(UTF_8), options);
    }

    static EventLog json(byte[] bytes, Consumer<? super JsonEventsOptions> options) {
        try {
            return JsonEvents.read(new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventLog ocel(String text, String type, Consumer<? super OcelOptions> options) {
        try {
            return OcelEvents.read(new ByteArrayInputStream(text.getBytes(UTF_8)), type, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one problem for which a text is refused. */
    static RowProblem refused(String text, Consumer<? super JsonEventsOptions> options) {
        return assertThrows(InvalidEventsException.class, () -> json(text, options))
                .problems()
                .get(0);
    }

    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
