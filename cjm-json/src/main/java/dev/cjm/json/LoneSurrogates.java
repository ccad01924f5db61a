package dev.cjm.json;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries escaped lone surrogates past a parser that refuses them: <code>\</code>{@code uD800} where no other half follows.
 *
 * <p>The grammar of JSON has them, and a text of a map may hold them; no encoding does, so they are always escaped. Jackson refuses them
 * in names and may one day refuse them everywhere. Each is replaced by the escape of a character that the document does not have, of the
 * same length, so that all places stay; what has been parsed is turned back.
 */
final class LoneSurrogates {
    private static final int FIRST_CANDIDATE = 0x100;
    private static final int ESCAPE_LENGTH = 6;
    private static final int HEX = 16;

    private final Map<Integer, Character> standIns = new HashMap<>();
    private final Map<Character, Character> surrogates = new HashMap<>();

    private LoneSurrogates() {}

    /** The document with stand-ins; empty if it needs none, or if it has so many characters that too few could stand in. */
    static Optional<Source> replaced(Source source) {
        char[] text = source.copy();
        Set<Integer> lone = new LinkedHashSet<>();
        each(text, (at, unit) -> lone.add(unit));
        LoneSurrogates standIns = new LoneSurrogates();
        if (lone.isEmpty() || !standIns.choose(lone, used(text))) {
            return Optional.empty();
        }
        each(text, (at, unit) -> standIns.put(text, at, unit));
        return Optional.of(source.with(text, standIns));
    }

    /** A parsed text with its surrogates. */
    String restored(String text) {
        StringBuilder restored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            Character surrogate = surrogates.get(text.charAt(i));
            if (surrogate != null) {
                restored.setCharAt(i, surrogate);
            }
        }
        return restored.toString();
    }

    /** Gives each lone surrogate a free character; false if there are too few. */
    private boolean choose(Set<Integer> lone, BitSet used) {
        int candidate = FIRST_CANDIDATE;
        for (int surrogate : lone) {
            candidate = used.nextClearBit(candidate);
            if (candidate > Character.MAX_VALUE) {
                return false;
            }
            standIns.put(surrogate, (char) candidate);
            surrogates.put((char) candidate, (char) surrogate);
            candidate++;
        }
        return true;
    }

    /** The characters that the document has, escaped or not; surrogates can never stand in. */
    private static BitSet used(char[] text) {
        BitSet used = new BitSet(Character.MAX_VALUE + 1);
        used.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        for (int i = 0; i < text.length; i++) {
            used.set(text[i]);
            int unit = escaped(text, i);
            if (unit >= 0) {
                used.set(unit);
            }
        }
        return used;
    }

    /** Passes each lone surrogate with the place where its escape starts. */
    private static void each(char[] text, LoneSurrogate found) {
        int i = 0;
        while (i < text.length) {
            int unit = escaped(text, i);
            if (unit < 0) {
                i += text[i] == '\\' ? 2 : 1;
            } else if (isHigh(unit) && isLow(escaped(text, i + ESCAPE_LENGTH))) {
                i += 2 * ESCAPE_LENGTH;
            } else {
                if (isHigh(unit) || isLow(unit)) {
                    found.accept(i, unit);
                }
                i += ESCAPE_LENGTH;
            }
        }
    }

    private void put(char[] text, int at, int surrogate) {
        int standIn = standIns.getOrDefault(surrogate, (char) surrogate);
        for (int digit = 0; digit < ESCAPE_LENGTH - 2; digit++) {
            int shift = 4 * (ESCAPE_LENGTH - 3 - digit);
            text[at + 2 + digit] = Character.forDigit((standIn >> shift) & (HEX - 1), HEX);
        }
    }

    private interface LoneSurrogate {
        void accept(int at, int unit);
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
