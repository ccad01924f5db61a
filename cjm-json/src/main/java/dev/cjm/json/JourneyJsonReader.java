package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads journey maps of JSON, with limits and manners of its own.
 *
 * <p>Immutable and thread-safe; {@link JourneyJson#reader} makes one.
 */
public final class JourneyJsonReader {
    private final JsonSettings settings;
    private final DocumentReader<JourneyMap> maps;
    private final DocumentReader<List<JourneyMap>> portfolios;

    JourneyJsonReader(JsonSettings settings) {
        this.settings = settings;
        maps = new DocumentReader<>(WholeMap.MAP, settings);
        portfolios = new DocumentReader<>(PortfolioTable.PORTFOLIO, settings);
    }

    /**
     * Reads a map together with the fields that nobody knows, which are neither told nor refused.
     *
     * @param json the text of one document
     * @return the document
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public JourneyDocument readDocument(String json) {
        return document(Source.of(json, settings));
    }

    /**
     * Reads a map together with the fields that nobody knows, which are neither told nor refused.
     *
     * @param json one document in UTF-8, packed by gzip or not
     * @return the document
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public JourneyDocument readDocument(byte[] json) {
        return document(Source.of(json, settings));
    }

    /**
     * Reads a map together with the fields that nobody knows, which are neither told nor refused.
     *
     * @param file a file with one document in UTF-8, packed by gzip or not
     * @return the document
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the file cannot be read
     */
    public JourneyDocument readDocument(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return document(Source.of(json, settings));
        }
    }

    private JourneyDocument document(Source source) {
        DocumentReader.Outcome<JourneyMap> read = maps.readKeeping(source);
        JsonTree.Struct tree = UnknownFields.canonical(read.value());
        if (!read.unknown().isEmpty()) {
            UnknownFields.carry(UnknownFields.tree(read.source(), settings, read.unknown()), tree, true);
        }
        return new JourneyDocument(read.value(), tree);
    }

    JsonSettings settings() {
        return settings;
    }

    /**
     * Reads a map.
     *
     * @param json the text of one document
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public JourneyMap read(String json) {
        return maps.read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param json one document in UTF-8, packed by gzip or not
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public JourneyMap read(byte[] json) {
        return maps.read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param json a stream with one document in UTF-8, packed by gzip or not; it is read to its end and left open
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the stream fails
     */
    public JourneyMap read(InputStream json) throws IOException {
        return maps.read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param json a reader with one document; it is read to its end and left open
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the reader fails
     */
    public JourneyMap read(Reader json) throws IOException {
        return maps.read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param file a file with one document in UTF-8, packed by gzip or not
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the file cannot be read
     */
    public JourneyMap read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        }
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json the text of one document
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     */
    public List<JourneyMap> readAll(String json) {
        return portfolios.read(Source.of(json, settings));
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json one document in UTF-8, packed by gzip or not
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     */
    public List<JourneyMap> readAll(byte[] json) {
        return portfolios.read(Source.of(json, settings));
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json a stream with one document in UTF-8, packed by gzip or not; it is read to its end and left open
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     * @throws IOException if the stream fails
     */
    public List<JourneyMap> readAll(InputStream json) throws IOException {
        return portfolios.read(Source.of(json, settings));
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param json a reader with one document; it is read to its end and left open
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     * @throws IOException if the reader fails
     */
    public List<JourneyMap> readAll(Reader json) throws IOException {
        return portfolios.read(Source.of(json, settings));
    }

    /**
     * Reads all maps of a portfolio.
     *
     * @param file a file with one document in UTF-8, packed by gzip or not
     * @return the maps in their order, unmodifiable
     * @throws InvalidJourneyJsonException if the text is not a portfolio; pointers start with the place of the map, {@code /maps/3}
     * @throws IOException if the file cannot be read
     */
    public List<JourneyMap> readAll(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return readAll(json);
        }
    }

    /** Reads one map of characters that are there already. */
    JourneyMap read(Source source) {
        return maps.read(source);
    }
}
