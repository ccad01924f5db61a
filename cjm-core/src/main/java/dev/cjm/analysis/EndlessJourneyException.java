package dev.cjm.analysis;

import dev.cjm.internal.Quoted;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells from which touchpoints a journey can never end, so that nothing can be expected of it. */
public final class EndlessJourneyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The ids of the touchpoints. */
    private final ArrayList<String> touchpoints;

    EndlessJourneyException(String title, List<Touchpoint> touchpoints) {
        super(message(title, touchpoints));
        this.touchpoints =
                new ArrayList<>(touchpoints.stream().map(Touchpoint::id).toList());
    }

    /**
     * Lists the touchpoints from which no way leads to an outcome or to drop-off.
     *
     * @return the ids of all of them, as written in the map; at least one
     */
    public List<String> touchpoints() {
        return List.copyOf(touchpoints);
    }

    private static String message(String title, List<Touchpoint> touchpoints) {
        String names =
                touchpoints.stream().map(each -> Quoted.text(each.name())).collect(Collectors.joining(", "));
        return """
                Journeys of map %s that come to %s can never end: all likelihoods there lead on among them.
                Give one of them a way to an outcome with a likelihood above 0, or let likelihoods sum to less than 1 (drop-off).""".formatted(Quoted.text(title), names);
    }
}
