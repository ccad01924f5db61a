package dev.cjm.observed.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Writes whole numbers that are not negative, seven bits a byte, other numbers as doubles, and texts in UTF-8. */
final class SummaryWriter {
    static final int VERSION = 1;
    private static final byte[] MAGIC = {'C', 'J', 'M', 'S'};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SummaryWriter(SummaryKind kind) {
        out.writeBytes(MAGIC);
        out.write(VERSION);
        out.write(kind.number());
    }

    static byte[] magic() {
        return MAGIC.clone();
    }

    SummaryWriter number(long number) {
        long left = number;
        while (left > 127) {
            out.write((int) (left & 127) | 128);
            left >>>= 7;
        }
        out.write((int) left);
        return this;
    }

    SummaryWriter text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        number(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** A finite number, in eight bytes. */
    SummaryWriter real(double number) {
        long bits = Double.doubleToLongBits(number);
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (bits >>> shift) & 255);
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
