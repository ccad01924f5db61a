package dev.cjm.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells all that makes a map, or a part of one, impossible. */
public final class InvalidJourneyMapException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong. */
    private final ArrayList<Problem> problems;

    InvalidJourneyMapException(String what, List<Problem> problems) {
        super(message(what, problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Lists the problems in the order in which they were met.
     *
     * @return at least one problem, unmodifiable
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String message(String what, List<Problem> problems) {
        StringBuilder text = new StringBuilder("Cannot build ")
                .append(what)
                .append(": ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem." : " problems.");
        for (Problem problem : problems) {
            text.append("\n  - ").append(problem.message()).append("\n    ").append(problem.hint());
        }
        return text.toString();
    }
}
