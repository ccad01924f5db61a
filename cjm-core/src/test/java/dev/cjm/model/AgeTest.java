package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old a persona is. */
class AgeTest {
    @ParameterizedTest
    @CsvSource({"-1,5", "40,30", "149,151", "-1,-1", "151,151"})
    void ages_that_are_no_range_are_refused(int from, int to) {
        refused(
                "age.range",
                "/age",
                "The ages " + from + " to " + to + " of persona 'Ann' are no range within 0 to 150.",
                "Give the youngest first.",
                () -> Persona.of("Ann", ann -> {
                    if (from == to) {
                        ann.age(from);
                    } else {
                        ann.age(from, to);
                    }
                }));
        assertEquals(
                "The ages " + from + " to " + to + " are no range within 0 to 150.\nGive the youngest first.",
                assertThrows(IllegalArgumentException.class, () -> new AgeRange(from, to))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0,150,0–150", "30,30,30", "0,0,0", "150,150,150"})
    void bounds_are_inclusive(int from, int to, String shown) {
        Persona ann = Persona.of("Ann", persona -> persona.age(from, to));
        assertEquals(Optional.of(new AgeRange(from, to)), ann.age());
        assertEquals(shown, ann.age().orElseThrow().toString());
    }

    @Test
    void one_age_is_a_range_of_one() {
        assertEquals(
                Optional.of(new AgeRange(42, 42)),
                Persona.of("Ann", ann -> ann.age(42)).age());
    }

    @Test
    void an_age_said_twice_is_refused() {
        refused(
                "value.twice",
                "/age",
                "The age of persona 'Ann' is said twice: first 42, then 30–40.",
                Refusal.ONCE,
                () -> Persona.of("Ann", ann -> ann.age(42).age(30, 40)));
    }
}
