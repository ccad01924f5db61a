package dev.cjm.json;

import java.io.IOException;

/** Carries what is wrong with bytes through a stream that unpacks them; readers tell it as a problem of what they read. */
final class RefusedInputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final JsonProblem problem;

    RefusedInputException(JsonProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    JsonProblem problem() {
        return problem;
    }
}
