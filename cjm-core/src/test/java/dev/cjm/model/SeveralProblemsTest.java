package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One exception tells all problems at once. */
class SeveralProblemsTest {
    private static JourneyMapBuilder broken() {
        return JourneyMap.named("Fresh food")
                .persona("Busy parent")
                .stage(
                        "Purchase",
                        stage -> stage.touchpoint(
                                        "Cart",
                                        Channels.WEB,
                                        cart -> cart.feels(3)
                                                .goal(" ")
                                                .feels("Busy parnet", 1)
                                                .pain("Slow", pain -> pain.severity(11))
                                                .leadsTo("Chekcout", 0.8)
                                                .leadsTo("Cart", 1.4))
                                .touchpoint("Checkout", Channels.WEB));
    }

    @Test
    void the_message_lists_all_problems_with_what_to_do_next() {
        assertEquals("""
                Cannot build journey map 'Fresh food': 6 problems.
                  - The goal of touchpoint 'Cart' must not be blank.
                    Say it in words, or leave the call out.
                  - The severity (11) of pain point 'Slow' of touchpoint 'Cart' must be between 1 and 10.
                    Choose a number in between.
                  - The likelihood (1.4) of transition 'Cart' -> 'Cart' must be between 0 and 1.
                    Maybe it is a percentage; divide by 100.
                  - There is no touchpoint 'Chekcout', which transition 'Cart' -> 'Chekcout' names.
                    Maybe you meant 'Checkout'.
                  - There is no persona 'Busy parnet', which emotion of touchpoint 'Cart' names.
                    Maybe you meant 'Busy parent'.
                  - The score (3) of 'Cart' is not on the scale of the map, -2 to 2, neutral 0.
                    Choose a score of the scale, or declare another one: scale(EmotionScale.of(…)).""", Refusal.of(broken()::build).getMessage());
    }

    @Test
    void each_problem_has_a_code_and_a_location() {
        assertEquals(
                List.of(
                        "text.blank /stages/0/touchpoints/0/goal",
                        "severity.range /stages/0/touchpoints/0/painPoints/0/severity",
                        "likelihood.range /stages/0/touchpoints/0/transitions/1/likelihood",
                        "reference.unknown /stages/0/touchpoints/0/transitions/0/target",
                        "reference.unknown /stages/0/touchpoints/0/emotions/1/persona",
                        "score.scale /stages/0/touchpoints/0/emotions/0/score"),
                Refusal.of(broken()::build).problems().stream()
                        .map(problem -> problem.code() + " " + problem.location())
                        .toList());
    }

    @Test
    void a_problem_reads_as_two_sentences() {
        assertEquals(
                "The goal of touchpoint 'Cart' must not be blank. Say it in words, or leave the call out.",
                Refusal.of(broken()::build).problems().get(0).toString());
    }

    @Test
    void the_list_of_problems_cannot_be_changed() {
        List<Problem> problems = Refusal.of(broken()::build).problems();
        assertThrows(UnsupportedOperationException.class, problems::clear);
    }

    @Test
    void the_exception_survives_serialization_with_its_problems() throws Exception {
        InvalidJourneyMapException thrown = Refusal.of(broken()::build);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidJourneyMapException read = (InvalidJourneyMapException) in.readObject();
            assertEquals(thrown.problems(), read.problems());
            assertEquals(thrown.getMessage(), read.getMessage());
        }
    }

    @Test
    void one_problem_is_no_problems() {
        assertEquals("""
                Cannot build journey map 'Empty': 1 problem.
                  - The journey map 'Empty' has no stage.
                    Add one: stage("…", s -> …).""", Refusal.of(JourneyMap.named("Empty")::build).getMessage());
    }

    @Test
    void a_title_that_is_blank_is_refused() {
        Refusal.refused(
                "text.blank",
                "/title",
                "The title of journey map ' ' must not be blank.",
                Refusal.IN_WORDS,
                JourneyMap.named(" ").stage("Stage", stage -> {})::build);
    }
}
