package dev.cjm.observed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells what makes events impossible to take. */
public final class InvalidEventsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** What is wrong. */
    private final ArrayList<RowProblem> problems;

    /**
     * Obtains an exception.
     *
     * @param what what could not be read or built, for example {@code events.csv}
     * @param problems what is wrong, at least one
     */
    public InvalidEventsException(String what, List<RowProblem> problems) {
        super(message(what, problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Lists the problems in the order in which they were met.
     *
     * @return at least one problem, unmodifiable
     */
    public List<RowProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String message(String what, List<RowProblem> problems) {
        StringBuilder text = new StringBuilder("Cannot take the events of ")
                .append(what)
                .append(": ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem." : " problems.");
        for (RowProblem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            text.append("\n  - ")
                    .append(problem.line() > 0 ? "Line " + problem.line() + ": " : "")
                    .append(problem.message())
                    .append("\n    ")
                    .append(problem.hint());
        }
        if (problems.size() > SHOWN) {
            text.append("\n  … and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
