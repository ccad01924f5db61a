package dev.cjm.json;

import dev.cjm.json.JsonTree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Looks up lines and columns of pointers by reading the document once more; what is not wanted is skipped. */
final class Places {
    private final JsonParser parser;
    private final Optional<LoneSurrogates> surrogates;

    private Places(JsonParser parser, Source source) {
        this.parser = parser;
        surrogates = source.standIns();
    }

    /** The problems, each with its place and what stands there; pointers are cut where the document ends. */
    static List<JsonProblem> find(List<JsonProblem> problems, Source source, JsonSettings settings) {
        if (problems.stream().allMatch(problem -> problem.line() > 0)) {
            return problems;
        }
        List<String> pointers = problems.stream()
                .filter(problem -> problem.line() == 0)
                .map(JsonProblem::pointer)
                .toList();
        Wanted root = visited(pointers, source, settings);
        List<JsonProblem> placed = new ArrayList<>();
        for (JsonProblem problem : problems) {
            placed.add(problem.line() == 0 ? at(root.nearest(problem.pointer()), problem) : problem);
        }
        return placed;
    }

    /** What is missing is found nowhere; of all else it is told what stands there. */
    private static JsonProblem at(Wanted nearest, JsonProblem problem) {
        JsonProblem placed = problem.at(nearest.pointer, nearest.line, nearest.column);
        boolean isMissing = problem.code().equals(Wording.MISSING);
        return isMissing || !problem.found().isEmpty() ? placed : placed.finding(nearest.shown);
    }

    /** The place of each pointer, or of what is nearest above it in the document. */
    static List<Place> of(List<String> pointers, Source source, JsonSettings settings) {
        Wanted root = visited(pointers, source, settings);
        return pointers.stream().map(pointer -> root.nearest(pointer).place()).toList();
    }

    private static Wanted visited(List<String> pointers, Source source, JsonSettings settings) {
        Wanted root = new Wanted("");
        pointers.forEach(pointer -> root.add(JsonPointer.compile(pointer)));
        try (JsonParser parser = settings.parser(source)) {
            parser.nextToken();
            new Places(parser, source).visit(root);
        } catch (JacksonException e) {
            Optional<Source> accepted =
                    source.standIns().isPresent() ? Optional.empty() : LoneSurrogates.replaced(source);
            if (accepted.isPresent()) {
                return visited(pointers, accepted.get(), settings);
            }
            // The document breaks off here; what comes later has no place.
        }
        return root;
    }

    /** No deeper than the pointers, which the model or the limit of the reader bounds. */
    private void visit(Wanted wanted) {
        TokenStreamLocation here = parser.currentTokenLocation();
        wanted.found(here.getLineNr(), here.getColumnNr(), shown());
        if (wanted.inner.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = restored(parser.currentName());
                parser.nextToken();
                visitInner(wanted, name);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                visitInner(wanted, Integer.toString(index));
            }
        }
    }

    /** What the current token is, in words. */
    private String shown() {
        JsonToken token = parser.currentToken();
        if (token == null || token.isStructStart()) {
            return token == JsonToken.START_ARRAY ? "a list" : "an object";
        }
        String text = parser.getString();
        return token == JsonToken.VALUE_STRING ? Wording.quoted(restored(text)) : Wording.shortened(text);
    }

    private String restored(String text) {
        return surrogates.isPresent() ? surrogates.get().restored(text) : text;
    }

    private void visitInner(Wanted wanted, String segment) {
        Wanted inner = wanted.inner.get(segment);
        if (inner == null || inner.line > 0) {
            parser.skipChildren();
        } else {
            visit(inner);
        }
    }

    /** A value that problems point at, or that lies on the way. */
    private static final class Wanted {
        private final Map<String, Wanted> inner = new HashMap<>();
        private final String pointer;
        private int line;
        private int column;
        private String shown = "";

        Wanted(String pointer) {
            this.pointer = pointer;
        }

        void add(JsonPointer path) {
            Wanted at = this;
            for (JsonPointer rest = path; !rest.matches(); rest = rest.tail()) {
                String segment = rest.getMatchingProperty();
                String here = at.pointer;
                at = at.inner.computeIfAbsent(
                        segment,
                        key -> new Wanted(here + "/" + key.replace("~", "~0").replace("/", "~1")));
            }
        }

        void found(int lineHere, int columnHere, String shownHere) {
            line = lineHere;
            column = columnHere;
            shown = shownHere;
        }

        Place place() {
            return new Place(pointer, line, column);
        }

        Wanted nearest(String wanted) {
            Wanted deepest = this;
            for (JsonPointer rest = JsonPointer.compile(wanted); !rest.matches(); rest = rest.tail()) {
                Wanted next = deepest.inner.get(rest.getMatchingProperty());
                if (next == null || next.line == 0) {
                    break;
                }
                deepest = next;
            }
            return deepest;
        }
    }
}
