package dev.cjm.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Counts the bytes that are read from a stream, and unpacks it where it is gzip. Not thread-safe. */
@SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads and counts, others only ask
public final class CountedInput extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    /** Told by the thread that reads, asked by the one that wants to know. */
    private final AtomicLong count = new AtomicLong();

    /**
     * Begins at 0.
     *
     * @param in where bytes come from
     */
    public CountedInput(InputStream in) {
        super(in);
    }

    /**
     * Unpacks what is packed by gzip, ahead of who reads it, and leaves all else as it is.
     *
     * @return a stream of plain bytes over this one
     * @throws java.util.zip.ZipException if what is packed is damaged or ends too early; also later, from the stream
     * @throws IOException if the first bytes cannot be read
     */
    public InputStream plain() throws IOException {
        PushbackInputStream start = new PushbackInputStream(this, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean isPacked = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
        return isPacked ? new ReadAhead(Unpacked.of(start)) : start;
    }

    /**
     * Tells how many bytes were read.
     *
     * @return the number, of packed bytes where the stream is packed
     */
    public long count() {
        return count.get();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count.addAndGet(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count.addAndGet(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count.addAndGet(skipped);
        return skipped;
    }

    /** What is packed, which may end before its time: the JDK then says no word. */
    private static final class Unpacked extends FilterInputStream {
        private Unpacked(InputStream in) {
            super(in);
        }

        static Unpacked of(InputStream packed) throws IOException {
            try {
                return new Unpacked(new GZIPInputStream(packed, BUFFER));
            } catch (EOFException e) {
                throw tooEarly();
            }
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (EOFException e) {
                throw tooEarly();
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (EOFException e) {
                throw tooEarly();
            }
        }

        private static ZipException tooEarly() {
            return new ZipException("it ends too early");
        }
    }
}
