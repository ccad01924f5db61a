package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** The lines of a result as people read them, in their language. Not thread-safe. */
public final class ResultLines {
    private static final int ASSUMED = 3;
    private static final char MINUS = '\u2212';

    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    /**
     * Starts without a line.
     *
     * @param locale the language of the reader; English where there is no translation
     */
    public ResultLines(Locale locale) {
        labels = Labels.of(locale);
    }

    /**
     * Looks up a label and fills its places.
     *
     * @param key the label
     * @param values what stands in its places
     * @return the text
     */
    public String say(String key, Object... values) {
        return labels.text(key, values);
    }

    /**
     * Joins a label with what belongs to it.
     *
     * @param key the label
     * @param value what belongs to it
     * @return the text
     */
    public String labelled(String key, String value) {
        return say("labelled", say(key), value);
    }

    /**
     * Adds a line.
     *
     * @param words the line without its end
     * @return these lines
     */
    public ResultLines line(String words) {
        text.append(VisibleText.of(words)).append('\n');
        return this;
    }

    /**
     * Adds a table.
     *
     * @param table the table
     * @return these lines
     */
    public ResultLines table(TextTable table) {
        text.append(table);
        return this;
    }

    /**
     * Adds how many there are beyond those shown, if there are any.
     *
     * @param all how many there are
     * @param shown how many of them are shown at most
     * @return these lines
     */
    public ResultLines more(int all, int shown) {
        return all > shown ? line(say("andMore", all - shown)) : this;
    }

    /**
     * Adds what numbers take for granted: the first three sentences, and how many more there are.
     *
     * @param assumptions what prints as a sentence each
     * @return these lines
     */
    public ResultLines assumptions(List<?> assumptions) {
        assumptions.stream().limit(ASSUMED).forEach(each -> line(labelled("assumed", String.valueOf(each))));
        return assumptions.size() > ASSUMED ? line(say("assumedMore", assumptions.size() - ASSUMED)) : this;
    }

    /**
     * Writes an amount of money, rounded to cents.
     *
     * @param amount the amount
     * @param currency its currency
     * @return its text, such as {@code 266.67 EUR}; whole amounts have no decimals
     */
    public static String money(BigDecimal amount, String currency) {
        BigDecimal rounded = cents(amount);
        return (rounded.signum() < 0 ? MINUS : "") + digits(rounded) + " " + currency;
    }

    /**
     * Writes a change of money with its sign, rounded to cents.
     *
     * @param amount the amount
     * @param currency its currency
     * @return its text, such as {@code +73.33 EUR}; zero has no sign
     */
    public static String signedMoney(BigDecimal amount, String currency) {
        return (cents(amount).signum() > 0 ? "+" : "") + money(amount, currency);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static String digits(BigDecimal rounded) {
        BigDecimal size = rounded.abs();
        boolean isWhole = size.stripTrailingZeros().scale() <= 0;
        return (isWhole ? size.setScale(0) : size).toPlainString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
