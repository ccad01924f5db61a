package dev.cjm.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds names, so that spellings which people take for the same become the same.
 *
 * <p>Compatibility forms (NFKC) and case go: {@code ﬁ} becomes {@code fi}, a full-width {@code Ａ} becomes {@code a}.
 * So do variation selectors and fillers, letters and marks that nobody sees. Folding what is folded changes nothing;
 * that takes NFKC on both sides of lower-casing, since some capitals have a composed form and their small letters have
 * another one or none.
 */
final class Folding {
    private Folding() {}

    /**
     * Folds a name.
     *
     * @param name any text; lone surrogates stay as they are
     * @return the folded name
     */
    static String fold(String name) {
        if (CodePoints.areAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(withoutUnseen(name), Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static String withoutUnseen(String name) {
        if (name.codePoints().noneMatch(Folding::isUnseen)) {
            return name;
        }
        StringBuilder seen = new StringBuilder(name.length());
        name.codePoints().filter(codePoint -> !isUnseen(codePoint)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** Letters and marks among the default-ignorable code points of Unicode. */
    private static boolean isUnseen(int codePoint) {
        return switch (codePoint) {
            // Grapheme joiner, Hangul fillers, Khmer inherent vowels.
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> isVariationSelector(codePoint);
        };
    }

    /** Mongolian ones; 1 to 16, for text or emoji; 17 to 256, for variants of ideographs. */
    private static boolean isVariationSelector(int codePoint) {
        return CodePoints.isBetween(0x180B, codePoint, 0x180F)
                || CodePoints.isBetween(0xFE00, codePoint, 0xFE0F)
                || CodePoints.isBetween(0xE0100, codePoint, 0xE01EF);
    }
}
