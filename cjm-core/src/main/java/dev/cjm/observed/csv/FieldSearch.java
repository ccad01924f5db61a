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

    /** The first delimiter or line break, or the limit; the array has eight bytes beyond the limit. */
    int end(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit) {
            long word = (long) LONGS.get(bytes, at);
            long other = word ^ delimiters;
            long found = (((other - ONES) & ~other) | ((word - CONTROLS) & ~word)) & HIGH;
            if (found == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(found) >>> 3;
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
