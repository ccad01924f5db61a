package dev.cjm.observed;

import java.util.Objects;
import java.util.Optional;

/** Says what tells how long steps took, and which activities are too rare to be told. */
public final class DurationsOptions extends CountOptions<DurationsOptions> {
    private Optional<String> steps = Optional.empty();

    DurationsOptions() {}

    @Override
    DurationsOptions self() {
        return this;
    }

    /**
     * Says which column tells when events began, or how long they took.
     *
     * <p>Texts and times are when the event began, in ISO 8601, in UTC where they state no zone. Numbers are how long it took in seconds, as
     * {@link StartComplete} gives them.
     *
     * @param column its name; {@value Durations#START} unless said, if the log has that
     * @return these options
     */
    public DurationsOptions stepsBy(String column) {
        steps = Optional.of(Objects.requireNonNull(column, "column"));
        return this;
    }

    /** The column of a log, or empty if events take no time there. */
    Optional<EventColumn> steps(EventLog log) {
        if (steps.filter(name -> log.table().column(name).isEmpty()).isPresent()) {
            throw new IllegalArgumentException(
                    "The log has no column '%s'; it has %s.\nName one of these, or read it: texts(…), instants(…)."
                            .formatted(steps.get(), log.columns()));
        }
        return log.table().column(steps.orElse(Durations.START));
    }
}
