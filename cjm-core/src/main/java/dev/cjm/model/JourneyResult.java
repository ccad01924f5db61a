package dev.cjm.model;

import java.util.Locale;

/**
 * What came of a question about journeys: immutable, typed, and readable for people.
 *
 * <p>All results have it in common that they can be printed, and that {@code cjm-json} writes each of them as JSON:
 *
 * <pre>{@code
 * JourneyResult result = PathVariants.of(map);
 * result.toText(Locale.ENGLISH);
 * JourneyJson.write(result);
 * }</pre>
 */
public interface JourneyResult {
    /**
     * Prints the result for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    String toText(Locale locale);
}
