package dev.cjm.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Packs documents; the JDK states neither time nor name nor system in the header, so that equal documents give equal files. */
final class GzipOutput {
    private static final String SUFFIX = ".gz";

    private GzipOutput() {}

    /** Opens a file, to be packed if its name ends with ".gz". */
    static OutputStream open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        Path name = file.getFileName();
        if (name == null || !name.toString().endsWith(SUFFIX)) {
            return new BufferedOutputStream(out);
        }
        return new GZIPOutputStream(out);
    }

    /** Writes packed, and leaves the stream open. */
    static void write(Writing writing, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        writing.to(packed);
        packed.finish();
        out.flush();
    }

    /** Writes to a stream and leaves it open. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
