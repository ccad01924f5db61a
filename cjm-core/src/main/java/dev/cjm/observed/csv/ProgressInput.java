package dev.cjm.observed.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells now and then that bytes were read. */
final class ProgressInput extends FilterInputStream {
    private static final int OFTEN = 1 << 20;

    private final Runnable onRead;
    private int sinceTold;

    ProgressInput(InputStream in, Runnable onRead) {
        super(in);
        this.onRead = onRead;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        sinceTold += Math.max(0, read);
        if (sinceTold >= OFTEN) {
            sinceTold = 0;
            onRead.run();
        }
        return read;
    }
}
