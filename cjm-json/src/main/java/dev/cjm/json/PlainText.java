package dev.cjm.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Tells whether texts are of ASCII characters below U+007F and nothing else, as most documents are.
 *
 * <p>It narrows them with the encoder of ISO 8859-1, which the JDK does for many characters at once, and then looks at eight in one
 * step. One character after the other would take a quarter of the time of writing a document. Not thread-safe.
 */
final class PlainText {
    private static final int BLOCK = 2048;
    private static final long EACH_ONE = 0x0101_0101_0101_0101L;
    private static final long EACH_HIGHEST_BIT = 0x8080_8080_8080_8080L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final byte[] narrow = new byte[BLOCK];
    private final ByteBuffer out = ByteBuffer.wrap(narrow);

    /** Whether a part of a text is plain; nothing is. */
    boolean isAll(char[] text, int offset, int length) {
        int end = offset + length;
        for (int start = offset; start < end; start += BLOCK) {
            int count = Math.min(BLOCK, end - start);
            CharBuffer block = CharBuffer.wrap(text, start, count);
            if (encoder.reset().encode(block, out.clear(), true).isError() || !isAll(count)) {
                return false;
            }
        }
        return true;
    }

    /** The highest bit of a byte, or of its successor, tells that it is DEL or beyond. */
    private boolean isAll(int count) {
        int i = 0;
        for (; i + Long.BYTES <= count; i += Long.BYTES) {
            long eight = (long) EIGHT.get(narrow, i);
            if (((eight + EACH_ONE | eight) & EACH_HIGHEST_BIT) != 0) {
                return false;
            }
        }
        while (i < count && (narrow[i] + 1 & 0x80) == 0 && narrow[i] >= 0) {
            i++;
        }
        return i == count;
    }
}
