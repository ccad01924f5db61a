package dev.cjm.observed.xes;

import dev.cjm.observed.ReadingOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says how XES is read. */
public final class XesOptions extends ReadingOptions<XesOptions> {
    static final String NAME = "concept:name";
    static final String TIME = "time:timestamp";

    private String journey = NAME;
    private String activity = NAME;
    private String time = TIME;
    private Optional<String> classifier = Optional.empty();

    XesOptions() {}

    @Override
    protected XesOptions self() {
        return this;
    }

    /**
     * Says which attribute of a trace has the id of the journey.
     *
     * @param key its key; {@code concept:name} unless said
     * @return these options
     */
    public XesOptions journey(String key) {
        journey = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * Says which attribute of an event has the activity.
     *
     * @param key its key; {@code concept:name} unless said
     * @return these options
     */
    public XesOptions activity(String key) {
        activity = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * Says which attribute of an event has the time.
     *
     * @param key its key; {@code time:timestamp} unless said
     * @return these options
     */
    public XesOptions time(String key) {
        time = Objects.requireNonNull(key, "key");
        return this;
    }

    /**
     * Takes as activity what a classifier of the log says: the values of its keys, joined by '+'.
     *
     * <p>A '+' inside a value is written '\+' where there are several keys, so that different values never give the same activity.
     *
     * @param name the name of a classifier that the log declares
     * @return these options
     */
    public XesOptions classifier(String name) {
        classifier = Optional.of(name);
        return this;
    }

    String journey() {
        return journey;
    }

    String activity() {
        return activity;
    }

    String time() {
        return time;
    }

    Optional<String> classifier() {
        return classifier;
    }

    List<String> values() {
        return columnNames();
    }
}
