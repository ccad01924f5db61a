package dev.cjm.rule;

import java.util.List;
import java.util.Optional;

/**
 * What came of one condition on all walks of a domain.
 *
 * @param counterexample the vertices of a walk that shows that it is not so; empty if it is so
 * @param detail what stands in parentheses behind the words; perhaps empty
 * @param more another sentence about the walk; perhaps empty
 * @param nothing why there was nothing to check; empty if there was
 * @param assumptions what was taken for granted
 * @param isUndecided whether nothing was checked because that would take too long
 */
record PathVerdict(
        Optional<int[]> counterexample,
        String detail,
        String more,
        Optional<String> nothing,
        List<String> assumptions,
        boolean isUndecided) {
    static PathVerdict holds(List<String> assumptions) {
        return new PathVerdict(Optional.empty(), "", "", Optional.empty(), assumptions, false);
    }

    static PathVerdict nothing(String why) {
        return new PathVerdict(Optional.empty(), "", "", Optional.of(why), List.of(), false);
    }

    /** Neither that it is so nor that it is not. */
    static PathVerdict undecided(String words) {
        String why = "There are too many ways to tell whether paths " + words
                + ": say a rule for each, or lower the limits.";
        return new PathVerdict(Optional.empty(), "", "", Optional.of(why), List.of(), true);
    }

    static PathVerdict violatedBy(int[] walk, String detail, String more, List<String> assumptions) {
        return new PathVerdict(Optional.of(walk), detail, more, Optional.empty(), assumptions, false);
    }
}
