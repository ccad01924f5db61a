package dev.cjm.internal;

import java.text.Normalizer;

/**
 * Knows how wide characters are, in thousandths of the font size.
 *
 * <p>ASCII has the advance widths of Helvetica, which Arial and Liberation Sans share; accented Latin letters those of their base
 * letter; East Asian wide characters a full square, emoji more. What fonts differ in is guessed on the wide side.
 */
final class GlyphWidths {
    private static final int FIRST = ' ';
    /** Advance widths of Helvetica, U+0020 to U+007E (Adobe Font Metrics). */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int LATIN_END = 0x250;
    private static final int[] LATIN = latin();

    private static final int SQUARE = 1000;
    private static final int PICTOGRAPH = 1300;
    private static final int SMALL_LETTER = 700;
    private static final int CAPITAL = 900;

    private GlyphWidths() {}

    /**
     * Looks up a width.
     *
     * @param codePoint any code point
     * @return its width in thousandths of the font size, 0 for marks and joiners
     */
    static int of(int codePoint) {
        if (codePoint < LATIN_END) {
            return LATIN[codePoint];
        }
        if (CodePoints.isBetween(0x2000, codePoint, 0x206F)) {
            return punctuation(codePoint);
        }
        if (isPictograph(codePoint)) {
            return PICTOGRAPH;
        }
        if (WideCharacters.contains(codePoint)) {
            return SQUARE;
        }
        return special(codePoint);
    }

    private static int punctuation(int codePoint) {
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201A, 0x201B -> 300;
            case 0x201C, 0x201D, 0x201E, 0x201F -> 400;
            case 0x2010, 0x2011 -> 400;
            case 0x2012, 0x2013 -> 600;
            case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060 -> 0;
            default -> SQUARE;
        };
    }

    private static int special(int codePoint) {
        return switch (codePoint) {
            case 0xFE0F -> 800; // makes an emoji of the narrow symbol before it
            case 0xFDFD -> 7000;
            case 0x2E3A -> 2000;
            case 0x2E3B -> 3000;
            default -> byType(codePoint);
        };
    }

    private static int byType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> latin(codePoint, CAPITAL);
            case Character.LOWERCASE_LETTER -> latin(codePoint, SMALL_LETTER);
            case Character.OTHER_LETTER -> codePoint < 0x900 ? SMALL_LETTER : SQUARE;
            case Character.DECIMAL_DIGIT_NUMBER -> SMALL_LETTER;
            default -> SQUARE;
        };
    }

    /** The blocks in which emoji live; coarser than the emoji of Unicode. */
    private static boolean isPictograph(int codePoint) {
        return CodePoints.isBetween(0x2190, codePoint, 0x2BFF) || CodePoints.isBetween(0x1F000, codePoint, 0x1FAFF);
    }

    private static int[] latin() {
        int[] widths = new int[LATIN_END];
        for (int codePoint = 0; codePoint < LATIN_END; codePoint++) {
            widths[codePoint] = latin(codePoint, codePoint < 0xC0 ? 600 : CAPITAL);
        }
        widths[0xA9] = SQUARE;
        widths[0xAE] = SQUARE;
        for (int control = 0; control < FIRST; control++) {
            widths[control] = SQUARE;
        }
        return widths;
    }

    private static int latin(int codePoint, int otherwise) {
        int base = codePoint < 0x80 ? codePoint : base(codePoint);
        return base >= FIRST && base < FIRST + ASCII.length ? ASCII[base - FIRST] : otherwise;
    }

    private static int base(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePointAt(0);
    }
}
