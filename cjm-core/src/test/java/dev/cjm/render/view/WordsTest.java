package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.internal.Labels;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static Words words(String language) {
        return new Words(Labels.of(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|12.35|\u22121.5|12.5\u00A0%|2026-03-09|1 d 2 h 5 min",
                "ro|12,35|\u22121,5|12,5\u00A0%|09.03.2026|1 z 2 h 5 min",
                "zh-Hans|12.35|\u22121.5|12.5%|2026年03月09日|1 天 2 小时 5 分钟",
                "zh-Hant|12.35|\u22121.5|12.5%|2026年03月09日|1 天 2 小時 5 分鐘"
            })
    void numbers_dates_and_durations_are_of_the_language(
            String language, String number, String score, String percent, String date, String duration) {
        Words words = words(language);
        assertEquals(number, words.number(12.345));
        assertEquals(score, words.score(-1.5, 0));
        assertEquals(percent, words.percent(0.125));
        assertEquals(date, words.date(LocalDate.of(2026, 3, 9)));
        assertEquals(duration, words.duration(Duration.ofMinutes(26 * 60 + 5)));
    }

    @Test
    void scores_have_a_plus_only_where_neutral_is_zero() {
        assertEquals("+1", words("en").score(1, 0));
        assertEquals("4", words("en").score(4, 3));
        assertEquals("0", words("en").score(-0.001, 0));
    }

    @Test
    void short_durations_have_seconds() {
        assertEquals("0 s", words("en").duration(Duration.ZERO));
        assertEquals("1.25 s", words("en").duration(Duration.ofMillis(1250)));
    }
}
