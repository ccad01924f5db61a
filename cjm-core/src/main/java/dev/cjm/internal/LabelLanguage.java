package dev.cjm.internal;

import java.util.Locale;
import java.util.Set;

/** Names the languages that have labels, and chooses one for a locale. */
enum LabelLanguage {
    ENGLISH("en", "labels.properties"),
    ROMANIAN("ro", "labels_ro.properties"),
    SIMPLIFIED_CHINESE("zh-Hans", "labels_zh_Hans.properties"),
    TRADITIONAL_CHINESE("zh-Hant", "labels_zh_Hant.properties");

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private final String tag;
    private final String file;

    LabelLanguage(String tag, String file) {
        this.tag = tag;
        this.file = file;
    }

    /**
     * Chooses the language for a locale; the default locale of the JVM plays no part.
     *
     * @param locale the locale of the reader
     * @return Romanian for {@code ro}; for {@code zh} the stated script, else Traditional Chinese in TW, HK and MO,
     *     else Simplified Chinese; English for all others
     */
    static LabelLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ro" -> ROMANIAN;
            case "zh" -> isTraditional(locale) ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE;
            default -> ENGLISH;
        };
    }

    /** Whether there are labels in the language of a reader. */
    static boolean has(Locale locale) {
        return of(locale).tag.startsWith(locale.getLanguage());
    }

    private static boolean isTraditional(Locale locale) {
        String script = locale.getScript();
        return script.isEmpty() ? TRADITIONAL_REGIONS.contains(locale.getCountry()) : script.equals("Hant");
    }

    /** The language tag (BCP 47). */
    String tag() {
        return tag;
    }

    /** The file of the labels, beside this class. */
    String file() {
        return file;
    }
}
