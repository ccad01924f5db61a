package dev.cjm.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Escapes what JSON would let through and others lose or take for the end of a line.
 *
 * <p>These are lone surrogates, which no encoding has, the controls U+007F to U+009F, and the line and paragraph separators.
 * In JSON text they can only stand within strings, where an escape means the same.
 */
final class LosslessWriter extends Writer {
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private final Writer target;
    private final PlainText plain = new PlainText();
    private char high;

    LosslessWriter(Writer target) {
        this.target = target;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        int start = offset;
        for (int i = high == 0 && plain.isAll(text, offset, length) ? end : offset; i < end; i++) {
            char unit = text[i];
            if (high != 0 || mayNeedEscape(unit)) {
                target.write(text, start, i - start);
                start = i + 1;
                take(unit);
            }
        }
        target.write(text, start, end - start);
    }

    private static boolean mayNeedEscape(char unit) {
        return (unit >= DELETE && unit <= LAST_CONTROL)
                || unit == LINE_SEPARATOR
                || unit == PARAGRAPH_SEPARATOR
                || Character.isSurrogate(unit);
    }

    private void take(char unit) throws IOException {
        if (high != 0) {
            char before = high;
            high = 0;
            if (Character.isLowSurrogate(unit)) {
                target.write(before);
                target.write(unit);
                return;
            }
            escape(before);
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (mayNeedEscape(unit)) {
            escape(unit);
        } else {
            target.write(unit);
        }
    }

    private void escape(char unit) throws IOException {
        target.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            target.write("0123456789ABCDEF".charAt(unit >> shift & 0xF));
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
