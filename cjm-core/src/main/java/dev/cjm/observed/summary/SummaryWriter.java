package dev.cjm.observed.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Writes numbers that are not negative, seven bits a byte, and texts in UTF-8. */
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

    byte[] bytes() {
        return out.toByteArray();
    }
}
