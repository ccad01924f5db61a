package dev.cjm.json;

import org.jspecify.annotations.Nullable;

/**
 * Gives ids that a document says again as the text that was made before: most are said several times.
 *
 * <p>It may forget: each text has one place, and the last one there is known. So no document can make it slow.
 */
final class KnownTexts {
    private static final int LONGEST = 64;
    private static final int MOST = 1 << 15;

    private @Nullable String[] known = new @Nullable String[1 << 5];
    private int made;

    /** The text of some characters. */
    String text(char[] characters, int offset, int length) {
        if (length == 0 || length > LONGEST) {
            return new String(characters, offset, length);
        }
        int place = hash(characters, offset, length) & (known.length - 1);
        String before = known[place];
        if (before != null && isSame(before, characters, offset, length)) {
            return before;
        }
        String text = new String(characters, offset, length);
        known[place] = text;
        if (++made == known.length && made < MOST) {
            widen();
        }
        return text;
    }

    private static boolean isSame(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void widen() {
        char[] copied = new char[LONGEST];
        @Nullable String[] before = known;
        known = new @Nullable String[4 * before.length];
        for (String text : before) {
            if (text != null) {
                text.getChars(0, text.length(), copied, 0);
                known[hash(copied, 0, text.length()) & (known.length - 1)] = text;
            }
        }
    }

    /** Of length, beginning and end, where ids differ. */
    private static int hash(char[] characters, int offset, int length) {
        int hash = 31 * length + characters[offset];
        for (int i = offset + Math.max(0, length - 6); i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash ^ hash >>> 15;
    }
}
