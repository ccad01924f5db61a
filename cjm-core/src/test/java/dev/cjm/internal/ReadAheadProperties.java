package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReadAheadProperties {
    private static final int PIECE = 1 << 18;

    @Property(tries = 60)
    void the_bytes_are_those_of_the_stream(
            @ForAll @IntRange(max = 5 * PIECE) int length, @ForAll @IntRange(min = 1, max = 100_000) int step)
            throws IOException {
        byte[] bytes = bytes(length);
        ReadAhead ahead = new ReadAhead(new Sips(bytes, 1 + step / 3, length + 1));
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[step];
        for (int count = ahead.read(buffer); count >= 0; count = ahead.read(buffer)) {
            read.write(buffer, 0, count);
        }
        assertArrayEquals(bytes, read.toByteArray());
        assertEquals(-1, ahead.read());
        assertEquals(-1, ahead.read(buffer));
    }

    /** As without it: first all bytes before the failure, then the failure, each time that somebody asks. */
    @Property(tries = 60)
    void a_failure_comes_behind_the_bytes_before_it(
            @ForAll @IntRange(max = 3 * PIECE) int good, @ForAll @IntRange(min = 1, max = 100_000) int step) {
        byte[] bytes = bytes(4 * PIECE);
        ReadAhead ahead = new ReadAhead(new Sips(bytes, step, good));
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[step];
        IOException thrown = assertThrows(IOException.class, () -> {
            while (true) {
                read.write(buffer, 0, ahead.read(buffer));
            }
        });
        assertEquals("broken at " + good, thrown.getMessage());
        assertArrayEquals(Arrays.copyOf(bytes, good), read.toByteArray());
        assertEquals(thrown, assertThrows(IOException.class, ahead::read));
    }

    @Example
    void at_most_one_piece_is_fetched_ahead() throws Exception {
        Sips source = new Sips(bytes(20 * PIECE), 10_000, 20 * PIECE + 1);
        ReadAhead ahead = new ReadAhead(source);
        assertTrue(ahead.read() >= 0);
        Thread.sleep(200);
        assertTrue(source.given.get() <= 2 * PIECE, () -> source.given + " bytes");
    }

    @Example
    void a_short_stream_is_read_by_its_own_thread() throws IOException {
        Thread here = Thread.currentThread();
        ReadAhead ahead = new ReadAhead(new FilterInputStream(new ByteArrayInputStream(new byte[1_000])) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                assertEquals(here, Thread.currentThread());
                return super.read(buffer, offset, length);
            }
        });
        assertEquals(1_000, ahead.readAllBytes().length);
    }

    @Example
    void what_a_stream_throws_beside_failures_is_passed_on() throws IOException {
        ReadAhead ahead = new ReadAhead(new FilterInputStream(new ByteArrayInputStream(new byte[PIECE])) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw new UncheckedIOException(new IOException("no disk"));
                }
                return read;
            }
        });
        assertEquals(PIECE, ahead.readNBytes(PIECE).length);
        assertThrows(UncheckedIOException.class, ahead::read);
    }

    @Example
    void an_interrupt_is_kept_for_others() throws IOException {
        byte[] bytes = bytes(3 * PIECE);
        ReadAhead ahead = new ReadAhead(new ByteArrayInputStream(bytes));
        Thread.currentThread().interrupt();
        assertArrayEquals(bytes, ahead.readAllBytes());
        assertTrue(Thread.interrupted());
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** Gives a few bytes at a time, and breaks at some place. */
    private static final class Sips extends InputStream {
        private final byte[] bytes;
        private final int sip;
        private final int broken;
        private final AtomicInteger given = new AtomicInteger();

        Sips(byte[] bytes, int sip, int broken) {
            this.bytes = bytes;
            this.sip = sip;
            this.broken = broken;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int from = given.get();
            if (from == broken) {
                throw new IOException("broken at " + broken);
            }
            int count = Math.min(Math.min(length, sip), Math.min(bytes.length, broken) - from);
            if (count == 0) {
                return -1;
            }
            System.arraycopy(bytes, from, buffer, offset, count);
            given.addAndGet(count);
            return count;
        }
    }
}
