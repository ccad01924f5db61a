package dev.cjm.observed.csv;

import dev.cjm.observed.EventBatch;

/** Looks at rows without anything odd; at the first that is odd it gives up, for what becomes of that one is told row by row. */
final class PlainRows {
    private final byte delimiter;
    private final byte quote;
    private final FieldSearch search;
    private final CsvHeader header;
    private final int[] starts;
    private final int[] ends;
    private final EventBatch batch;
    private int count;
    private boolean isPlain;

    PlainRows(byte delimiter, byte quote, CsvHeader header, EventBatch batch) {
        this.delimiter = delimiter;
        this.quote = quote;
        this.header = header;
        this.batch = batch;
        search = new FieldSearch(delimiter);
        starts = new int[header.size()];
        ends = new int[header.size()];
    }

    EventBatch batch() {
        return batch;
    }

    /** How many rows there were. */
    int count() {
        return count;
    }

    /** Whether nothing was odd, and the last row ended where the part does. */
    boolean isPlain() {
        return isPlain;
    }

    /** Looks at the rows of a part that ends with a line. */
    void look(byte[] bytes, int start, int end) {
        batch.clear();
        count = 0;
        int at = start;
        while (at >= 0 && at < end) {
            at = row(bytes, at, end);
            count++;
        }
        isPlain = at == end;
    }

    /** Where the row behind this one starts; -1 if this one is odd. */
    private int row(byte[] bytes, int from, int end) {
        if (bytes[from] == quote) {
            return quotedRow(bytes, from, end);
        }
        int field = 0;
        starts[0] = from;
        for (int at = from; ; at += Long.BYTES) {
            for (long found = search.candidates(bytes, at); found != 0; found &= found - 1) {
                int place = at + FieldSearch.first(found);
                byte candidate = bytes[place];
                if (candidate == delimiter) {
                    ends[field++] = place;
                    if (field == starts.length) {
                        return -1;
                    }
                    if (bytes[place + 1] == quote) {
                        return quotedRow(bytes, from, end);
                    }
                    starts[field] = place + 1;
                } else if (candidate == '\n' || candidate == '\r') {
                    ends[field] = place;
                    return field == starts.length - 1 ? next(bytes, place, end) : -1;
                }
            }
        }
    }

    /** The same where fields are quoted. */
    private int quotedRow(byte[] bytes, int from, int end) {
        int at = from;
        for (int field = 0; field < starts.length; field++) {
            boolean isQuoted = bytes[at] == quote;
            starts[field] = isQuoted ? at + 1 : at;
            at = isQuoted ? closing(bytes, at + 1, end) : search.end(bytes, at, end);
            if (at < 0) {
                return -1;
            }
            ends[field] = at;
            at += isQuoted ? 1 : 0;
            if (field < starts.length - 1 && bytes[at++] != delimiter) {
                return -1;
            }
        }
        return next(bytes, at, end);
    }

    /** Goes behind the end of the line, and takes the row. */
    private int next(byte[] bytes, int lineEnd, int end) {
        int at = bytes[lineEnd] == '\r' ? lineEnd + 1 : lineEnd;
        return at < end && bytes[at] == '\n' && isTaken(bytes) ? at + 1 : -1;
    }

    private boolean isTaken(byte[] bytes) {
        int[] values = header.values();
        for (int i = 0; i < values.length; i++) {
            if (!batch.value(i, bytes, starts[values[i]], ends[values[i]])) {
                return false;
            }
        }
        return batch.event(
                bytes,
                starts[header.journey()],
                ends[header.journey()],
                starts[header.activity()],
                ends[header.activity()],
                starts[header.time()],
                ends[header.time()]);
    }

    /** Where a quote closes that has neither quotes nor lines inside; -1 if there is none. */
    private int closing(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != quote && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at + 1 < end && bytes[at] == quote && bytes[at + 1] != quote ? at : -1;
    }
}
