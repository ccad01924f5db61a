package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class KnownTextsProperties {
    @Property
    void every_text_is_what_its_characters_are(
            @ForAll @Size(max = 200) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 4) String> texts,
            @ForAll List<String> others) {
        KnownTexts known = new KnownTexts();
        for (int round = 0; round < 2; round++) {
            texts.forEach(text -> assertEquals(text, known(known, text)));
            others.forEach(text -> assertEquals(text, known(known, text)));
        }
    }

    @Property
    void a_short_text_said_again_is_the_same_one(@ForAll @StringLength(min = 1, max = 64) String text) {
        KnownTexts known = new KnownTexts();
        assertSame(known(known, text), known(known, text));
    }

    @Property(tries = 20)
    void many_texts_are_told_apart(@ForAll @IntRange(min = 1, max = 100_000) int count) {
        KnownTexts known = new KnownTexts();
        for (int i = 0; i < count; i++) {
            assertEquals("step-" + i, known(known, "step-" + i));
            assertEquals("step-" + i / 2, known(known, "step-" + i / 2));
        }
    }

    /** In the middle of others, as a parser has them. */
    private static String known(KnownTexts known, String text) {
        return known.text(("<" + text + ">").toCharArray(), 1, text.length());
    }
}
