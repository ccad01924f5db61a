package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.jqwik.Defect;
import dev.cjm.jqwik.Defects;
import org.junit.jupiter.api.Test;

/** Mistakes that are made on purpose. */
class DefectsTest {
    @Test
    void a_defect_is_found_by_its_name() {
        assertEquals("hand-off.context", Defects.named("hand-off.context").ruleId());
        for (Defect each : Defects.all()) {
            assertEquals(each, Defects.named(each.name()));
        }
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest_one() {
        assertMessage(
                "There is no defect named 'hand-of.context'.\nMaybe you meant 'hand-off.context'.", "hand-of.context");
        assertMessage(
                "There is no defect named 'emotion_backed'.\nMaybe you meant 'emotion.backed'.", "emotion_backed");
        assertMessage("There is no defect named 'x'.\nDefects.all() lists them.", "x");
        assertMessage("There is no defect named ''.\nDefects.all() lists them.", "");
    }

    private static void assertMessage(String message, String name) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Defects.named(name))
                        .getMessage());
    }
}
