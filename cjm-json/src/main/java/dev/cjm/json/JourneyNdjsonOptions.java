package dev.cjm.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Says how NDJSON is read: what happens to lines that are no maps, and where the limits are. */
public final class JourneyNdjsonOptions {
    /** The most bytes that are unpacked of gzip data unless something else is said: 4 GiB. */
    public static final long DEFAULT_MAX_UNPACKED = 4L << 30;

    private long maxUnpacked = DEFAULT_MAX_UNPACKED;
    private JourneyJsonReader reader = JourneyJson.reader(options -> {});
    private Optional<Consumer<? super InvalidJourneyLine>> rejects = Optional.empty();

    JourneyNdjsonOptions() {}

    /**
     * Skips lines that are no maps, and tells each of them.
     *
     * <p>Without this call such a line ends reading with an exception. To collect them, pass {@code list::add}.
     *
     * @param told is called for each such line, in the order of the file, before the map after it is handed out
     * @return these options
     */
    public JourneyNdjsonOptions skipInvalid(Consumer<? super InvalidJourneyLine> told) {
        rejects = Optional.of(Objects.requireNonNull(told, "told"));
        return this;
    }

    /**
     * Says how each line is read: its limits, and what happens to unknown fields.
     *
     * @param each the reader of the lines; {@link JourneyJsonOptions#maxLength} is the limit of one line
     * @return these options
     */
    public JourneyNdjsonOptions reader(JourneyJsonReader each) {
        reader = Objects.requireNonNull(each, "each");
        return this;
    }

    /**
     * Says how many bytes may be unpacked of gzip data.
     *
     * <p>A few megabytes can be packed so that they unpack to a thousand times as much; reading them costs time, though no memory.
     *
     * @param bytesInclusive the most bytes of the whole file, at least 1
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public JourneyNdjsonOptions maxUnpacked(long bytesInclusive) {
        if (bytesInclusive < 1) {
            throw new IllegalArgumentException(
                    "The maxUnpacked (%d) must be at least 1.\nChoose a number of bytes.".formatted(bytesInclusive));
        }
        maxUnpacked = bytesInclusive;
        return this;
    }

    long maxUnpacked() {
        return maxUnpacked;
    }

    JourneyJsonReader reader() {
        return reader;
    }

    Optional<Consumer<? super InvalidJourneyLine>> rejects() {
        return rejects;
    }
}
