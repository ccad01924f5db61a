package dev.cjm.observed.csv;

import dev.cjm.observed.EventBatch;
import dev.cjm.observed.EventIntake;
import java.io.IOException;
import java.util.Arrays;

/** Rows looked at as bytes, where delimiter and quote are one byte each. */
final class ByteRows extends Rows {
    private static final int MORE = -1;

    private final Block block;
    private final byte delimiter;
    private final byte quote;
    private final FieldSearch search;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] isDoubled = new boolean[16];
    private int fieldCount;
    private long line;
    private long nextLine = 1;
    private String fault = "";

    ByteRows(Block block, byte delimiter, byte quote) {
        this.block = block;
        this.delimiter = delimiter;
        this.quote = quote;
        search = new FieldSearch(delimiter);
    }

    /** Tells whether there is more than one look is worth. */
    boolean isWorthParts() {
        return !block.isEnded();
    }

    /** Takes the rows in parts. */
    RowsInParts inParts(CsvHeader header, EventIntake intake, RowsInParts.OneByOne oneByOne) {
        return new RowsInParts(block, this, header, intake, oneByOne);
    }

    /** Looks at plain rows of the same kind. */
    PlainRows plain(CsvHeader header, EventBatch batch) {
        return new PlainRows(delimiter, quote, header, batch);
    }

    /** Goes on behind rows of one line each that others have looked at. */
    void skip(int count, int position) {
        nextLine += count;
        block.position(position);
    }

    @Override
    boolean next() throws IOException {
        while (block.hasMore()) {
            int start = block.position();
            line = nextLine;
            int end = scan(start);
            if (end == MORE) {
                nextLine = line;
                if (block.isEnded()) {
                    fault = "A quote is opened and never closed";
                    fieldCount = 0;
                    block.position(block.limit());
                    return true;
                }
                block.more();
                continue;
            }
            block.position(end);
            if (fieldCount == 1 && starts[0] == start && ends[0] == start) {
                continue;
            }
            return true;
        }
        return false;
    }

    /** Finds the fields of the row and tells where the next one starts; doubled quotes are joined only when the row is whole. */
    private int scan(int from) {
        byte[] bytes = block.bytes();
        int limit = block.limit();
        fieldCount = 0;
        fault = "";
        boolean hasDoubled = false;
        int at = from;
        while (true) {
            if (fieldCount == starts.length) {
                grow();
            }
            if (at < limit && bytes[at] == quote) {
                int end = closing(bytes, at + 1, limit);
                if (end == MORE) {
                    return MORE;
                }
                starts[fieldCount] = at + 1;
                ends[fieldCount] = end;
                hasDoubled |= isDoubled[fieldCount];
                at = end + 1;
                if (at < limit && bytes[at] != delimiter && bytes[at] != '\n' && bytes[at] != '\r') {
                    fault = "There is text behind a closing quote";
                    at = search.end(bytes, at, limit);
                }
            } else {
                starts[fieldCount] = at;
                at = search.end(bytes, at, limit);
                ends[fieldCount] = at;
                isDoubled[fieldCount] = false;
            }
            fieldCount++;
            if (at >= limit) {
                return MORE;
            }
            if (bytes[at] != delimiter) {
                break;
            }
            at++;
        }
        if (bytes[at] == '\r') {
            if (at + 1 >= limit && !block.isEnded()) {
                return MORE;
            }
            at += at + 1 < limit && bytes[at + 1] == '\n' ? 1 : 0;
        }
        nextLine++;
        if (hasDoubled) {
            joinDoubled(bytes);
        }
        return at + 1;
    }

    /** Where the quote closes; counts the lines inside. */
    private int closing(byte[] bytes, int from, int limit) {
        isDoubled[fieldCount] = false;
        for (int at = from; at < limit; at++) {
            byte found = bytes[at];
            if (found == quote) {
                if (at + 1 >= limit) {
                    return MORE;
                }
                if (bytes[at + 1] != quote) {
                    return at;
                }
                isDoubled[fieldCount] = true;
                at++;
            } else if (found == '\n' || (found == '\r' && at + 1 < limit && bytes[at + 1] != '\n')) {
                nextLine++;
            }
        }
        return MORE;
    }

    private void joinDoubled(byte[] bytes) {
        for (int field = 0; field < fieldCount; field++) {
            if (isDoubled[field]) {
                int to = starts[field];
                for (int at = starts[field]; at < ends[field]; at++) {
                    bytes[to++] = bytes[at];
                    at += bytes[at] == quote ? 1 : 0;
                }
                ends[field] = to;
            }
        }
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, starts.length);
        isDoubled = Arrays.copyOf(isDoubled, starts.length);
    }

    @Override
    long line() {
        return line;
    }

    @Override
    int fieldCount() {
        return fieldCount;
    }

    @Override
    byte[] bytes() {
        return block.bytes();
    }

    @Override
    int start(int field) {
        return starts[field];
    }

    @Override
    int end(int field) {
        return ends[field];
    }

    @Override
    String fault() {
        return fault;
    }
}
