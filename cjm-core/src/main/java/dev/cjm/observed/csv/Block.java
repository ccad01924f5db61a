package dev.cjm.observed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a file that is looked at; it grows only for a row that does not fit. */
final class Block {
    private static final int LENGTH = 1 << 20;

    /** A row longer than that is no row, but an open quote or a file of another kind. */
    private static final int LONGEST_ROW = 1 << 26;

    /** Room to look at words beyond the limit. */
    private static final int BEYOND = 16;

    private final InputStream in;
    private final Runnable onRead;
    private byte[] bytes;
    private int position;
    private int limit;
    private boolean isEnded;

    Block(InputStream in, int length, Runnable onRead) throws IOException {
        this.in = in;
        this.onRead = onRead;
        bytes = new byte[length + BEYOND];
        fill();
    }

    Block(InputStream in, Runnable onRead) throws IOException {
        this(in, LENGTH, onRead);
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return position;
    }

    void position(int next) {
        position = next;
    }

    int limit() {
        return limit;
    }

    /** Tells whether all of the file is before the limit; it then ends with a line break, added if it has none. */
    boolean isEnded() {
        return isEnded;
    }

    boolean hasMore() throws IOException {
        if (position >= limit && !isEnded) {
            more();
        }
        return position < limit;
    }

    /** Moves what is left to the front and reads on; for a row that fills the block, the block grows. */
    void more() throws IOException {
        if (position == 0 && limit >= bytes.length - BEYOND - 1) {
            if (limit >= LONGEST_ROW) {
                throw new RowTooLongException(LONGEST_ROW);
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        System.arraycopy(bytes, position, bytes, 0, limit - position);
        limit -= position;
        position = 0;
        fill();
    }

    private void fill() throws IOException {
        int room = bytes.length - BEYOND - 1 - limit;
        int read = in.readNBytes(bytes, limit, Math.max(0, room));
        limit += read;
        if (read < room) {
            isEnded = true;
            if (limit > 0 && bytes[limit - 1] != '\n' && bytes[limit - 1] != '\r') {
                bytes[limit++] = '\n';
            }
        }
        onRead.run();
    }
}
