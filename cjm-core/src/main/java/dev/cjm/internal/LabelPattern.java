package dev.cjm.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the numbered places of a text: {@code {0}}, {@code {1}} and so on, up to nine.
 *
 * <p>Unlike {@link java.text.MessageFormat} it needs no quoting of apostrophes and formats nothing by a locale. What is
 * filled in is not searched for places again.
 */
final class LabelPattern {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private LabelPattern() {}

    /**
     * Fills in the values.
     *
     * @param pattern the text with its places
     * @param values one value per place; doubles are written by {@link Decimals#shortest}
     * @return the filled text
     * @throws IllegalArgumentException if there are more or fewer values than places
     */
    static String fill(String pattern, Object... values) {
        if (places(pattern) != values.length) {
            throw new IllegalArgumentException("The text \"" + pattern + "\" has " + places(pattern)
                    + " places to fill, but " + values.length + " values were given.");
        }
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(write(values[Integer.parseInt(place.group(1))])));
    }

    /** Counts the places: one more than the highest number. */
    static int places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static String write(Object value) {
        return value instanceof Double number ? Decimals.shortest(number) : String.valueOf(value);
    }
}
