package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;

/** What paths should be or do; {@link Paths} has them. */
public abstract sealed class PathCondition permits PassCondition, CountCondition {
    private final Optional<Place> horizon;

    PathCondition(Optional<Place> horizon) {
        this.horizon = horizon;
    }

    /**
     * Asks only for what comes before a place, and only of paths that come there.
     *
     * @param reference a touchpoint by id or name, else a stage by id or name
     * @return the condition for the way until a path first comes there; what happens at the place itself does not count
     */
    public PathCondition before(String reference) {
        return before(Place.named(reference));
    }

    /**
     * Asks only for what comes before a place, and only of paths that come there.
     *
     * @param place the place
     * @return the condition for the way until a path first comes there; what happens at the place itself does not count
     */
    public PathCondition before(Place place) {
        return until(Optional.of(Objects.requireNonNull(place, "place")));
    }

    final Optional<Place> horizon() {
        return horizon;
    }

    final String say(Voice voice, boolean isNegated) {
        return told(voice, isNegated) + beforeWords();
    }

    /** What tells the finding of this condition from those of others, without limits. */
    final String key() {
        return subject() + beforeWords();
    }

    abstract PathCondition until(Optional<Place> place);

    /** Beginning with a verb, without the place. */
    abstract String told(Voice voice, boolean isNegated);

    /** What it is about, without limits. */
    abstract String subject();

    /** Why there is nothing to check whatever the paths are; empty if there is something. */
    abstract Optional<String> nothing(JourneyGraph graph, boolean isNo);

    /** What a walk has to be that shows that several conditions do not hold. */
    abstract PathWatch watch(PathSpace space, boolean isNo);

    /** What a walk avoids of which this does not hold, if that is all there is to it. */
    Optional<BitSet> avoided(PathSpace space) {
        return Optional.empty();
    }

    /** What the map does not say of times, if they are counted. */
    MissingTimes missingTimes(PathDomain domain) {
        return MissingTimes.NONE;
    }

    /** What should be known of a map beside a path that shows it. */
    Optional<String> remark(JourneyGraph graph) {
        return Optional.empty();
    }

    /** How much a walk counts, with a space before it and in parentheses; empty if nothing is counted. */
    String counted(PathDomain domain, int[] walk, boolean isNo) {
        return "";
    }

    final Optional<BitSet> until(PathSpace space) {
        return horizon.map(place -> space.all(place.on(space.graph())));
    }

    abstract PathVerdict decide(PathDomain domain, boolean isNo);

    private String beforeWords() {
        return horizon.map(place -> " before " + place.words()).orElse("");
    }

    @Override
    public final String toString() {
        return say(Voice.PLURAL, false);
    }
}
