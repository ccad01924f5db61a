package dev.cjm.json;

import java.util.Optional;
import java.util.Set;
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
    private final Migrations migrations;

    DocumentReader(Shape<?, R> root, JsonSettings settings) {
        this(root, settings, Migrations.SHIPPED);
    }

    DocumentReader(Shape<?, R> root, JsonSettings settings, Migrations migrations) {
        this.root = root;
        this.settings = settings;
        this.migrations = migrations;
    }

    R read(Source source) {
        return read(source, Manner.telling(migrations)).value;
    }

    /** Reads a document whose unknown fields are kept. */
    Outcome<R> readKeeping(Source source) {
        return read(source, Manner.keeping(migrations));
    }

    private Outcome<R> read(Source source, Manner manner) {
        try {
            return new Outcome<>(value(source, manner), source, manner.fields());
        } catch (OlderVersion e) {
            Migrations.Migrated migrated = migrations.apply(source, settings);
            Manner afterwards = manner.migrated();
            R value = value(migrated.source(), afterwards);
            migrated.notices().forEach(notice -> settings.listener().accept(source.seenFromOutside(notice)));
            return new Outcome<>(value, migrated.source(), afterwards.fields());
        }
    }

    private R value(Source source, Manner manner) {
        ProblemList problems = new ProblemList(settings.maxProblems(), settings.isStrict());
        R value = attempt(source, problems, manner);
        if (!problems.isEmpty() || value == null) {
            throw problems.toException(source, settings);
        }
        problems.tellWarnings(settings.listener(), source, settings);
        return value;
    }

    private @Nullable R attempt(Source source, ProblemList problems, Manner manner) {
        try (JsonParser parser = settings.parser(source)) {
            try {
                return parse(new Reading(parser, source, problems, settings, manner), problems);
            } catch (StopReading e) {
                return null; // what ended it is in the list
            } catch (JacksonException e) {
                Optional<Source> accepted =
                        source.standIns().isPresent() ? Optional.empty() : LoneSurrogates.replaced(source);
                if (accepted.isPresent()) {
                    problems.clear();
                    return attempt(accepted.get(), problems, manner);
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

    /** What a parser's exception says, at its place. */
    static JsonProblem ending(JacksonException e, JsonParser parser) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        int line = location.getLineNr();
        int column = location.getColumnNr();
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        String message = String.valueOf(e.getOriginalMessage());
        return e instanceof StreamConstraintsException
                ? Wording.limit(pointer, line, column, message)
                : Wording.syntax(pointer, line, column, message);
    }

    /**
     * What was read.
     *
     * @param value the value
     * @param source the document that it was read from in the end, after any migration
     * @param unknown the pointers of fields that were kept
     */
    record Outcome<R>(R value, Source source, Set<String> unknown) {}
}
