package dev.cjm.rule;

import java.util.List;
import java.util.Optional;

/**
 * What came of a check.
 *
 * @param count how many parts or paths were checked; of paths, 1 stands for all
 * @param violations what is not as it should be
 * @param nothing why there was nothing to check; empty when there was
 * @param assumptions what was taken for granted
 */
record Checked(int count, List<Violation> violations, Optional<String> nothing, List<String> assumptions) {
    static Checked of(int count, List<Violation> violations) {
        return new Checked(count, List.copyOf(violations), Optional.empty(), List.of());
    }

    /** What findings are made of is not needed any more. */
    Checked withoutViolations() {
        return new Checked(count, List.of(), nothing, assumptions);
    }

    static Checked nothing(String why) {
        return new Checked(0, List.of(), Optional.of(why), List.of());
    }
}
