package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes journey maps as JSON and reads them back; writes results.
 *
 * <p>The text is canonical: equal maps give the same characters on every JDK, in every locale. It has a parser of its own, so that
 * no setting of a host application changes what is read or written. All methods are thread-safe.
 *
 * <p>Reading with the methods of this class warns of unknown fields, by the system logger {@code dev.cjm.json}; a
 * {@linkplain #reader reader} of your own refuses them or tells you.
 */
public final class JourneyJson {
    private static final JourneyJsonReader DEFAULT = reader(options -> {});

    private JourneyJson() {}

    /**
     * Writes a map.
     *
     * @param map the map
     * @return its canonical text, with a line feed at the end
     */
    public static String write(JourneyMap map) {
        return JsonText.text(json -> JourneyMapTable.JOURNEY_MAP.write(map, json));
    }

    /**
     * Writes a map to a file, in UTF-8.
     *
     * @param map the map
     * @param file the file; what it holds is replaced; it is packed by gzip if its name ends with {@code .gz}
     * @throws IOException if the file cannot be written
     */
    public static void writeTo(JourneyMap map, Path file) throws IOException {
        try (OutputStream out = GzipOutput.open(file)) {
            writeTo(map, out);
        }
    }

    /**
     * Writes a map to a stream, in UTF-8.
     *
     * @param map the map
     * @param out the stream; it is flushed and left open
     * @throws IOException if the stream fails
     */
    public static void writeTo(JourneyMap map, OutputStream out) throws IOException {
        JsonText.write(map, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @param out the writer; it is flushed and left open
     * @throws IOException if the writer fails
     */
    public static void writeTo(JourneyMap map, Writer out) throws IOException {
        JsonText.write(map, out);
    }

    /**
     * Writes a result, for example a {@code PathVariants} or a {@code RuleReport}.
     *
     * <p>Its form is that of {@link JourneySchema#of}. Results are written only: they follow from maps and logs, which are stored.
     *
     * @param result the result, of a class of this library
     * @return its canonical text, with a line feed at the end; equal results give the same text on every JDK, in every locale
     * @throws IllegalArgumentException if it is of a class that this library does not have
     */
    public static String write(JourneyResult result) {
        ResultTable<?> table = ResultTables.of(result.getClass());
        return JsonText.text(json -> table.write(result, json));
    }

    /**
     * Writes a result to a file, in UTF-8.
     *
     * @param result the result, of a class of this library
     * @param file the file; what it holds is replaced; it is packed by gzip if its name ends with {@code .gz}
     * @throws IllegalArgumentException if it is of a class that this library does not have
     * @throws IOException if the file cannot be written
     */
    public static void writeTo(JourneyResult result, Path file) throws IOException {
        ResultTables.of(result.getClass());
        try (OutputStream out = GzipOutput.open(file)) {
            writeTo(result, out);
        }
    }

    /**
     * Writes a result to a stream, in UTF-8.
     *
     * @param result the result, of a class of this library
     * @param out the stream; it is flushed and left open
     * @throws IllegalArgumentException if it is of a class that this library does not have
     * @throws IOException if the stream fails
     */
    public static void writeTo(JourneyResult result, OutputStream out) throws IOException {
        writeTo(result, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes a result.
     *
     * @param result the result, of a class of this library
     * @param out the writer; it is flushed and left open
     * @throws IllegalArgumentException if it is of a class that this library does not have
     * @throws IOException if the writer fails
     */
    public static void writeTo(JourneyResult result, Writer out) throws IOException {
        ResultTable<?> table = ResultTables.of(result.getClass());
        JsonText.write(json -> table.write(result, json), out);
    }

    /**
     * Tells what a map says in 64 letters: SHA-256 of its canonical text in UTF-8.
     *
     * <p>Equal maps have equal hashes, on every JDK, in every locale and time zone; maps that differ in one fact do not.
     *
     * @param map the map
     * @return 64 hexadecimal digits, in lower case
     */
    public static String contentHash(JourneyMap map) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
        try {
            writeTo(map, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no digest does that
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Writes a map to a stream, in UTF-8 packed by gzip.
     *
     * <p>Neither time nor system is stated in it, so that equal maps give equal bytes wherever the packing is the same: releases of zlib,
     * which the JDK brings along or takes from the system, may pack the same text in different ways.
     *
     * @param map the map
     * @param out the stream; it is flushed and left open
     * @throws IOException if the stream fails
     */
    public static void writeGzipTo(JourneyMap map, OutputStream out) throws IOException {
        GzipOutput.write(packed -> writeTo(map, packed), out);
    }

    /**
     * Writes several maps as one document, a portfolio.
     *
     * @param maps the maps; any number, none too
     * @return the canonical text, with a line feed at the end; each map in it is as in a document of its own, but indented
     */
    public static String writeAll(Collection<JourneyMap> maps) {
        List<JourneyMap> all = List.copyOf(maps);
        return JsonText.text(json -> PortfolioTable.PORTFOLIO.write(all, json));
    }

    /**
     * Writes several maps to a file as one document, a portfolio, in UTF-8.
     *
     * @param maps the maps; any number, none too
     * @param file the file; what it holds is replaced; it is packed by gzip if its name ends with {@code .gz}
     * @throws IOException if the file cannot be written
     */
    public static void writeAllTo(Collection<JourneyMap> maps, Path file) throws IOException {
        try (OutputStream out = GzipOutput.open(file)) {
            writeAllTo(maps, out);
        }
    }

    /**
     * Writes several maps to a stream as one document, a portfolio, in UTF-8.
     *
     * @param maps the maps; any number, none too
     * @param out the stream; it is flushed and left open
     * @throws IOException if the stream fails
     */
    public static void writeAllTo(Collection<JourneyMap> maps, OutputStream out) throws IOException {
        writeAllTo(maps, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes several maps as one document, a portfolio.
     *
     * @param maps the maps; any number, none too
     * @param out the writer; it is flushed and left open
     * @throws IOException if the writer fails
     */
    public static void writeAllTo(Collection<JourneyMap> maps, Writer out) throws IOException {
        List<JourneyMap> all = List.copyOf(maps);
        JsonText.write(json -> PortfolioTable.PORTFOLIO.write(all, json), out);
    }

    /**
     * Reads a map.
     *
     * @param json the text of one document
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public static JourneyMap read(String json) {
        return DEFAULT.read(json);
    }

    /**
     * Reads a map.
     *
     * @param json one document in UTF-8, packed by gzip or not
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public static JourneyMap read(byte[] json) {
        return DEFAULT.read(json);
    }

    /**
     * Reads a map.
     *
     * @param json a stream with one document in UTF-8, packed by gzip or not; it is read to its end and left open
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the stream fails
     */
    public static JourneyMap read(InputStream json) throws IOException {
        return DEFAULT.read(json);
    }

    /**
     * Reads a map.
     *
     * @param json a reader with one document; it is read to its end and left open
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the reader fails
     */
    public static JourneyMap read(Reader json) throws IOException {
        return DEFAULT.read(json);
    }

    /**
     * Reads a map.
     *
     * @param file a file with one document in UTF-8, packed by gzip or not
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the file cannot be read
     */
    public static JourneyMap read(Path file) throws IOException {
        return DEFAULT.read(file);
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json the text of one document
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     */
    public static List<JourneyMap> readAll(String json) {
        return DEFAULT.readAll(json);
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json one document in UTF-8, packed by gzip or not
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     */
    public static List<JourneyMap> readAll(byte[] json) {
        return DEFAULT.readAll(json);
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json a stream with one document in UTF-8, packed by gzip or not; it is read to its end and left open
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     * @throws IOException if the stream fails
     */
    public static List<JourneyMap> readAll(InputStream json) throws IOException {
        return DEFAULT.readAll(json);
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json a reader with one document; it is read to its end and left open
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     * @throws IOException if the reader fails
     */
    public static List<JourneyMap> readAll(Reader json) throws IOException {
        return DEFAULT.readAll(json);
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param file a file with one document in UTF-8, packed by gzip or not
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     * @throws IOException if the file cannot be read
     */
    public static List<JourneyMap> readAll(Path file) throws IOException {
        return DEFAULT.readAll(file);
    }

    /**
     * Obtains a reader with limits and manners of its own, for example {@code reader(o -> o.refuseUnknown())}.
     *
     * @param options says what differs from the default
     * @return the reader, to be kept and shared
     */
    public static JourneyJsonReader reader(Consumer<? super JourneyJsonOptions> options) {
        JourneyJsonOptions told = new JourneyJsonOptions();
        options.accept(told);
        return new JourneyJsonReader(told.settings());
    }
}
