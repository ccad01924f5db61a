package dev.cjm.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), and is told of any damage.
 *
 * <p>The JDK's stream takes damage behind the first member for the end of the data, and ends before the second member where the stream
 * below does not know what is available; here all bytes count.
 */
final class GzipInput extends InputStream {
    private static final int FIRST_MAGIC = 0x1f;
    private static final int SECOND_MAGIC = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int TIME_SYSTEM_AND_LEVEL = 6;
    private static final int BLOCK = 1 << 14;

    private final InputStream packed;
    private final long longest;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final CRC32 header = new CRC32();
    private final byte[] block = new byte[BLOCK];
    private long count;
    private int at;
    private int end;
    private boolean isInMember;
    private boolean isAtEnd;

    private GzipInput(InputStream packed, long longest) {
        this.packed = packed;
        this.longest = longest;
    }

    static boolean isGzip(byte[] start) {
        return start.length > 1 && (start[0] & 0xff) == FIRST_MAGIC && (start[1] & 0xff) == SECOND_MAGIC;
    }

    /** The stream as it is, or what is packed in it, which must not be longer than that. */
    static InputStream unpacked(InputStream in, long longest) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 2);
        byte[] start = bytes.readNBytes(2);
        bytes.unread(start);
        return isGzip(start) ? new GzipInput(bytes, longest) : bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (length > 0) {
            if (isAtEnd || (!isInMember && !startsMember())) {
                isAtEnd = true;
                inflater.end();
                return -1;
            }
            int more = inflate(target, offset, length);
            count += more;
            if (count > longest) {
                throw new RefusedInputException(Wording.unpacksToMore(longest));
            }
            if (more > 0) {
                checksum.update(target, offset, more);
                return more;
            }
            endMember();
        }
        return 0;
    }

    /** Unpacked bytes; 0 at the end of the member. */
    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(target, offset, length);
                if (count > 0 || inflater.finished()) {
                    return count;
                }
                if (inflater.needsDictionary()) {
                    throw damaged("it wants a dictionary");
                }
                if (!fill()) {
                    throw damaged("it ends too early");
                }
                inflater.setInput(block, 0, end);
                at = end;
            }
        } catch (DataFormatException e) {
            throw damaged("its data are not packed as they should be");
        }
    }

    private boolean startsMember() throws IOException {
        if (at == end && !fill()) {
            return false;
        }
        header.reset();
        if (next() != FIRST_MAGIC || next() != SECOND_MAGIC) {
            throw damaged("there are other bytes behind its end");
        }
        if (next() != DEFLATE) {
            throw damaged("it is packed in an unknown way");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw damaged("it has an unknown flag");
        }
        skip(TIME_SYSTEM_AND_LEVEL);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        if ((flags & HEADER_CHECKSUM) != 0) {
            int expected = (int) header.getValue() & 0xffff;
            expect(expected, next() | next() << 8, "its header does not fit its checksum");
        }
        inflater.reset();
        inflater.setInput(block, at, end - at);
        at = end;
        checksum.reset();
        isInMember = true;
        return true;
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        expect((int) checksum.getValue(), fourBytes(), "its data do not fit their checksum");
        expect((int) inflater.getBytesWritten(), fourBytes(), "its data do not have the length that it states");
        isInMember = false;
    }

    private static void expect(int expected, int found, String damage) throws RefusedInputException {
        if (expected != found) {
            throw damaged(damage);
        }
    }

    private static RefusedInputException damaged(String how) {
        return new RefusedInputException(Wording.damagedGzip(how));
    }

    private int fourBytes() throws IOException {
        return next() | next() << 8 | next() << 16 | next() << 24;
    }

    private void skipText(int flag) throws IOException {
        if (flag != 0) {
            int letter = next();
            while (letter != 0) {
                letter = next();
            }
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw damaged("it ends too early");
        }
        int value = block[at++] & 0xff;
        header.update(value);
        return value;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, packed.read(block, 0, BLOCK));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        isAtEnd = true;
        inflater.end();
        packed.close();
    }
}
