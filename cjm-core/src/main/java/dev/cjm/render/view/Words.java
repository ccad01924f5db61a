package dev.cjm.render.view;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes headings, numbers, dates and durations for one reader. */
public final class Words {
    private static final int DIGITS = 2;

    private final Labels labels;

    /** Writes with these labels. */
    public Words(Labels labels) {
        this.labels = labels;
    }

    /** The language of the headings, a BCP 47 tag. */
    public String language() {
        return labels.language();
    }

    /** The language of the headings. */
    Locale locale() {
        return Locale.forLanguageTag(labels.language());
    }

    /** A heading, or a text with its places filled. */
    public String text(String key, Object... values) {
        return labels.text(key, values);
    }

    /** A text before its value: "Goal: …". */
    public String labelled(String key, String value) {
        return labels.text("labelled", labels.text(key), value);
    }

    /** A number with at most two digits behind the decimal sign of the language. */
    public String number(double value) {
        String digits = Decimals.shortest(
                Decimals.exact(value).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue());
        return digits.replace(".", labels.text("format.decimal")).replace('-', '\u2212');
    }

    /** A number with its sign, where neutral is 0. */
    public String score(double value, double neutral) {
        BigDecimal rounded = Decimals.exact(value).setScale(DIGITS, RoundingMode.HALF_UP);
        return neutral == 0 && rounded.signum() > 0 ? "+" + number(value) : number(value);
    }

    /** A share in percent. */
    public String percent(double share) {
        return labels.text(
                "format.percent", number(Decimals.exact(share).movePointRight(2).doubleValue()));
    }

    /** A date in the order of the language. */
    public String date(LocalDate date) {
        return labels.text(
                "format.date", date.getYear(), twoDigits(date.getMonthValue()), twoDigits(date.getDayOfMonth()));
    }

    /** A duration in days, hours, minutes and seconds, such as "2 h 5 min"; parts of a second with two digits. */
    public String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, "format.days", duration.toDaysPart());
        add(parts, "format.hours", duration.toHoursPart());
        add(parts, "format.minutes", duration.toMinutesPart());
        double seconds = duration.toSecondsPart() + duration.toMillisPart() / 1000.0;
        if (seconds > 0 || parts.isEmpty()) {
            parts.add(labels.text("format.seconds", number(seconds)));
        }
        return String.join(" ", parts);
    }

    /** Adds a text with a number in it, if there is one. */
    void add(List<String> tags, String key, OptionalDouble value) {
        value.ifPresent(number -> tags.add(labels.text(key, number(number))));
    }

    private void add(List<String> parts, String key, long value) {
        if (value != 0) {
            parts.add(labels.text(key, value));
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
