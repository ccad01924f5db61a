package dev.cjm.analysis;

import dev.cjm.model.OutcomeKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says which path variants are wanted. */
public final class PathVariantsOptions {
    private int top = 10;
    private int visits = 1;
    private Set<OutcomeKind> kinds = EnumSet.allOf(OutcomeKind.class);
    private final Set<String> outcomes = new LinkedHashSet<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private long effort = 1_000_000;

    PathVariantsOptions() {}

    /**
     * Says how many variants are wanted at most.
     *
     * @param most the number, at least 1; 10 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public PathVariantsOptions top(int most) {
        top = (int) atLeastOne("top", most);
        return this;
    }

    /**
     * Says how often a variant may pass the same touchpoint.
     *
     * @param most the number, at least 1; 1 unless said: simple paths, which turn no lap
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public PathVariantsOptions visits(int most) {
        visits = (int) atLeastOne("visits", most);
        return this;
    }

    /**
     * Asks only for variants that end in outcomes of some kinds.
     *
     * @param first a kind
     * @param more further kinds
     * @return these options
     */
    public PathVariantsOptions endingIn(OutcomeKind first, OutcomeKind... more) {
        kinds = EnumSet.of(first, more);
        return this;
    }

    /**
     * Asks only for variants that end in one outcome; said again, in one of several.
     *
     * @param outcome the outcome, by id or name
     * @return these options
     */
    public PathVariantsOptions endingIn(String outcome) {
        outcomes.add(java.util.Objects.requireNonNull(outcome, "outcome"));
        return this;
    }

    /**
     * Asks only for variants that enter at one touchpoint; said again, at one of several. Their likelihood still counts its share of all
     * journeys.
     *
     * @param touchpoint an entry, by id or name
     * @return these options
     */
    public PathVariantsOptions enteringAt(String touchpoint) {
        starts.add(java.util.Objects.requireNonNull(touchpoint, "touchpoint"));
        return this;
    }

    /**
     * Limits the work: a search that would need more stops, and its result says so.
     *
     * @param most how many walks may be begun and extended, at least 1; a million unless said, which takes a few hundred megabytes at most
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public PathVariantsOptions effort(long most) {
        effort = atLeastOne("effort", most);
        return this;
    }

    int top() {
        return top;
    }

    int visits() {
        return visits;
    }

    Set<OutcomeKind> kinds() {
        return kinds;
    }

    Set<String> outcomes() {
        return outcomes;
    }

    Set<String> starts() {
        return starts;
    }

    long effort() {
        return effort;
    }

    private static long atLeastOne(String option, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "The option %s (%s) must be at least 1.\nAsk for one or more.".formatted(option, value));
        }
        return value;
    }
}
