package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What customers need. */
class NeedTest {
    private static Persona persona(java.util.function.Consumer<PersonaBuilder> facts) {
        return Persona.of("Ann", facts);
    }

    @Test
    void a_blank_need_is_refused() {
        refused(
                "text.blank",
                "/needs",
                "The need of persona 'Ann' must not be blank.",
                Refusal.IN_WORDS,
                () -> persona(ann -> ann.need(" ")));
        refused(
                "text.blank",
                "/needs",
                "The need of stage 'S' must not be blank.",
                Refusal.IN_WORDS,
                () -> Stage.of("S", stage -> stage.need(" ")));
        refused(
                "text.blank",
                "/needs",
                "The need of persona 'Ann' must not be blank.",
                Refusal.IN_WORDS,
                () -> persona(ann -> ann.need("speed", " ")));
    }

    @Test
    void a_need_with_a_bad_id_is_refused() {
        refused(
                "id.invalid",
                "/needs/id",
                "The id 'too slow' of need 'Speed' must not be blank nor hold blanks or control" + " characters.",
                "Use letters, digits and signs such as '-'.",
                () -> persona(ann -> ann.need("too slow", "Speed")));
        assertEquals(
                "id.invalid",
                Refusal.only(() -> Stage.of("S", stage -> stage.need("", "Speed")))
                        .code());
    }

    @Test
    void needs_have_ids_made_of_their_words_or_given() {
        Persona ann = persona(p -> p.need("Fresh food").need("fast", "Speed").need(Need.of("Care")));
        assertEquals(
                List.of(new Need("fresh-food", "Fresh food"), new Need("fast", "Speed"), new Need("care", "Care")),
                ann.needs());
        assertEquals("Speed", ann.needs().get(1).toString());
        Stage stage = Stage.of("S", s -> s.need("Fresh food").need("fast", "Speed"));
        assertEquals(ann.needs().subList(0, 2), stage.needs());
    }

    @SuppressWarnings("NullAway") // that is what is tested
    @Test
    void a_need_on_its_own_is_checked() {
        refused(
                "text.blank",
                "/text",
                "The text of need ' ' must not be blank.",
                Refusal.IN_WORDS,
                () -> new Need("a", " "));
        assertEquals(2, Refusal.of(() -> new Need(" ", " ")).problems().size());
        assertEquals("id.invalid", Refusal.only(() -> new Need("a b", "Speed")).code());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> new Need(null, "Speed"))
                        .getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> Need.of(null)).getMessage());
    }
}
