package dev.cjm.rule;

import dev.cjm.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells all lines of a baseline that cannot be read. */
public final class InvalidBaselineException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong. */
    private final ArrayList<Problem> problems;

    InvalidBaselineException(List<Problem> problems) {
        super(message(problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Lists the problems by line; their locations are {@code line 3} and the like.
     *
     * @return at least one problem, unmodifiable
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String message(List<Problem> problems) {
        StringBuilder text = new StringBuilder("Cannot read the baseline: ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem." : " problems.");
        for (Problem problem : problems) {
            text.append("\n  - ").append(problem.message()).append("\n    ").append(problem.hint());
        }
        return text.toString();
    }
}
