package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AwkwardTexts.class)
class VisibleTextProperties {
    @Property
    void a_visible_text_is_one_line_without_controls(@ForAll String text) {
        String visible = VisibleText.of(text);
        assertTrue(visible.codePoints().noneMatch(Character::isISOControl));
        assertTrue(visible.lines().count() <= 1);
    }

    @Property
    void no_character_is_lost(@ForAll String text) {
        String visible = VisibleText.of(text);
        assertEquals(text.codePointCount(0, text.length()), visible.codePointCount(0, visible.length()));
    }

    @Property
    void a_visible_text_stays_as_it_is(@ForAll String text) {
        String visible = VisibleText.of(text);
        assertEquals(visible, VisibleText.of(visible));
    }
}
