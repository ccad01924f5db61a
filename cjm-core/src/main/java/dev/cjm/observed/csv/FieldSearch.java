package dev.cjm.observed.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where an unquoted field ends, eight bytes at a time. */
final class FieldSearch {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    /** All bytes up to the carriage return; line breaks among them. */
    private static final long CONTROLS = ONES * ('\r' + 1);

    private final byte delimiter;
    private final long delimiters;

    FieldSearch(byte delimiter) {
        this.delimiter = delimiter;
        delimiters = ONES * (delimiter & 0xFF);
    }

    /** A bit for each of the next eight bytes that may end a field; those that do are among them, and few others. */
    long candidates(byte[] bytes, int at) {
        long word = (long) LONGS.get(bytes, at);
        long other = word ^ delimiters;
        return (((other - ONES) & ~other) | ((word - CONTROLS) & ~word)) & HIGH;
    }

    /** How far the first candidate is away. */
    static int first(long candidates) {
        return Long.numberOfTrailingZeros(candidates) >>> 3;
    }

    /** The first delimiter or line break, or the limit; the array has eight bytes beyond the limit. */
    int end(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit) {
            long found = candidates(bytes, at);
            if (found == 0) {
                at += Long.BYTES;
                continue;
            }
            at += first(found);
            if (at >= limit) {
                return limit;
            }
            byte end = bytes[at];
            if (end == delimiter || end == '\n' || end == '\r') {
                return at;
            }
            at++;
        }
        return limit;
    }
}
