package dev.cjm.json;

import java.io.CharArrayWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Gathers a text of any length without ever copying what it has: as pieces, joined at the end. */
final class TextChunks extends Writer {
    /** Shorter pieces are gathered first. */
    private static final int PIECE = 512;

    private final List<String> pieces = new ArrayList<>();
    private final CharArrayWriter crumbs = new CharArrayWriter();

    @Override
    public void write(int unit) {
        crumbs.write(unit);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        if (length < PIECE) {
            crumbs.write(text, offset, length);
        } else {
            sweep();
            pieces.add(new String(text, offset, length));
        }
    }

    private void sweep() {
        if (crumbs.size() > 0) {
            pieces.add(crumbs.toString());
            crumbs.reset();
        }
    }

    /** All that was written. */
    @Override
    public String toString() {
        sweep();
        return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    }

    @Override
    public void flush() {
        // nothing is under way
    }

    @Override
    public void close() {
        // nothing is held
    }
}
