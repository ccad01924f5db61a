package dev.cjm.json;

import dev.cjm.model.JourneyKind;
import dev.cjm.model.SourceType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of all that stands as text. */
final class Texts {
    /** Longer numbers are no amounts, and cost more than they are worth. */
    private static final int MOST_DIGITS = 1_000;

    private static final Pattern AMOUNT_FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,10})?");
    private static final Pattern CURRENCY_FORM = Pattern.compile("[A-Z]{3}");
    private static final Pattern DATE_FORM = Pattern.compile("([0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME_FORM = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
    private static final Pattern DURATION_FORM = Pattern.compile(
            "P(?=.)([0-9]{1,18}D)?(T(?=.)([0-9]{1,18}H)?([0-9]{1,18}M)?([0-9]{1,18}(\\.[0-9]{1,9})?S)?)?");

    /** Words for people. */
    static final TextShape<String> WORDS =
            TextShape.plain("a text that is not blank", Texts::isFilled).standingIn(Reading::unusedText);

    /** Any text, even none. */
    static final TextShape<String> ANYTHING = TextShape.plain("a text", text -> true);

    /** What identifies. */
    static final TextShape<String> ID = TextShape.plain("an id, without blanks and control characters", Texts::isId);

    /** What points at something with an id. */
    static final TextShape<String> REFERENCE = TextShape.plain("an id, or the name that only one has", Texts::isFilled);

    static final TextShape<Locale> LANGUAGE = TextShape.of(
            "a language tag of BCP 47 such as \"en\" or \"zh-Hant\"",
            Texts::isFilled,
            Texts::language,
            Locale::toLanguageTag);

    static final TextShape<JourneyKind> JOURNEY_KIND =
            TextShape.of(ID.expected(), Texts::isId, JourneyKind::new, JourneyKind::id);

    static final TextShape<SourceType> SOURCE_TYPE = TextShape.of(
                    ID.expected(), Texts::isId, SourceType::new, SourceType::id)
            .standingIn(in -> SourceType.SURVEY);

    static final TextShape<LocalDate> DATE =
            TextShape.of("a date such as \"2026-11-21\"", like(DATE_FORM), LocalDate::parse, LocalDate::toString);

    static final TextShape<LocalTime> TIME =
            TextShape.of("a time of day such as \"08:30\"", like(TIME_FORM), LocalTime::parse, LocalTime::toString);

    static final TextShape<Duration> DURATION = TextShape.of(
            "a duration of ISO 8601 in days, hours, minutes and seconds, such as \"PT1H30M\" or \"P2D\"",
            like(DURATION_FORM),
            Duration::parse,
            Duration::toString);

    /** As text: a number would lose digits in languages that know doubles only. */
    static final TextShape<BigDecimal> AMOUNT = TextShape.of(
            "a decimal number as text, such as \"12.5\"",
            text -> text.length() <= MOST_DIGITS && AMOUNT_FORM.matcher(text).matches(),
            BigDecimal::new,
            BigDecimal::toString);

    static final TextShape<String> CURRENCY =
            TextShape.plain("a currency of ISO 4217 such as \"EUR\"", like(CURRENCY_FORM));

    private Texts() {}

    private static Predicate<String> like(Pattern form) {
        return text -> form.matcher(text).matches();
    }

    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isFilled(String text) {
        return !text.isBlank();
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(point -> Character.isWhitespace(point)
                                || Character.isSpaceChar(point)
                                || Character.isISOControl(point)
                                || Character.getType(point) == Character.SURROGATE);
    }
}
