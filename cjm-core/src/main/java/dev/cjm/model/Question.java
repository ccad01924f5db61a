package dev.cjm.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A question that customers ask themselves, with or without an answer.
 *
 * @param text the question, not blank
 * @param answer what answers it where it is asked; empty when nothing does
 */
public record Question(String text, Optional<String> answer) {
    /**
     * Obtains a question.
     *
     * @param text the question, not blank
     * @param answer what answers it where it is asked; empty when nothing does
     * @throws InvalidJourneyMapException if question or answer is blank
     */
    public Question {
        Parts.filled("question", "text", text);
        Objects.requireNonNull(answer, "answer").ifPresent(given -> Parts.filled("question", "answer", given));
    }

    /**
     * Obtains a question without an answer.
     *
     * @param text the question, not blank
     * @return the question
     */
    public static Question of(String text) {
        return new Question(text, Optional.empty());
    }

    /**
     * Obtains a question with its answer.
     *
     * @param text the question, not blank
     * @param answer what answers it, not blank
     * @return the question
     */
    public static Question of(String text, String answer) {
        return new Question(text, Optional.of(Objects.requireNonNull(answer, "answer")));
    }

    @Override
    public String toString() {
        return text;
    }
}
