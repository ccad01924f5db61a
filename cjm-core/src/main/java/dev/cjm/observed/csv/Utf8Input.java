package dev.cjm.observed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** A file of any encoding as UTF-8 without a mark at its front. */
final class Utf8Input extends InputStream {
    private static final int CHARS = 1 << 13;

    private final Reader reader;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(3 * CHARS).flip();
    private boolean isEnded;

    private Utf8Input(Reader reader) {
        this.reader = reader;
    }

    static InputStream of(InputStream in, Charset charset) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 3);
        byte[] mark = start.readNBytes(3);
        if (begins(mark, 0xEF, 0xBB, 0xBF)) {
            return start;
        }
        start.unread(mark);
        if (begins(mark, 0xFE, 0xFF) || begins(mark, 0xFF, 0xFE)) {
            return new Utf8Input(new InputStreamReader(start, StandardCharsets.UTF_16.newDecoder()));
        }
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)
                ? start
                : new Utf8Input(new InputStreamReader(start, charset.newDecoder()));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining()) {
            if (isEnded) {
                return false;
            }
            chars.compact();
            isEnded = reader.read(chars) < 0;
            chars.flip();
            bytes.clear();
            encoder.encode(chars, bytes, isEnded);
            bytes.flip();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
