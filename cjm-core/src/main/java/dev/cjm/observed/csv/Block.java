package dev.cjm.observed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The part of a file that is looked at; it grows to some lengths where a file is read ahead, and for a row that does not fit. */
final class Block {
    /** How much is looked at first, which is all of a small file. */
    static final int LENGTH = 1 << 20;

    /** How many times as much is looked at further on in parts: who is done early waits less often. */
    private static final int MOST_LENGTHS = 4;

    /** How many parts that length has. */
    private static final int PARTS = 8;

    /** How much is read at once. */
    private static final int PIECE = 1 << 16;

    /** A row longer than that is no row, but an open quote or a file of another kind. */
    private static final int LONGEST_ROW = 1 << 26;

    /** Room to look at words beyond the limit. */
    private static final int BEYOND = 16;

    private final InputStream in;
    private final Runnable onRead;
    private final int length;
    private byte[] bytes;
    private int position;
    private int limit;
    private boolean isEnded;
    private int turns;
    private byte[] ahead = new byte[0];
    private int aheadFrom;
    private int aheadLimit;
    private boolean isAhead;
    private boolean isAheadLast;
    private @Nullable IOException failure;

    Block(InputStream in, int length, Runnable onRead) throws IOException {
        this.in = in;
        this.onRead = onRead;
        this.length = length;
        bytes = new byte[length + BEYOND];
        more();
        turns = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How long a part should be that is looked at apart. */
    int partLength() {
        return Math.max(1, length / PARTS);
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

    /** Where the last line ends that is there as a whole; the position if none is. */
    int lastLineEnd() {
        for (int at = limit; at > position; at--) {
            if (bytes[at - 1] == '\n') {
                return at;
            }
        }
        return position;
    }

    /** Counts the turns: places are of no use any more when it has changed. */
    int turns() {
        return turns;
    }

    /** Reads what comes next, behind a copy of all from a place on; others may look at the bytes meanwhile. */
    void readAhead(int from) {
        if (isEnded || isAhead) {
            return;
        }
        int wanted = Math.max(Math.min(2 * bytes.length, MOST_LENGTHS * length), limit - from + length + BEYOND + 1);
        if (ahead.length < wanted) {
            ahead = new byte[wanted];
        }
        aheadFrom = from;
        aheadLimit = limit - from;
        System.arraycopy(bytes, from, ahead, 0, aheadLimit);
        try {
            int room = ahead.length - BEYOND - 1 - aheadLimit;
            int read = read(ahead, aheadLimit, room);
            aheadLimit += read;
            isAheadLast = read < room;
            isAhead = true;
        } catch (IOException e) {
            failure = e; // thrown where the bytes would be needed
        }
    }

    /** Moves what is left to the front and reads on; for a row that fills the block, the block grows. */
    void more() throws IOException {
        if (failure != null) {
            throw failure;
        }
        turns++;
        if (isAhead) {
            takeAhead();
            onRead.run();
            return;
        }
        growIfFull();
        System.arraycopy(bytes, position, bytes, 0, limit - position);
        limit -= position;
        position = 0;
        int room = bytes.length - BEYOND - 1 - limit;
        int read = read(bytes, limit, room);
        limit += read;
        ended(read < room);
        onRead.run();
    }

    /** Reads until there is no room or no more; in pieces, for streams of files go through a buffer as large as what is asked for. */
    private int read(byte[] into, int start, int room) throws IOException {
        int all = 0;
        while (all < room) {
            int read = in.read(into, start + all, Math.min(PIECE, room - all));
            if (read < 0) {
                return all;
            }
            all += read;
        }
        return all;
    }

    private void growIfFull() throws RowTooLongException {
        if (position == 0 && limit >= bytes.length - BEYOND - 1) {
            if (limit >= LONGEST_ROW) {
                throw new RowTooLongException(LONGEST_ROW);
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }

    /** Goes on to what was read ahead; a row that goes on beyond where that began is joined. */
    private void takeAhead() throws RowTooLongException {
        isAhead = false;
        if (position >= aheadFrom) {
            byte[] used = bytes;
            bytes = ahead;
            ahead = used;
            position -= aheadFrom;
            limit = aheadLimit;
        } else {
            int known = limit - aheadFrom;
            int left = limit - position;
            int joinedLimit = left + aheadLimit - known;
            if (left > LONGEST_ROW) {
                throw new RowTooLongException(LONGEST_ROW);
            }
            byte[] joined = new byte[joinedLimit + BEYOND + 1];
            System.arraycopy(bytes, position, joined, 0, left);
            System.arraycopy(ahead, known, joined, left, aheadLimit - known);
            bytes = joined;
            position = 0;
            limit = joinedLimit;
        }
        ended(isAheadLast);
    }

    private void ended(boolean isLast) {
        if (isLast) {
            isEnded = true;
            if (limit > 0 && bytes[limit - 1] != '\n' && bytes[limit - 1] != '\r') {
                bytes[limit++] = '\n';
            }
        }
    }
}
