package dev.cjm.observed;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing column of whole numbers; it grows by chunks, so that nothing is copied. */
final class IntChunks {
    static final int BITS = 15;
    static final int LENGTH = 1 << BITS;
    static final int MASK = LENGTH - 1;

    /** The length that the first chunk begins with. */
    static final int FIRST = 1 << 4;

    private int[][] chunks = new int[4][];
    private int[] last = new int[0];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        int offset = size & MASK;
        if (offset == 0 || offset == last.length) {
            grow(offset);
        }
        last[offset] = value;
        size++;
    }

    /** Adds a value until the column has a size. */
    void pad(int wanted, int value) {
        while (size < wanted) {
            add(value);
        }
    }

    /** Adds the first values of an array. */
    void addAll(int[] values, int count) {
        for (int at = 0; at < count; ) {
            add(values[at++]);
            int offset = size & MASK;
            int more = Math.min(count - at, offset == 0 ? 0 : last.length - offset);
            System.arraycopy(values, at, last, offset, more);
            size += more;
            at += more;
        }
    }

    /** The first chunk grows itself, so that small columns are small. */
    private void grow(int offset) {
        int chunk = size >>> BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk + 1);
        }
        last = offset > 0 ? Arrays.copyOf(last, Math.min(LENGTH, 2 * offset)) : new int[chunk > 0 ? LENGTH : FIRST];
        chunks[chunk] = last;
    }

    int get(int index) {
        return chunks[index >>> BITS][index & MASK];
    }

    void set(int index, int value) {
        chunks[index >>> BITS][index & MASK] = value;
    }

    /** The same values in another order, each chunk filled apart; this column gives them up. */
    IntChunks gather(int[] order) {
        IntChunks gathered = new IntChunks();
        int count = (order.length + MASK) >>> BITS;
        gathered.chunks = new int[count][];
        IntStream.range(0, count).parallel().forEach(chunk -> {
            int start = chunk << BITS;
            int length = Math.min(LENGTH, order.length - start);
            int[] values = new int[chunk > 0 ? LENGTH : length];
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
        chunks = new int[4][];
        last = new int[0];
        size = 0;
    }

    /** Replaces each value by what a table has for it. */
    void recode(int[] table) {
        for (int i = 0; i < size; i++) {
            set(i, table[get(i)]);
        }
    }

    /** The same values. */
    IntChunks copy() {
        IntChunks copy = new IntChunks();
        for (int i = 0; i < size; i++) {
            copy.add(get(i));
        }
        return copy;
    }
}
