package dev.cjm.json;

import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads journey maps of JSON, with limits and manners of its own.
 *
 * <p>Immutable and thread-safe; {@link JourneyJson#reader} makes one.
 */
public final class JourneyJsonReader {
    private final JsonSettings settings;

    JourneyJsonReader(JsonSettings settings) {
        this.settings = settings;
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
        return read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param json one document in UTF-8
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public JourneyMap read(byte[] json) {
        return read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param json a stream with one document in UTF-8; it is read to its end and left open
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the stream fails
     */
    public JourneyMap read(InputStream json) throws IOException {
        return read(Source.of(json, settings));
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
        return read(Source.of(json, settings));
    }

    /**
     * Reads a map.
     *
     * @param file a file with one document in UTF-8
     * @return the map
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the file cannot be read
     */
    public JourneyMap read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        }
    }

    private JourneyMap read(Source source) {
        ProblemList problems = new ProblemList(settings.maxProblems(), settings.isStrict());
        Optional<JourneyMap> map = attempt(source, problems);
        if (!problems.isEmpty() || map.isEmpty()) {
            throw problems.toException(source, settings);
        }
        problems.tellWarnings(settings.listener(), source, settings);
        return map.get();
    }

    private Optional<JourneyMap> attempt(Source source, ProblemList problems) {
        try (JsonParser parser = settings.parser(source)) {
            try {
                Parsed<JourneyMap, JourneyMapBuilder> parsed = parse(new Reading(parser, source, problems), problems);
                return parsed == null ? Optional.empty() : build(parsed, problems);
            } catch (StopReading e) {
                return Optional.empty(); // what ended it is in the list
            } catch (JacksonException e) {
                Optional<Source> accepted =
                        source.standIns().isPresent() ? Optional.empty() : LoneSurrogates.replaced(source);
                if (accepted.isPresent()) {
                    problems.clear();
                    return attempt(accepted.get(), problems);
                }
                problems.end(ending(e, parser));
                return Optional.empty();
            }
        }
    }

    private static @Nullable Parsed<JourneyMap, JourneyMapBuilder> parse(Reading in, ProblemList problems) {
        if (in.nextToken() == null) {
            problems.end(Wording.nothing());
            return null;
        }
        Parsed<JourneyMap, JourneyMapBuilder> parsed = JourneyMapTable.JOURNEY_MAP.read(in);
        if (in.nextToken() != null) {
            problems.end(in.here(Wording.trailing(in.shown())));
            return null;
        }
        in.channels().settle(problems);
        return parsed;
    }

    private static JsonProblem ending(JacksonException e, JsonParser parser) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        int line = location.getLineNr();
        int column = location.getColumnNr();
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        String message = String.valueOf(e.getOriginalMessage());
        return e instanceof StreamConstraintsException
                ? Wording.limit(pointer, line, column, message)
                : Wording.syntax(pointer, line, column, message);
    }

    private static Optional<JourneyMap> build(Parsed<JourneyMap, JourneyMapBuilder> parsed, ProblemList problems) {
        JourneyMapBuilder map = JourneyMap.named(parsed.get(JourneyMapTable.TITLE));
        parsed.accept(map);
        try {
            return Optional.of(map.build());
        } catch (InvalidJourneyMapException e) {
            e.problems().forEach(problem -> problems.add(problem, parsed.pointer(problem.location())));
            return Optional.empty();
        }
    }
}
