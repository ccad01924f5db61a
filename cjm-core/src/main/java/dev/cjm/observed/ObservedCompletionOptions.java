package dev.cjm.observed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what counts as failure, and which journeys may still go on. */
public final class ObservedCompletionOptions extends ObservationOptions<ObservedCompletionOptions> {
    private final Set<String> failures = new LinkedHashSet<>();

    ObservedCompletionOptions() {}

    @Override
    ObservedCompletionOptions self() {
        return this;
    }

    /**
     * Says which activities mean that a journey failed; what comes after them does not count.
     *
     * @param activities the activities; none unless said
     * @return these options
     */
    public ObservedCompletionOptions failsAt(String... activities) {
        failures.addAll(List.of(activities));
        return this;
    }

    Set<String> failures() {
        return failures;
    }
}
