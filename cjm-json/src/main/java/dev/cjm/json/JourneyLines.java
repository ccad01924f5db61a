package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the maps of an NDJSON file one by one, with memory for one.
 *
 * <p>A line that is no map makes {@link #next} throw, and a further call goes on with the line after it; with
 * {@link JourneyNdjsonOptions#skipInvalid} it is told and skipped. What makes the rest unreadable, such as damaged gzip data, is thrown
 * in both cases, and nothing comes after it. Not thread-safe.
 */
public final class JourneyLines implements Iterator<JourneyMap>, AutoCloseable {
    private final LinesOfJson lines;
    private final JourneyNdjsonOptions options;
    private final boolean closes;
    private boolean isAtEnd;
    private @Nullable JourneyMap map;
    private @Nullable RuntimeException failure;

    JourneyLines(LinesOfJson lines, JourneyNdjsonOptions options, boolean closes) {
        this.lines = lines;
        this.options = options;
        this.closes = closes;
    }

    /**
     * Tells whether another line follows, a map or one that {@link #next} refuses.
     *
     * @return whether {@link #next} has something to tell
     */
    @Override
    public boolean hasNext() {
        while (map == null && failure == null && !isAtEnd) {
            advance();
        }
        return map != null || failure != null;
    }

    /**
     * Reads the map of the next line that is not blank.
     *
     * @return the map
     * @throws InvalidJourneyJsonException if the line is no map; each problem has the line of the file
     * @throws UncheckedIOException if the file cannot be read; nothing comes after it
     * @throws NoSuchElementException if there are no more lines
     */
    @Override
    public JourneyMap next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more maps.");
        }
        JourneyMap next = map;
        RuntimeException thrown = failure;
        map = null;
        failure = null;
        if (next == null) {
            throw thrown == null ? new IllegalStateException() : thrown;
        }
        return next;
    }

    /**
     * Obtains the maps that are left as a stream, which closes this when it is closed.
     *
     * @return the maps in their order, sequential; it throws what {@link #next} throws
     */
    public Stream<JourneyMap> stream() {
        int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, order), false)
                .onClose(this::close);
    }

    /**
     * Tells which line was read last.
     *
     * @return its number, from 1; 0 before the first; {@link #hasNext} reads ahead
     */
    public long line() {
        return lines.number();
    }

    /**
     * Closes the file; a stream or reader that was passed in is left open.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        isAtEnd = true;
        if (closes) {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void advance() {
        try {
            LineOfJson line = lines.next();
            if (line == null) {
                isAtEnd = true;
            } else if (!line.isBlank()) {
                read(line);
            }
        } catch (RefusedInputException e) {
            isAtEnd = true;
            int number = (int) Math.min(Integer.MAX_VALUE, lines.number() + 1);
            failure = new InvalidJourneyJsonException(List.of(e.problem().at("", number, 1)));
        } catch (IOException e) {
            isAtEnd = true;
            failure = new UncheckedIOException(e);
        }
    }

    private void read(LineOfJson line) {
        JourneyJsonReader reader = options.reader();
        try {
            map = reader.read(line.source(reader.settings()));
        } catch (InvalidJourneyJsonException e) {
            refuse(line, e);
        }
    }

    private void refuse(LineOfJson line, InvalidJourneyJsonException e) {
        if (options.rejects().isPresent()) {
            options.rejects().get().accept(new InvalidJourneyLine(line.number(), line.text(), e.problems()));
        } else {
            failure = e;
        }
    }
}
