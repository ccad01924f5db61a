package dev.cjm.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Splits a stream at its line feeds and nowhere else; keeps one line, and of a line that is too long nothing. */
final class LinesOfJson implements Closeable {
    private static final int BLOCK = 1 << 15;

    private final Reader in;
    private final boolean isBytes;
    private final int longest;
    private final char[] block = new char[BLOCK];
    private int at;
    private int end;
    private long number;

    private LinesOfJson(Reader in, boolean isBytes, int longest) {
        this.in = in;
        this.isBytes = isBytes;
        this.longest = longest;
    }

    /** Lines of bytes, which come as characters of the same number: UTF-8 has the byte of a line feed for nothing else. */
    static LinesOfJson of(InputStream in, int longest) {
        return new LinesOfJson(new Bytes(in), true, longest);
    }

    static LinesOfJson of(Reader in, int longest) {
        return new LinesOfJson(in, false, longest);
    }

    /** The number of the line that was read last, from 1; 0 before the first. */
    long number() {
        return number;
    }

    /** The next line; null at the end. */
    @Nullable
    LineOfJson next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        boolean isTooLong = false;
        boolean isOpen = true;
        while (isOpen && (at < end || fill())) {
            int start = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            isTooLong |= at - start > longest - line.length();
            if (isTooLong) {
                line.setLength(0);
            } else {
                line.append(block, start, at - start);
            }
            isOpen = at == end;
            at += isOpen ? 0 : 1;
        }
        return new LineOfJson(number, line.toString(), isBytes, isTooLong);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Each byte as the character of its number, as they come: what stands before damage is read. */
    private static final class Bytes extends Reader {
        private final InputStream in;
        private final byte[] block = new byte[BLOCK];

        Bytes(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = in.read(block, 0, Math.min(length, BLOCK));
            for (int i = 0; i < count; i++) {
                target[offset + i] = (char) (block[i] & 0xff);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
