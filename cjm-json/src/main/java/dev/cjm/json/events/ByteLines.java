package dev.cjm.json.events;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits bytes at line feeds, and holds one line. */
final class ByteLines {
    /** No event is as long. */
    static final int LONGEST = 1 << 26;

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[BLOCK];
    private int start;
    private int end;
    private int limit;
    private boolean isAtEnd;
    private long number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, if there is one; false at the end. */
    boolean next() throws IOException {
        start = number == 0 ? 0 : Math.min(limit, end + 1);
        int at = start;
        while (true) {
            while (at < limit && bytes[at] != '\n') {
                at++;
            }
            if (at < limit || (isAtEnd && at > start)) {
                end = at;
                number++;
                return true;
            }
            if (isAtEnd) {
                end = limit;
                return false;
            }
            at = fill(at);
        }
    }

    /** Whether the line is longer than any event, and so cannot be held. */
    boolean isTooLong() {
        return end - start > LONGEST;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isBlank() {
        for (int at = start; at < end; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads more behind what is held, and tells where the same place now is. */
    private int fill(int at) throws IOException {
        int held = at - start;
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, held);
        } else if (held == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        start = 0;
        limit = held;
        int read = held > LONGEST ? -1 : in.read(bytes, limit, bytes.length - limit);
        isAtEnd = read < 0;
        limit += Math.max(0, read);
        return held;
    }
}
