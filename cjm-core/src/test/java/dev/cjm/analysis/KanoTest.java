package dev.cjm.analysis;

import static dev.cjm.analysis.KanoReply.DISLIKE;
import static dev.cjm.analysis.KanoReply.EXPECT;
import static dev.cjm.analysis.KanoReply.LIKE;
import static dev.cjm.analysis.KanoReply.NEUTRAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class KanoTest {
    @Test
    void better_and_worse_have_their_known_answers() {
        KanoAnswers answers = new KanoAnswers(30, 20, 40, 10, 7, 3);
        assertEquals(0.5, answers.better().orElseThrow());
        assertEquals(-0.6, answers.worse().orElseThrow());
        assertEquals(Optional.of(KanoCategory.MUST_BE), answers.category());
        assertEquals("A 30, O 20, M 40, I 10, R 7, Q 3: better 0.50, worse -0.60", answers.toString());
    }

    @Test
    void without_answers_there_is_no_number() {
        KanoAnswers none = new KanoAnswers(0, 0, 0, 0, 5, 5);
        assertEquals(OptionalDouble.empty(), none.better());
        assertEquals(OptionalDouble.empty(), none.worse());
        assertEquals(Optional.of(KanoCategory.REVERSE), none.category());
        assertTrue(new KanoAnswers(0, 0, 0, 0, 0, 0).category().isEmpty());
        assertEquals("A 0, O 0, M 0, I 0, R 5, Q 5", none.toString());
    }

    @Test
    void of_those_that_tie_what_must_be_comes_first() {
        assertEquals(Optional.of(KanoCategory.MUST_BE), new KanoAnswers(2, 2, 2, 2, 2, 2).category());
        assertEquals(Optional.of(KanoCategory.ONE_DIMENSIONAL), new KanoAnswers(2, 2, 1, 2, 0, 0).category());
        assertEquals(Optional.of(KanoCategory.ATTRACTIVE), new KanoAnswers(2, 1, 1, 2, 0, 0).category());
    }

    /** The evaluation table: rows are what is said if the feature is there, columns if it is missing. */
    @Test
    void two_replies_make_a_category_as_the_table_has_it() {
        String rows = "QAAAO RIIIM RIIIM RIIIM RRRRQ";
        StringBuilder found = new StringBuilder();
        for (KanoReply present : KanoReply.values()) {
            found.append(found.isEmpty() ? "" : " ");
            for (KanoReply absent : KanoReply.values()) {
                found.append(KanoCategory.of(present, absent).name().charAt(0));
            }
        }
        assertEquals(rows, found.toString());
    }

    @Test
    void customers_are_counted_by_category() {
        List<KanoCategory> categories = List.of(
                KanoCategory.of(LIKE, NEUTRAL),
                KanoCategory.of(LIKE, DISLIKE),
                KanoCategory.of(EXPECT, DISLIKE),
                KanoCategory.of(NEUTRAL, NEUTRAL),
                KanoCategory.of(DISLIKE, LIKE),
                KanoCategory.of(LIKE, LIKE));
        assertEquals(new KanoAnswers(1, 1, 1, 1, 1, 1), KanoAnswers.of(categories));
    }

    @Test
    void a_negative_number_is_refused() {
        assertEquals(
                "Numbers of Kano answers must not be negative: 1, 2, 3, 4, 5, -1.\nCount the customers of each category.",
                assertThrows(IllegalArgumentException.class, () -> new KanoAnswers(1, 2, 3, 4, 5, -1))
                        .getMessage());
    }
}
