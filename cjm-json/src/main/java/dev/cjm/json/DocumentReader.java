package dev.cjm.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads documents of one kind: a value, or one exception with all that is wrong.
 *
 * @param <R> what a document holds
 */
final class DocumentReader<R> {
    private final Shape<?, R> root;
    private final JsonSettings settings;

    DocumentReader(Shape<?, R> root, JsonSettings settings) {
        this.root = root;
        this.settings = settings;
    }

    R read(Source source) {
        ProblemList problems = new ProblemList(settings.maxProblems(), settings.isStrict());
        R value = attempt(source, problems);
        if (!problems.isEmpty() || value == null) {
            throw problems.toException(source, settings);
        }
        problems.tellWarnings(settings.listener(), source, settings);
        return value;
    }

    private @Nullable R attempt(Source source, ProblemList problems) {
        try (JsonParser parser = settings.parser(source)) {
            try {
                return parse(new Reading(parser, source, problems), problems);
            } catch (StopReading e) {
                return null; // what ended it is in the list
            } catch (JacksonException e) {
                Optional<Source> accepted =
                        source.standIns().isPresent() ? Optional.empty() : LoneSurrogates.replaced(source);
                if (accepted.isPresent()) {
                    problems.clear();
                    return attempt(accepted.get(), problems);
                }
                problems.end(ending(e, parser));
                return null;
            }
        }
    }

    private @Nullable R parse(Reading in, ProblemList problems) {
        if (in.nextToken() == null) {
            problems.end(Wording.nothing(root.expected()));
            return null;
        }
        R value = root.read(in);
        if (in.nextToken() != null) {
            problems.end(in.here(Wording.trailing(in.shown())));
        }
        return value;
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
}
