package dev.cjm.json;

import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Question;

/** The fields of a question. */
final class QuestionTable {

    private static final Field<Question, Void, String> TEXT =
            must("text", PUBLIC_WORDS, Question::text, "The question.");

    private static final Field<Question, Void, String> ANSWER =
            may("answer", PUBLIC_WORDS, Question::answer, (none, answer) -> {}, "What answers it where it is asked.");

    static final Made<Question> QUESTION = Made.of(
            Table.of(
                    Question.class,
                    "a question",
                    "A question that customers ask themselves, with or without an answer.",
                    TEXT,
                    ANSWER),
            question -> new Question(question.get(TEXT), question.find(ANSWER)));

    private QuestionTable() {}
}
