package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlainTextProperties {
    private final PlainText plain = new PlainText();

    @Property
    void it_tells_what_a_look_at_each_character_tells(
            @ForAll @Size(max = 64) char[] text,
            @ForAll @IntRange(max = 20) int before,
            @ForAll @IntRange(max = 20) int after) {
        boolean isPlain = true;
        for (char unit : text) {
            isPlain &= unit < 0x7F;
        }
        char[] around = new char[before + text.length + after];
        Arrays.fill(around, '\u0080');
        System.arraycopy(text, 0, around, before, text.length);
        assertEquals(isPlain, plain.isAll(around, before, text.length));
    }

    @Property
    void one_other_character_is_found_wherever_it_stands(
            @ForAll @IntRange(max = 5_000) int at,
            @ForAll @IntRange(min = 1, max = 5_001) int length,
            @ForAll @CharRange(from = '\u007F', to = '\uFFFF') char other) {
        char[] text = new char[length];
        Arrays.fill(text, '~');
        assertTrue(plain.isAll(text, 0, length));
        text[at % length] = other;
        assertFalse(plain.isAll(text, 0, length));
    }

    @Example
    void nothing_is_plain() {
        assertTrue(plain.isAll(new char[] {'\u00E9'}, 0, 0));
    }
}
