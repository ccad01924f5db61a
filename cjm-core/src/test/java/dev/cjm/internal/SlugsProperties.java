package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AwkwardTexts.class)
@Domain(DomainContext.Global.class)
class SlugsProperties {
    private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;

    @Property(tries = 5000)
    void the_slug_of_a_slug_is_itself(@ForAll String name) {
        String slug = Slugs.of(name);
        assertEquals(slug, Slugs.of(slug));
    }

    @Property(tries = 5000)
    void a_slug_has_letters_marks_and_digits_with_single_hyphens_between(@ForAll String name) {
        assertTrue(Slugs.of(name)
                .matches("([\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*(-[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*)?"));
    }

    @Property(tries = 5000)
    void a_slug_is_composed_and_in_lower_case(@ForAll String name) {
        String slug = Slugs.of(name);
        assertEquals(Normalizer.normalize(slug, Normalizer.Form.NFKC), slug);
        assertEquals(slug.toLowerCase(Locale.ROOT), slug);
    }

    @Property
    void case_and_composition_make_no_other_slug(
            @ForAll @IntRange(min = 'a', max = 'z') int letter, @ForAll String rest) {
        String name = Character.toString(letter) + rest;
        assertEquals(Slugs.of(name), Slugs.of(Normalizer.normalize(name, Normalizer.Form.NFC)));
        assertEquals(Slugs.of(name), Slugs.of(Character.toString(letter - 'a' + 'A') + rest));
    }

    @Property
    void what_stands_around_a_name_makes_no_other_slug(@ForAll String name) {
        assertEquals(Slugs.of(name), Slugs.of(" –" + name + " "));
    }

    @Example
    void every_single_character_has_a_stable_slug() {
        IntStream.range(0, CODE_POINTS).mapToObj(Character::toString).forEach(name -> {
            String slug = Slugs.of(name);
            assertEquals(slug, Slugs.of(slug), () -> "U+" + Integer.toHexString(name.codePointAt(0)));
        });
    }
}
