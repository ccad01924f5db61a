package dev.cjm.render;

import dev.cjm.internal.Labels;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Has the words of pictures and pages, for those who translate them or say them otherwise.
 *
 * {@snippet :
 * Map<String, String> german = new TreeMap<>(Wording.of(Locale.ENGLISH));
 * german.put("goal", "Ziel"); // and so on, or from a file
 * JourneyHtml.of(map, o -> o.locale(Locale.GERMAN).words(german));
 * }
 */
public final class Wording {
    private Wording() {}

    /**
     * Lists all words with their keys.
     *
     * @param reader the locale of the reader; English, Romanian, Simplified and Traditional Chinese are there, all others read English
     * @return the words by their keys, unmodifiable; {0}, {1} and so on are places that a translation has to have too
     */
    public static SortedMap<String, String> of(Locale reader) {
        return Labels.of(reader).texts();
    }
}
