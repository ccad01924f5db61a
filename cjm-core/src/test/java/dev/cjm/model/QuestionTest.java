package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What customers ask themselves. */
class QuestionTest {
    @Test
    void a_blank_question_or_answer_is_refused() {
        blank("question", () -> Touchpoint.of("T", WEB, t -> t.asks(" ")));
        blank("question", () -> Touchpoint.of("T", WEB, t -> t.asks(" ", "Yes")));
        blank("answer", () -> Touchpoint.of("T", WEB, t -> t.asks("Open?", " ")));
        assertEquals(
                2,
                Refusal.of(() -> Touchpoint.of("T", WEB, t -> t.asks("", "")))
                        .problems()
                        .size());
        for (String[] asked : new String[][] {{" ", "Yes", "question"}, {"Open?", " ", "answer"}}) {
            refused(
                    "text.blank",
                    "/questions",
                    "The " + asked[2] + " of stage 'S' must not be blank.",
                    Refusal.IN_WORDS,
                    () -> Stage.of("S", s -> s.asks(asked[0], asked[1])));
        }
        assertEquals(
                "text.blank",
                Refusal.only(() -> Stage.of("S", s -> s.asks(" "))).code());
    }

    private static void blank(String word, org.junit.jupiter.api.function.Executable building) {
        refused(
                "text.blank",
                "/questions",
                "The " + word + " of touchpoint 'T' must not be blank.",
                Refusal.IN_WORDS,
                building);
    }

    @Test
    void questions_arrive_with_and_without_answers() {
        List<Question> expected = List.of(Question.of("Open?"), Question.of("Near?", "Yes"), Question.of("Cheap?"));
        assertEquals(
                expected,
                Touchpoint.of(
                                "T",
                                WEB,
                                t -> t.asks("Open?").asks("Near?", "Yes").asks(Question.of("Cheap?")))
                        .questions());
        assertEquals(
                expected,
                Stage.of("S", s -> s.asks("Open?").asks("Near?", "Yes").questions(expected.subList(2, 3)))
                        .questions());
        assertEquals(Optional.of("Yes"), expected.get(1).answer());
        assertEquals("Open?", expected.get(0).toString());
    }

    @Test
    void a_question_on_its_own_is_checked() {
        refused(
                "text.blank",
                "/text",
                "The text of question ' ' must not be blank.",
                Refusal.IN_WORDS,
                () -> Question.of(" "));
        refused(
                "text.blank",
                "/answer",
                "The answer of question ' ' must not be blank.",
                Refusal.IN_WORDS,
                () -> Question.of("Open?", " "));
    }
}
