package dev.cjm.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells all that keeps a text from being a journey map.
 *
 * <p>It is the one exception that a reader throws for what it reads, whatever that is; only a stream that fails throws
 * another, its {@link java.io.IOException}.
 */
public final class InvalidJourneyJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong. */
    private final ArrayList<JsonProblem> problems;

    InvalidJourneyJsonException(List<JsonProblem> problems) {
        super(message(problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Lists the problems in the order of the document; what ended reading stands last.
     *
     * @return at least one problem, unmodifiable
     */
    public List<JsonProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static String message(List<JsonProblem> problems) {
        StringBuilder text = new StringBuilder("Cannot read the journey map: ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem." : " problems.");
        problems.forEach(problem -> text.append("\n  - ").append(problem));
        return text.toString();
    }
}
