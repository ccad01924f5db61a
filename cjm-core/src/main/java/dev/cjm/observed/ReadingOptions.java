package dev.cjm.observed;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Says how events are read, whatever the format of their file.
 *
 * @param <O> the options of the format
 */
public abstract class ReadingOptions<O extends ReadingOptions<O>> {
    private Optional<ZoneId> zone = Optional.empty();
    private TimeFormat times = TimeFormat.iso();
    private BadRows badRows = BadRows.STOP;
    private long maxEvents = Integer.MAX_VALUE - 8;
    private ReadingProgress progress = (bytes, events) -> {};
    private BooleanSupplier cancelled = () -> false;
    private final Map<String, ColumnKind> columns = new LinkedHashMap<>();

    /** Begins with what is usual. */
    protected ReadingOptions() {}

    /**
     * Returns these options as what they are.
     *
     * @return these options
     */
    protected abstract O self();

    /**
     * Says in which zone times are that state none.
     *
     * @param zone the zone; UTC unless said, and then the report says so
     * @return these options
     */
    public O zone(ZoneId zone) {
        this.zone = Optional.of(zone);
        return self();
    }

    /**
     * Says how times are written.
     *
     * @param format the format; ISO 8601 unless said
     * @return these options
     */
    public O times(TimeFormat format) {
        times = Objects.requireNonNull(format, "format");
        return self();
    }

    /**
     * Says what happens to rows that cannot be taken.
     *
     * @param policy whether to stop, skip or collect; stop unless said
     * @return these options
     */
    public O badRows(BadRows policy) {
        badRows = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * Limits how many events are read; a file with more is refused.
     *
     * @param most the number, at least 1; 2<sup>31</sup> − 9 unless said, more than which no log holds
     * @return these options
     * @throws IllegalArgumentException if the number is below 1 or too large
     */
    public O maxEvents(long most) {
        if (most < 1 || most > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "The option maxEvents (%s) must be between 1 and %s.\nChoose a number in between."
                            .formatted(most, Integer.MAX_VALUE - 8));
        }
        maxEvents = most;
        return self();
    }

    /**
     * Asks for further values as texts, for example {@code channel}; without this only journey, activity and time are read.
     *
     * @param names the names that the file has for them
     * @return these options
     */
    public O texts(String... names) {
        for (String name : names) {
            columns.put(Objects.requireNonNull(name, "name"), ColumnKind.TEXT);
        }
        return self();
    }

    /**
     * Asks for further values as numbers, for example {@code amount}; a value that is no number makes its row a bad one.
     *
     * @param names the names that the file has for them
     * @return these options
     */
    public O numbers(String... names) {
        for (String name : names) {
            columns.put(Objects.requireNonNull(name, "name"), ColumnKind.NUMBER);
        }
        return self();
    }

    /**
     * Asks for further values as times, for example {@code start_timestamp}; they are written as the times of events are, and a value that
     * is no time makes its row a bad one.
     *
     * @param names the names that the file has for them
     * @return these options
     */
    public O instants(String... names) {
        for (String name : names) {
            columns.put(Objects.requireNonNull(name, "name"), ColumnKind.TIME);
        }
        return self();
    }

    /**
     * Hears how far the reader is.
     *
     * @param listener is told every few mebibytes, and at the end
     * @return these options
     */
    public O onProgress(ReadingProgress listener) {
        progress = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /**
     * Asks now and then whether to go on.
     *
     * @param isCancelled tells true to stop; reading then throws a {@link java.util.concurrent.CancellationException}
     * @return these options
     */
    public O cancelWhen(BooleanSupplier isCancelled) {
        cancelled = Objects.requireNonNull(isCancelled, "isCancelled");
        return self();
    }

    /**
     * Lists the further values that were asked for.
     *
     * @return the names in the order in which they were said
     */
    protected final List<String> columnNames() {
        return new ArrayList<>(columns.keySet());
    }

    Optional<ZoneId> zone() {
        return zone;
    }

    TimeParser timeParser() {
        return times.parser(zone.orElse(ZoneOffset.UTC));
    }

    TimeFormat times() {
        return times;
    }

    BadRows badRows() {
        return badRows;
    }

    long maxEvents() {
        return maxEvents;
    }

    ReadingProgress progress() {
        return progress;
    }

    BooleanSupplier cancelled() {
        return cancelled;
    }

    ColumnKind kind(String column) {
        return columns.getOrDefault(column, ColumnKind.TEXT);
    }
}
