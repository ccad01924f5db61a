package dev.cjm.json;

import java.util.Optional;

/**
 * Carries escaped lone surrogates past a parser that refuses them: <code>\</code>{@code uD800} where no other half follows.
 *
 * <p>The grammar of JSON has them, and a text of a map may hold them; no encoding does, so they are always escaped. Jackson refuses them
 * in names and may one day refuse them everywhere. Each is replaced by the escape of a character for private use that the document does
 * not have, of the same length, so that all places stay; what has been parsed is turned back.
 */
final class LoneSurrogates {
    private static final int COUNT = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;
    private static final char[] PRIVATE_BLOCKS = {'\uE000', '\uE800', '\uF000'};
    private static final int ESCAPE_LENGTH = 6;
    private static final int HEX = 16;

    private final char firstStandIn;

    private LoneSurrogates(char firstStandIn) {
        this.firstStandIn = firstStandIn;
    }

    /** The document with stand-ins; empty if it needs none, or if it uses up all characters that could stand in. */
    static Optional<Source> replaced(Source source) {
        char[] text = source.copy();
        if (!replace(text, Optional.empty())) {
            return Optional.empty();
        }
        for (char first : PRIVATE_BLOCKS) {
            if (isFree(text, first)) {
                LoneSurrogates standIns = new LoneSurrogates(first);
                replace(text, Optional.of(standIns));
                return Optional.of(source.with(text, standIns));
            }
        }
        return Optional.empty();
    }

    /** A parsed text with its surrogates. */
    String restored(String text) {
        if (text.chars().noneMatch(this::isStandIn)) {
            return text;
        }
        StringBuilder restored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isStandIn(text.charAt(i))) {
                restored.setCharAt(i, (char) (text.charAt(i) - firstStandIn + Character.MIN_SURROGATE));
            }
        }
        return restored.toString();
    }

    private boolean isStandIn(int unit) {
        return unit >= firstStandIn && unit < firstStandIn + COUNT;
    }

    /** Replaces lone surrogates, or looks only whether there are any. */
    private static boolean replace(char[] text, Optional<LoneSurrogates> standIns) {
        boolean isAny = false;
        int i = 0;
        while (i < text.length) {
            int unit = escaped(text, i);
            if (unit < 0) {
                i += text[i] == '\\' ? 2 : 1;
            } else if (isHigh(unit) && isLow(escaped(text, i + ESCAPE_LENGTH))) {
                i += 2 * ESCAPE_LENGTH;
            } else {
                if (isHigh(unit) || isLow(unit)) {
                    isAny = true;
                    int at = i;
                    standIns.ifPresent(with -> with.put(text, at, unit));
                }
                i += ESCAPE_LENGTH;
            }
        }
        return isAny;
    }

    private void put(char[] text, int at, int surrogate) {
        String hex = Integer.toHexString(surrogate - Character.MIN_SURROGATE + firstStandIn);
        hex.getChars(0, hex.length(), text, at + 2);
    }

    private static boolean isFree(char[] text, char first) {
        LoneSurrogates candidate = new LoneSurrogates(first);
        for (int i = 0; i < text.length; i++) {
            if (candidate.isStandIn(text[i]) || candidate.isStandIn(escaped(text, i))) {
                return false;
            }
        }
        return true;
    }

    /** The UTF-16 unit of the escape that starts here, or -1. */
    private static int escaped(char[] text, int start) {
        if (start + ESCAPE_LENGTH > text.length || text[start] != '\\' || text[start + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = start + 2; i < start + ESCAPE_LENGTH; i++) {
            int digit = text[i] < 0x80 ? Character.digit(text[i], HEX) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * HEX + digit;
        }
        return unit;
    }

    private static boolean isHigh(int unit) {
        return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
    }

    private static boolean isLow(int unit) {
        return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
    }
}
