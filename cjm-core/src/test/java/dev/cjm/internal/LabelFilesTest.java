package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelFilesTest {
    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void all_languages_have_the_same_keys(LabelLanguage language) {
        assertEquals(ENGLISH.keys(), labels(language).keys());
    }

    @ParameterizedTest
    @EnumSource
    void all_languages_stand_in_the_same_order_and_no_key_twice(LabelLanguage language) throws IOException {
        List<String> keys = keysAsWritten(language);
        assertEquals(keysAsWritten(LabelLanguage.ENGLISH), keys);
        assertEquals(keys.size(), labels(language).keys().size());
    }

    @ParameterizedTest
    @EnumSource
    void all_languages_have_the_same_places(LabelLanguage language) {
        for (String key : ENGLISH.keys()) {
            String pattern = labels(language).pattern(key);
            int places = LabelPattern.places(ENGLISH.pattern(key));
            assertEquals(places, LabelPattern.places(pattern), key);
            for (int i = 0; i < places; i++) {
                assertTrue(pattern.contains("{" + i + "}"), key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_composed_and_has_no_space_around_it(LabelLanguage language) {
        for (String key : ENGLISH.keys()) {
            String pattern = labels(language).pattern(key);
            assertFalse(pattern.isBlank(), key);
            assertEquals(pattern.strip(), pattern, key);
            assertTrue(Normalizer.isNormalized(pattern, Normalizer.Form.NFC), key);
            assertFalse(pattern.matches(".*[ŞşŢţ].*"), key);
        }
    }

    private static Labels labels(LabelLanguage language) {
        return Labels.of(Locale.forLanguageTag(language.tag()));
    }

    private static List<String> keysAsWritten(LabelLanguage language) throws IOException {
        try (InputStream file = Objects.requireNonNull(Labels.class.getResourceAsStream(language.file()))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
        }
    }
}
