package dev.cjm.observed.csv;

import dev.cjm.observed.Durations;
import dev.cjm.observed.ReadingOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says how CSV is read. */
public final class CsvOptions extends ReadingOptions<CsvOptions> {
    private Optional<String> delimiter = Optional.empty();
    private char quote = '"';
    private Charset charset = StandardCharsets.UTF_8;
    private Optional<String> journey = Optional.empty();
    private Optional<String> activity = Optional.empty();
    private Optional<String> time = Optional.empty();
    private Optional<String> start = Optional.empty();
    private boolean isStartUsual;
    private List<String> header = List.of();

    CsvOptions() {}

    @Override
    protected CsvOptions self() {
        return this;
    }

    /**
     * Says what stands between fields.
     *
     * @param between one or more characters, neither line breaks nor the quote; found in the first line unless said: comma, semicolon,
     *     tabulator or bar, whichever is most frequent there
     * @return these options
     * @throws IllegalArgumentException if it is empty or has a line break
     */
    public CsvOptions delimiter(String between) {
        if (between.isEmpty() || between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(
                    "The delimiter must have a character and no line break.\nSay one such as \";\", or none to have it found.");
        }
        delimiter = Optional.of(between);
        return this;
    }

    /**
     * Says what fields are quoted by.
     *
     * @param around an ASCII character; the double quote unless said
     * @return these options
     * @throws IllegalArgumentException if it is a line break, or no ASCII character
     */
    public CsvOptions quote(char around) {
        if (around == '\n' || around == '\r' || around > 127) {
            throw new IllegalArgumentException(
                    "The quote must be an ASCII character and no line break.\nSay one such as '\\''.");
        }
        quote = around;
        return this;
    }

    /**
     * Says how the file is encoded.
     *
     * @param encoding the encoding; UTF-8 unless said, or UTF-16 where the file begins with its mark
     * @return these options
     */
    public CsvOptions charset(Charset encoding) {
        charset = Objects.requireNonNull(encoding, "encoding");
        return this;
    }

    /**
     * Says which column has the id of the journey.
     *
     * @param column its name in the header; unless said one of {@code case:concept:name}, {@code case_id}, {@code journey_id},
     *     {@code user_id} and the like
     * @return these options
     */
    public CsvOptions journey(String column) {
        journey = Optional.of(column);
        return this;
    }

    /**
     * Says which column has the activity.
     *
     * @param column its name in the header; unless said one of {@code concept:name}, {@code activity}, {@code event} and the like
     * @return these options
     */
    public CsvOptions activity(String column) {
        activity = Optional.of(column);
        return this;
    }

    /**
     * Says which column has the time.
     *
     * @param column its name in the header; unless said one of {@code time:timestamp}, {@code timestamp}, {@code time} and the like
     * @return these options
     */
    public CsvOptions time(String column) {
        time = Optional.of(column);
        return this;
    }

    /**
     * Says that rows have a start and an end, and which column has the start.
     *
     * <p>A row stays one event, at the time of its end; its start is kept as the column {@value Durations#START}, by which
     * {@link Durations} tells how long steps take and {@link CsvEvents#writeTo} writes it back. An empty start is none.
     *
     * @param column its name in the header
     * @return these options
     */
    public CsvOptions start(String column) {
        start = Optional.of(column);
        return instants(Durations.START);
    }

    /**
     * Says that rows have a start and an end, as {@link #start(String)}, and that the start has a usual name.
     *
     * <p>These are {@code start_timestamp}, {@code start}, {@code begin} and the like; a file that has none of them is refused.
     *
     * @return these options
     */
    public CsvOptions withStarts() {
        isStartUsual = true;
        return instants(Durations.START);
    }

    /**
     * Says that the file has no header, and what its columns are.
     *
     * @param columns their names, from left to right
     * @return these options
     */
    public CsvOptions withoutHeader(String... columns) {
        header = List.of(columns);
        return this;
    }

    Optional<String> delimiter() {
        return delimiter;
    }

    char quote() {
        return quote;
    }

    Charset charset() {
        return charset;
    }

    Optional<String> journey() {
        return journey;
    }

    Optional<String> activity() {
        return activity;
    }

    Optional<String> time() {
        return time;
    }

    Optional<String> start() {
        return start;
    }

    boolean isStartUsual() {
        return isStartUsual && start.isEmpty();
    }

    List<String> header() {
        return header;
    }

    List<String> values() {
        return columnNames();
    }
}
