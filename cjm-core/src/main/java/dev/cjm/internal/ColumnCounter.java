package dev.cjm.internal;

/**
 * Counts the columns of a text while its code points pass by.
 *
 * <p>Most characters take one column, wide ones two, marks and format characters none. Three things depend on what
 * stood before: an emoji behind a joiner and a skin tone behind an emoji melt into it, and the emoji selector (U+FE0F)
 * widens the narrow symbol before it. The two regional indicators of a flag take one column each.
 */
final class ColumnCounter {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int SOFT_HYPHEN = 0xAD;

    private int columns;
    private int base = ' ';
    private int widthOfBase = 1;
    private boolean joining;

    /** Takes the next code point. */
    void add(int codePoint) {
        if (codePoint == JOINER) {
            joining = isPictograph(base);
        } else if (codePoint == EMOJI_SELECTOR) {
            if (isPictograph(base) || isKey(base)) {
                widen(2);
            }
        } else if (!isWithoutWidth(codePoint)) {
            int width = WideCharacters.contains(codePoint) ? 2 : 1;
            if (melts(codePoint)) {
                widen(width);
            } else {
                widthOfBase = width;
                columns += width;
            }
            base = codePoint;
            joining = false;
        }
    }

    /** The columns so far. */
    int columns() {
        return columns;
    }

    /** Whether a visible character becomes part of the emoji before it. */
    private boolean melts(int codePoint) {
        boolean joined = joining && isPictograph(codePoint);
        return isPictograph(base) && (joined || isSkinTone(codePoint));
    }

    private void widen(int width) {
        int grown = Math.max(width - widthOfBase, 0);
        columns += grown;
        widthOfBase += grown;
    }

    private static boolean isWithoutWidth(int codePoint) {
        boolean format = Character.getType(codePoint) == Character.FORMAT && codePoint != SOFT_HYPHEN;
        return format || CodePoints.isMark(codePoint) || isInnerJamo(codePoint);
    }

    /** Vowels and finals of Hangul, drawn into the square of the initial before them. */
    private static boolean isInnerJamo(int codePoint) {
        return CodePoints.isBetween(0x1160, codePoint, 0x11FF) || CodePoints.isBetween(0xD7B0, codePoint, 0xD7FB);
    }

    /** The blocks in which emoji live, without the letters of flags; coarser than the emoji of Unicode. */
    private static boolean isPictograph(int codePoint) {
        return CodePoints.isBetween(0x203C, codePoint, 0x2B55)
                || CodePoints.isBetween(0x1F000, codePoint, 0x1F1E5)
                || CodePoints.isBetween(0x1F200, codePoint, 0x1FAFF)
                || codePoint == '\u00A9'
                || codePoint == '\u00AE';
    }

    /** What makes a keycap. */
    private static boolean isKey(int codePoint) {
        return CodePoints.isBetween('0', codePoint, '9') || codePoint == '#' || codePoint == '*';
    }

    private static boolean isSkinTone(int codePoint) {
        return CodePoints.isBetween(0x1F3FB, codePoint, 0x1F3FF);
    }
}
