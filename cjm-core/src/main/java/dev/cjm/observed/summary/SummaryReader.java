package dev.cjm.observed.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link SummaryWriter} wrote, and trusts none of it. */
final class SummaryReader {
    private static final int MOST_BITS = 63;

    private final byte[] bytes;
    private int at;

    SummaryReader(byte[] bytes, SummaryKind expected) {
        this.bytes = bytes;
        SummaryKind kind = kind(bytes);
        if (kind != expected) {
            throw new InvalidSummaryException(
                    "The bytes are a %s, not a %s.".formatted(kind.words(), expected.words()),
                    "Read them by %s.fromBytes(…).".formatted(kind.words()));
        }
        at = SummaryWriter.magic().length + 2;
    }

    /** Which kind of summary bytes hold. */
    static SummaryKind kind(byte[] bytes) {
        byte[] magic = SummaryWriter.magic();
        if (bytes.length < magic.length + 2 || !Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length)) {
            throw InvalidSummaryException.damaged("they do not begin like one");
        }
        int version = bytes[magic.length];
        if (version != SummaryWriter.VERSION) {
            throw new InvalidSummaryException(
                    "The summary has version %s; version %s can be read.".formatted(version, SummaryWriter.VERSION),
                    "Use one version of the library everywhere.");
        }
        return SummaryKind.of(bytes[magic.length + 1]);
    }

    /** A number, 0 or more. */
    long number() {
        long number = 0;
        for (int bits = 0; bits < MOST_BITS; bits += 7) {
            byte next = next();
            number |= (long) (next & 127) << bits;
            if (next >= 0) {
                if (next == 0 && bits > 0) {
                    throw InvalidSummaryException.damaged("a number is written too long");
                }
                return number;
            }
        }
        throw InvalidSummaryException.damaged("a number is too large");
    }

    /** A number between bounds, both inclusive. */
    long number(long least, long most) {
        long number = number();
        if (number < least || number > most) {
            throw InvalidSummaryException.damaged(
                    "the number %s is not between %s and %s".formatted(number, least, most));
        }
        return number;
    }

    /** A finite number; no zero has a sign. */
    double real() {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = (bits << 8) | (next() & 255);
        }
        double number = Double.longBitsToDouble(bits);
        if (!Double.isFinite(number) || Double.doubleToLongBits(number + 0.0) != bits) {
            throw InvalidSummaryException.damaged("a number is none");
        }
        return number;
    }

    /** How many things follow, each of some bytes at least. */
    int size(int leastBytes) {
        long size = number();
        if (size > (bytes.length - at) / leastBytes) {
            throw InvalidSummaryException.damaged("they end too early");
        }
        return (int) size;
    }

    String text() {
        int length = size(1);
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException e) {
            throw InvalidSummaryException.damaged("a name is not in UTF-8");
        }
    }

    /** Names in their order, each once. */
    List<String> names() {
        int size = size(2);
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String name = text();
            if (name.isEmpty() || (i > 0 && ActivityNumbers.compare(names.get(i - 1), name) >= 0)) {
                throw InvalidSummaryException.damaged("names are not in order");
            }
            names.add(name);
        }
        return names;
    }

    void end() {
        if (at != bytes.length) {
            throw InvalidSummaryException.damaged("more bytes follow");
        }
    }

    private byte next() {
        if (at == bytes.length) {
            throw InvalidSummaryException.damaged("they end too early");
        }
        return bytes[at++];
    }
}
