package dev.cjm.observed;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing column of long numbers; it grows by chunks, so that nothing is copied. */
final class LongChunks {
    private long[][] chunks = new long[4][];
    private long[] last = new long[0];
    private int size;

    int size() {
        return size;
    }

    void add(long value) {
        int offset = size & IntChunks.MASK;
        if (offset == 0 || offset == last.length) {
            grow(offset);
        }
        last[offset] = value;
        size++;
    }

    /** Adds the first values of an array. */
    void addAll(long[] values, int count) {
        for (int at = 0; at < count; ) {
            add(values[at++]);
            int offset = size & IntChunks.MASK;
            int more = Math.min(count - at, offset == 0 ? 0 : last.length - offset);
            System.arraycopy(values, at, last, offset, more);
            size += more;
            at += more;
        }
    }

    /** The first chunk grows itself, so that small columns are small. */
    private void grow(int offset) {
        int chunk = size >>> IntChunks.BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk + 1);
        }
        last = offset > 0
                ? Arrays.copyOf(last, Math.min(IntChunks.LENGTH, 2 * offset))
                : new long[chunk > 0 ? IntChunks.LENGTH : IntChunks.FIRST];
        chunks[chunk] = last;
    }

    long get(int index) {
        return chunks[index >>> IntChunks.BITS][index & IntChunks.MASK];
    }

    void set(int index, long value) {
        chunks[index >>> IntChunks.BITS][index & IntChunks.MASK] = value;
    }

    /** The same values in another order, each chunk filled apart; this column gives them up. */
    LongChunks gather(int[] order) {
        LongChunks gathered = new LongChunks();
        int count = (order.length + IntChunks.MASK) >>> IntChunks.BITS;
        gathered.chunks = new long[count][];
        IntStream.range(0, count).parallel().forEach(chunk -> {
            int start = chunk << IntChunks.BITS;
            int length = Math.min(IntChunks.LENGTH, order.length - start);
            long[] values = new long[chunk > 0 ? IntChunks.LENGTH : length];
            for (int i = 0; i < length; i++) {
                values[i] = get(order[start + i]);
            }
            gathered.chunks[chunk] = values;
        });
        gathered.last = count > 0 ? gathered.chunks[count - 1] : gathered.last;
        gathered.size = order.length;
        clear();
        return gathered;
    }

    void clear() {
        chunks = new long[4][];
        last = new long[0];
        size = 0;
    }
}
