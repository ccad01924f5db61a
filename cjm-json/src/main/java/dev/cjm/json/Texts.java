package dev.cjm.json;

import dev.cjm.json.TextShape.Form;
import dev.cjm.model.JourneyKind;
import dev.cjm.model.SourceType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** The shapes of all that stands as text. */
final class Texts {
    /** Longer numbers are no amounts, and cost more than they are worth. */
    private static final int LONGEST_AMOUNT = 1_000;

    private static final String PLAIN_DATE = "0000-00-00";

    /** Neither blanks nor control characters nor halves of characters. */
    private static final Form ID_FORM =
            Form.like("[^\\p{Z}\\p{Cc}\\p{Cs}]+").telling(Texts::isId).repeated();

    /** Words that everybody may read; there are none without an audience, so that each row has to choose one. */
    static final TextShape<String> PUBLIC_WORDS =
            TextShape.plain("a text that is not blank", Form.FILLED).standingIn(Reading::unusedText);

    /** Words that partners may read too. */
    static final TextShape<String> PARTNER_WORDS = PUBLIC_WORDS.seenBy(SeenBy.PARTNERS);

    /** Words for the whole organisation, and for nobody else. */
    static final TextShape<String> COLLEAGUE_WORDS = PUBLIC_WORDS.seenBy(SeenBy.COLLEAGUES);

    /** Words that lead back to single people. */
    static final TextShape<String> TEAM_WORDS = PUBLIC_WORDS.seenBy(SeenBy.TEAM);

    /** Words that others must not read, beside facts that they may know. */
    static final TextShape<String> WITHHELD_WORDS = PUBLIC_WORDS.seenBy(SeenBy.COLLEAGUES, Instead.WITHHELD);

    /** The name of a persona. */
    static final TextShape<String> PERSONA_NAME = PUBLIC_WORDS.seenBy(SeenBy.COLLEAGUES, Instead.NAME_OF_PSEUDONYM);

    /** Any text, even none. */
    static final TextShape<String> ANYTHING = TextShape.plain("a text", Form.ANY);

    /** What identifies. */
    static final TextShape<String> ID = TextShape.plain("an id, without blanks and control characters", ID_FORM);

    /** The id of a persona, often made of its name. */
    static final TextShape<String> PERSONA_ID = ID.seenBy(SeenBy.COLLEAGUES, Instead.PSEUDONYM);

    /** What points at something with an id. */
    static final TextShape<String> REFERENCE =
            TextShape.plain("an id, or the name that only one has", Form.FILLED.repeated());

    /** What points at a persona. */
    static final TextShape<String> PERSONA = REFERENCE.seenBy(SeenBy.COLLEAGUES, Instead.PSEUDONYM);

    static final TextShape<Locale> LANGUAGE = TextShape.of(
            "a language tag of BCP 47 such as \"en\" or \"zh-Hant\"",
            Form.FILLED,
            Texts::language,
            Locale::toLanguageTag);

    static final TextShape<JourneyKind> JOURNEY_KIND = TextShape.of(
                    ID.expected(), ID_FORM, JourneyKind::new, JourneyKind::id)
            .knowing(List.of(
                    JourneyKind.PURCHASE, JourneyKind.LEAD_GENERATION, JourneyKind.ENGAGEMENT, JourneyKind.RETENTION));

    static final TextShape<SourceType> SOURCE_TYPE = TextShape.of(
                    ID.expected(), ID_FORM, SourceType::new, SourceType::id)
            .standingIn(in -> SourceType.SURVEY)
            .knowing(List.of(
                    SourceType.SURVEY,
                    SourceType.INTERVIEW,
                    SourceType.OBSERVATION,
                    SourceType.ANALYTICS,
                    SourceType.SUPPORT_CASE,
                    SourceType.REVIEW,
                    SourceType.SOCIAL_MEDIA,
                    SourceType.WORKSHOP,
                    SourceType.ARTICLE,
                    SourceType.EXPERT));

    static final TextShape<LocalDate> DATE = TextShape.of(
            "a date such as \"2026-11-21\"",
            Form.like("([0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}").quick(Texts::isPlainDate),
            Texts::date,
            LocalDate::toString);

    static final TextShape<LocalTime> TIME = TextShape.of(
            "a time of day such as \"08:30\"",
            Form.like("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"),
            LocalTime::parse,
            LocalTime::toString);

    static final TextShape<Duration> DURATION = TextShape.of(
            "a duration of ISO 8601 in days, hours, minutes and seconds, such as \"PT1H30M\" or \"P2D\"",
            Form.like("P(?=.)([0-9]{1,18}D)?(T(?=.)([0-9]{1,18}H)?([0-9]{1,18}M)?([0-9]{1,18}(\\.[0-9]{1,9})?S)?)?"),
            Duration::parse,
            Duration::toString);

    /** As text: a number would lose digits in languages that know doubles only. */
    static final TextShape<BigDecimal> AMOUNT = TextShape.of(
                    "a decimal number as text, such as \"12.5\"",
                    Form.like("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,10})?").upTo(LONGEST_AMOUNT),
                    BigDecimal::new,
                    BigDecimal::toString)
            .seenBy(SeenBy.COLLEAGUES);

    static final TextShape<String> CURRENCY =
            TextShape.plain("a currency of ISO 4217 such as \"EUR\"", Form.like("[A-Z]{3}"));

    private Texts() {}

    /** What the pattern of ids says, told faster. */
    private static boolean isId(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Character.isSpaceChar(point)
                    || Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** A date of the years 0 to 9999, which all but a few are. */
    private static boolean isPlainDate(String text) {
        if (text.length() != PLAIN_DATE.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (PLAIN_DATE.charAt(i) == '-' ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }

    /** The date of a text that has the form of one. */
    private static LocalDate date(String text) {
        return isPlainDate(text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static int number(String digits, int start, int end) {
        return Integer.parseInt(digits, start, end, 10);
    }

    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
