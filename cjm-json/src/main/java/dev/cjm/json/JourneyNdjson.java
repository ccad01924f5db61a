package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes and reads journey maps as NDJSON: one map per line, any number of lines.
 *
 * <p>Both ways take memory for one map, however long the file is. Each line is a document as {@link JourneyJson} writes it, without line
 * feeds and blanks. Reading skips blank lines, takes line ends with a carriage return, byte order marks, and a last line without a line
 * feed; files packed by gzip are unpacked. All methods are thread-safe; what they return is not.
 */
public final class JourneyNdjson {
    private JourneyNdjson() {}

    /**
     * Writes a map on one line.
     *
     * @param map the map
     * @return its text, the same for equal maps, without line feed
     */
    public static String line(JourneyMap map) {
        return JsonText.compact(json -> WholeMap.MAP.write(map, json));
    }

    /**
     * Writes maps to a file, in UTF-8.
     *
     * @param maps the maps, which are taken one by one
     * @param file the file; what it holds is replaced; it is packed by gzip if its name ends with {@code .gz}
     * @return how many lines were written
     * @throws IOException if the file cannot be written
     */
    public static long writeTo(Stream<JourneyMap> maps, Path file) throws IOException {
        try (OutputStream out = GzipOutput.open(file)) {
            return writeTo(maps, out);
        }
    }

    /**
     * Writes maps to a stream, in UTF-8.
     *
     * @param maps the maps, which are taken one by one
     * @param out the stream; it is flushed and left open
     * @return how many lines were written
     * @throws IOException if the stream fails
     */
    public static long writeTo(Stream<JourneyMap> maps, OutputStream out) throws IOException {
        return writeTo(maps, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes maps.
     *
     * @param maps the maps, which are taken one by one
     * @param out the writer; it is flushed and left open
     * @return how many lines were written
     * @throws IOException if the writer fails
     */
    public static long writeTo(Stream<JourneyMap> maps, Writer out) throws IOException {
        long count = 0;
        for (Iterator<JourneyMap> each = maps.iterator(); each.hasNext(); count++) {
            writeLine(each.next(), out);
            out.write('\n');
        }
        out.flush();
        return count;
    }

    /**
     * Reads the maps of a file.
     *
     * @param file the file, in UTF-8, packed by gzip or not
     * @return the maps, to be closed
     * @throws IOException if the file cannot be opened
     */
    public static JourneyLines read(Path file) throws IOException {
        return read(file, options -> {});
    }

    /**
     * Reads the maps of a file, with limits and manners of its own.
     *
     * @param file the file, in UTF-8, packed by gzip or not
     * @param options says what differs from the default
     * @return the maps, to be closed
     * @throws IOException if the file cannot be opened
     */
    public static JourneyLines read(Path file, Consumer<? super JourneyNdjsonOptions> options) throws IOException {
        JourneyNdjsonOptions told = told(options);
        InputStream in = Files.newInputStream(file);
        try {
            return lines(in, told, true);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads the maps of a stream.
     *
     * @param in the stream, in UTF-8, packed by gzip or not; it is read as maps are asked for, and left open
     * @return the maps
     * @throws IOException if the stream fails at its start
     */
    public static JourneyLines read(InputStream in) throws IOException {
        return read(in, options -> {});
    }

    /**
     * Reads the maps of a stream, with limits and manners of its own.
     *
     * @param in the stream, in UTF-8, packed by gzip or not; it is read as maps are asked for, and left open
     * @param options says what differs from the default
     * @return the maps
     * @throws IOException if the stream fails at its start
     */
    public static JourneyLines read(InputStream in, Consumer<? super JourneyNdjsonOptions> options) throws IOException {
        return lines(in, told(options), false);
    }

    /**
     * Reads the maps of a reader.
     *
     * @param in the reader; it is read as maps are asked for, and left open
     * @return the maps
     */
    public static JourneyLines read(Reader in) {
        return read(in, options -> {});
    }

    /**
     * Reads the maps of a reader, with limits and manners of its own.
     *
     * @param in the reader; it is read as maps are asked for, and left open
     * @param options says what differs from the default
     * @return the maps
     */
    public static JourneyLines read(Reader in, Consumer<? super JourneyNdjsonOptions> options) {
        JourneyNdjsonOptions told = told(options);
        return new JourneyLines(LinesOfJson.of(in, longest(told)), told, false);
    }

    private static JourneyLines lines(InputStream in, JourneyNdjsonOptions told, boolean closes) throws IOException {
        InputStream unpacked = GzipInput.unpacked(in, told.maxUnpacked());
        return new JourneyLines(LinesOfJson.of(unpacked, longest(told)), told, closes);
    }

    private static int longest(JourneyNdjsonOptions told) {
        return told.reader().settings().maxLength();
    }

    private static JourneyNdjsonOptions told(Consumer<? super JourneyNdjsonOptions> options) {
        JourneyNdjsonOptions told = new JourneyNdjsonOptions();
        options.accept(told);
        return told;
    }

    private static void writeLine(JourneyMap map, Writer out) throws IOException {
        JsonText.writeCompact(json -> WholeMap.MAP.write(map, json), out);
    }
}
