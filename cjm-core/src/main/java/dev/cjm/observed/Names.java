package dev.cjm.observed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Numbers texts from 0 in the order in which they are met; it holds their bytes in UTF-8 and no string.
 *
 * <p>Its hash begins at random, so that nobody can choose names that all fall into one place.
 */
final class Names {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;

    /** Up to here three times eight bytes, which may overlap, are all. */
    private static final int THREE_WORDS = 3 * Long.BYTES;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long seed;
    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int[] hashes = new int[1 << 6];
    private int[] slots = new int[1 << 8];
    private int size;
    private boolean isAscending = true;

    Names() {
        this(ThreadLocalRandom.current().nextLong());
    }

    private Names(long seed) {
        this.seed = seed;
    }

    /** Names of its own, whose texts this one finds without looking at each byte for a hash. */
    Names sibling() {
        return new Names(seed);
    }

    int size() {
        return size;
    }

    /** Forgets all. */
    void clear() {
        size = 0;
        isAscending = true;
        Arrays.fill(slots, 0);
    }

    /** Forgets all, of which none was to be found again. */
    void clearRecent(int[] recent) {
        size = 0;
        Arrays.fill(recent, 0);
    }

    /**
     * Finds the number of a text, or gives it the next one.
     *
     * @throws CharacterCodingException if the text is new and no UTF-8
     */
    int number(byte[] from, int start, int end) throws CharacterCodingException {
        int hash = hash(from, start, end);
        int found = find(from, start, end, hash);
        if (found >= 0) {
            return found;
        }
        check(from, start, end);
        return add(from, start, end, hash);
    }

    /**
     * Finds the number of a text among some recent ones, or gives it the next one: a text that comes again late has two numbers.
     *
     * @param recent numbers from 1 by hash, 0 where none is; as many as a power of two
     * @throws CharacterCodingException if the text gets a number and is no UTF-8
     */
    int recent(int[] recent, byte[] from, int start, int end) throws CharacterCodingException {
        int hash = hash(from, start, end);
        int slot = hash & (recent.length - 1);
        int number = recent[slot] - 1;
        if (number >= 0 && hashes[number] == hash && is(number, from, start, end)) {
            return number;
        }
        check(from, start, end);
        append(from, start, end, hash);
        recent[slot] = size;
        return size - 1;
    }

    private static void check(byte[] from, int start, int end) throws CharacterCodingException {
        if (!isAscii(from, start, end)) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(from, start, end - start));
        }
    }

    /** Finds the number of what a sibling has numbered, or gives it the next one. */
    int number(Names sibling, int number) {
        int start = sibling.start(number);
        int end = sibling.ends[number];
        int hash = sibling.hashes[number];
        int found = find(sibling.bytes, start, end, hash);
        return found >= 0 ? found : add(sibling.bytes, start, end, hash);
    }

    /**
     * Finds the numbers of all that a sibling has numbered, or gives them the next ones.
     *
     * <p>It looks at the places of all of them first: they lie far from each other, and memory fetches several at once only if nothing else
     * has to be done in between.
     */
    int[] numbers(Names sibling) {
        int[] numbers = new int[sibling.size];
        int mask = slots.length - 1;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = slots[sibling.hashes[i] & mask];
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(sibling, i);
        }
        return numbers;
    }

    /**
     * Finds the number of a text, or gives it the next one.
     *
     * @throws CharacterCodingException if the text has a lone surrogate
     */
    int number(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
        return number(encoded.array(), encoded.arrayOffset(), encoded.arrayOffset() + encoded.limit());
    }

    /** The number of a text, or -1. */
    int find(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int found = find(utf8, 0, utf8.length, hash(utf8, 0, utf8.length));
        return found >= 0 && text(found).equals(text) ? found : -1;
    }

    String text(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /** Compares by code points, which is the order of the bytes. */
    int compare(int one, Names others, int other) {
        return Arrays.compareUnsigned(
                bytes, start(one), ends[one], others.bytes, others.start(other), others.ends[other]);
    }

    /** Tells whether a number has that text. */
    boolean is(int number, byte[] from, int start, int end) {
        int at = start(number);
        int length = end - start;
        if (ends[number] - at != length) {
            return false;
        }
        if (length < Long.BYTES) {
            return word(bytes, at, length) == word(from, start, length);
        }
        if (length > THREE_WORDS) {
            return Arrays.equals(bytes, at, at + length, from, start, end);
        }
        int last = length - Long.BYTES;
        int middle = last >> 1;
        long differences = ((long) LONGS.get(bytes, at) ^ (long) LONGS.get(from, start))
                | ((long) LONGS.get(bytes, at + middle) ^ (long) LONGS.get(from, start + middle))
                | ((long) LONGS.get(bytes, at + last) ^ (long) LONGS.get(from, start + last));
        return differences == 0;
    }

    /** Tells whether texts stand in the order of their numbers. */
    boolean isAscending() {
        return isAscending;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int find(byte[] from, int start, int end, int hash) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && is(number, from, start, end)) {
                return number;
            }
        }
        return -1;
    }

    private int add(byte[] from, int start, int end, int hash) {
        append(from, start, end, hash);
        isAscending = isAscending && (size == 1 || compare(size - 2, this, size - 1) < 0);
        if (size * 2L > slots.length) {
            slots = new int[slots.length * 2];
            for (int number = 0; number < size; number++) {
                place(number);
            }
        } else {
            place(size - 1);
        }
        return size - 1;
    }

    private void append(byte[] from, int start, int end, int hash) {
        int used = start(size);
        int needed = Math.addExact(used, end - start);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, needed));
        }
        System.arraycopy(from, start, bytes, used, end - start);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
            hashes = Arrays.copyOf(hashes, ends.length);
        }
        ends[size] = needed;
        hashes[size] = hash;
        size++;
    }

    private void place(int number) {
        int mask = slots.length - 1;
        int slot = hashes[number] & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number + 1;
    }

    private static int grown(int length, int needed) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, length + (long) (length >> 1)));
    }

    private int hash(byte[] from, int start, int end) {
        int length = end - start;
        int last = end - Long.BYTES;
        long hash = seed ^ length;
        if (length < Long.BYTES) {
            hash = mixed(hash ^ word(from, start, length));
        } else if (length <= THREE_WORDS) {
            hash = mixed(hash ^ (long) LONGS.get(from, start));
            hash = mixed(hash ^ (long) LONGS.get(from, (start + last) >>> 1));
            hash = mixed(hash ^ (long) LONGS.get(from, last));
        } else {
            for (int at = start; at < last; at += Long.BYTES) {
                hash = mixed(hash ^ (long) LONGS.get(from, at));
            }
            hash = mixed(hash ^ (long) LONGS.get(from, last));
        }
        return (int) (hash ^ hash >>> 29);
    }

    private static long mixed(long hash) {
        long product = hash * MIX;
        return product ^ product >>> 32;
    }

    /** Fewer than eight bytes as one number. */
    private static long word(byte[] from, int start, int length) {
        if (start <= from.length - Long.BYTES) {
            return (long) LONGS.get(from, start) & ((1L << (Byte.SIZE * length)) - 1);
        }
        long word = 0;
        for (int i = 0; i < length; i++) {
            word |= (from[start + i] & 0xFFL) << (Byte.SIZE * i);
        }
        return word;
    }

    private static boolean isAscii(byte[] from, int start, int end) {
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            if (((long) LONGS.get(from, at) & HIGH) != 0) {
                return false;
            }
        }
        while (at < end && from[at] >= 0) {
            at++;
        }
        return at == end;
    }
}
