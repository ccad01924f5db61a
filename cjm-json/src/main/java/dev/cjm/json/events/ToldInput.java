package dev.cjm.json.events;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells about once per mebibyte that bytes were read. */
final class ToldInput extends FilterInputStream {
    private static final long OFTEN = 1 << 20;

    private final Runnable told;
    private long sinceTold;

    ToldInput(InputStream in, Runnable told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        sinceTold += bytes;
        if (sinceTold >= OFTEN) {
            sinceTold = 0;
            told.run();
        }
    }
}
