package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish has other capitals of i, Arabic and Hindi other digits, Romanian has labels of its own. */
class DefaultLocaleTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "ro-RO", "zh-TW", "en-US"})
    void no_result_depends_on_the_default_locale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertEquals("1234567.5", Decimals.shortest(1_234_567.5));
        assertEquals("1234567.50", Decimals.fixed(1_234_567.5, 2));
        assertEquals("48.0 %", Decimals.percent(0.48, 1));
        assertEquals("\u22122.0", Decimals.signed(-2, 1));
        assertEquals("ticket-i\u0307d", Slugs.of("TICKET İD"));
        assertEquals("TICKET", NearestNames.of("ticket", List.of("TICKET")).orElseThrow());
        assertEquals("and 1234 more", Labels.of(Locale.GERMANY).text("andMore", 1234));
        assertEquals("Touchpoint", Labels.of(Locale.ROOT).text("touchpoint"));
        assertEquals(
                "I  N\n-  -\ni  1\n",
                new TextTable().left("I").right("N").row("i", "1").toString());
    }
}
