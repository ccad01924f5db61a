package dev.cjm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Has the words for people, in the language of the reader.
 *
 * <p>There are English, Romanian, Simplified and Traditional Chinese; every other language reads English. The keys are
 * those of {@code labels.properties} beside this class.
 *
 * {@snippet :
 * Labels.of(Locale.ENGLISH).text("touchpoint");                // Touchpoint
 * Labels.of(Locale.forLanguageTag("ro")).text("andMore", 3);   // și încă 3
 * }
 */
public final class Labels {
    private static final Map<LabelLanguage, Labels> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final SortedMap<String, String> texts;

    private Labels(String language, SortedMap<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * Finds the labels for a reader.
     *
     * @param locale the locale of the reader: {@code ro} is Romanian; {@code zh} goes by its script, without one TW, HK
     *     and MO are Traditional and all others Simplified Chinese; anything else is English
     * @return the labels
     */
    public static Labels of(Locale locale) {
        return LOADED.computeIfAbsent(LabelLanguage.of(locale), Labels::load);
    }

    /**
     * Puts other texts in the place of some.
     *
     * @param others the texts by their keys
     * @return labels with these texts, and all others as they were
     * @throws IllegalArgumentException if there is no such key, or a text has other places to fill
     */
    public Labels with(Map<String, String> others) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        new TreeMap<>(others).forEach((key, text) -> {
            String before = texts.get(key);
            if (before == null) {
                throw new IllegalArgumentException(unknown(key));
            }
            if (LabelPattern.places(before) != LabelPattern.places(text)) {
                throw new IllegalArgumentException("The label '" + key + "' must have the places of \"" + before
                        + "\", but is \"" + text + "\".\nWrite {0} for the first one.");
            }
            changed.put(key, text);
        });
        return new Labels(language, changed);
    }

    /**
     * Puts other texts in the place of some, for a reader whose language may be one that has no labels here.
     *
     * @param others the texts by their keys; with any, the labels are in the language of the reader if it is another one
     * @param reader the locale of the reader
     * @return labels with these texts, and all others as they were
     * @throws IllegalArgumentException if there is no such key, or a text has other places to fill
     */
    public Labels with(Map<String, String> others, Locale reader) {
        Labels changed = with(others);
        boolean isOwn = !others.isEmpty() && !LabelLanguage.has(reader);
        return isOwn ? new Labels(reader.toLanguageTag(), changed.texts) : changed;
    }

    /**
     * Lists all texts, their places not filled.
     *
     * @return the texts by their keys, unmodifiable
     */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Tells in which language the labels are, for {@code lang} attributes.
     *
     * @return {@code en}, {@code ro}, {@code zh-Hans} or {@code zh-Hant}, or the language of the reader where its texts are others
     */
    public String language() {
        return language;
    }

    /**
     * Looks up a text and fills its places.
     *
     * @param key the key, such as {@code touchpoint}
     * @param values what stands at {0}, {1} and so on: exactly as many as the text has places. Write numbers that need
     *     decimals with {@link Decimals} before.
     * @return the text
     * @throws IllegalArgumentException if there is no such key, or the text has more or fewer places than values
     */
    public String text(String key, Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(unknown(key));
        }
        return LabelPattern.fill(pattern, values);
    }

    /** All keys, in alphabetical order. */
    SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    /** The text of a known key, its places not filled. */
    String pattern(String key) {
        return texts.getOrDefault(key, "");
    }

    private String unknown(String key) {
        String hint = NearestNames.of(key, texts.keySet())
                .map(nearest -> "\nMaybe you meant '" + nearest + "'.")
                .orElse("");
        return "There is no label '" + key + "'." + hint;
    }

    private static Labels load(LabelLanguage language) {
        Properties file = new Properties();
        try (InputStream stream = Labels.class.getResourceAsStream(language.file())) {
            if (stream == null) {
                throw new IllegalStateException("The labels '" + language.file() + "' are missing beside "
                        + Labels.class.getName() + ".\nMaybe the jar was repackaged without its resources.");
            }
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The labels '" + language.file() + "' cannot be read.", e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        return new Labels(language.tag(), texts);
    }
}
