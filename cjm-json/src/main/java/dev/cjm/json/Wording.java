package dev.cjm.json;

import dev.cjm.internal.NearestNames;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of all messages of this package. */
final class Wording {
    /** The code of what is not there. */
    static final String MISSING = "field.missing";

    private static final int LONGEST = 60;
    private static final Pattern PARSER_PLACE = Pattern.compile(" ?\\(?(start marker )?at \\[Source: [^\\]]*\\]\\)?");
    private static final Pattern EXPECTING = Pattern.compile("(.*?):? (?:was expecting|expected) (.*?)\\.?");
    private static final Pattern EXCEEDING = Pattern.compile("\\((\\d+)\\) exceeds the maximum allowed \\((\\d+)");
    private static final Pattern CODE = Pattern.compile(": [A-Za-z]+\\(.*\\)\\.$");

    private Wording() {}

    static JsonProblem unexpected(String code, String pointer, String found, String expected, String hint) {
        return new JsonProblem(
                code, pointer, 0, 0, found, expected, "Found %s, expected %s.".formatted(found, expected), hint);
    }

    /** A problem of the model; what its hint says of Java is left out. */
    static JsonProblem ofModel(Problem problem, String pointer) {
        String hint = CODE.matcher(problem.hint()).replaceFirst(".");
        return new JsonProblem(
                problem.code(), pointer, 0, 0, "", ModelExpectations.of(problem.code()), problem.message(), hint);
    }

    static JsonProblem missing(String pointer, String name, String noun, String expected) {
        return new JsonProblem(
                MISSING,
                pointer,
                0,
                0,
                "",
                "the field " + quoted(name),
                "The field %s of %s is missing.".formatted(quoted(name), noun),
                "Add it: %s.".formatted(expected));
    }

    static JsonProblem unknown(String pointer, String name, Collection<String> known) {
        Optional<String> near = NearestNames.of(name, known);
        return new JsonProblem(
                "field.unknown",
                pointer,
                0,
                0,
                quoted(name),
                known.stream().map(Wording::quoted).collect(Collectors.joining(", ", "one of ", "")),
                "There is no field %s here.".formatted(quoted(name)),
                near.map(other -> "Maybe you meant %s.".formatted(quoted(other)))
                        .orElse("What it says is not in the map."));
    }

    static JsonProblem twice(String pointer, String name) {
        return new JsonProblem(
                "field.twice",
                pointer,
                0,
                0,
                quoted(name),
                "the field once",
                "The field %s stands twice in one object.".formatted(quoted(name)),
                "Remove one of them.");
    }

    static JsonProblem blankKey(String pointer, String key) {
        return unexpected(
                "text.blank", pointer, quoted(key), "a key that is not blank", "Name the attribute, or leave it out.");
    }

    static JsonProblem unknownChannel(String pointer, String id, Collection<String> known) {
        return new JsonProblem(
                "channel.unknown",
                pointer,
                0,
                0,
                quoted(id),
                "the id of a channel in /channels",
                "There is no channel %s in /channels.".formatted(quoted(id)),
                NearestNames.of(id, known)
                        .map(near -> "Maybe you meant %s.".formatted(quoted(near)))
                        .orElse("Add it there, with its name."));
    }

    static JsonProblem channelTwice(String pointer, String id) {
        return new JsonProblem(
                "id.duplicate",
                pointer,
                0,
                0,
                quoted(id),
                "an id of its own",
                "The id %s stands for two channels.".formatted(quoted(id)),
                "Give one of them another id.");
    }

    static JsonProblem unusedChannel(String pointer, String id) {
        return new JsonProblem(
                "channel.unused",
                pointer,
                0,
                0,
                quoted(id),
                "a channel that a touchpoint or a persona names",
                "The channel %s is not in the map: no touchpoint is on it and no persona prefers it."
                        .formatted(quoted(id)),
                "Remove it, or use it.");
    }

    static JsonProblem otherFormat(String pointer, String found, String expected) {
        String hint = "Maybe the document is of another kind.";
        if (found.equals(PortfolioTable.FORMAT_NAME)) {
            hint = "It holds several maps: readAll(…) reads them.";
        } else if (found.equals(JourneyMapTable.FORMAT_NAME)) {
            hint = "It holds one map: read(…) reads it.";
        } else if (found.equals(ResultTable.FORMAT_NAME)) {
            hint = "It is a result, which is written only: read the map that it is about.";
        } else if (NearestNames.of(found, List.of(expected)).isPresent()) {
            hint = "Maybe you meant %s.".formatted(quoted(expected));
        }
        return unexpected("format.unknown", pointer, quoted(found), quoted(expected), hint);
    }

    static JsonProblem otherVersion(String pointer, int found, int current) {
        return unexpected(
                "format.version",
                pointer,
                Integer.toString(found),
                Integer.toString(current),
                found > current ? "A newer release of this library may read it." : "There was no such version.");
    }

    static JsonProblem migrated(int source, int target) {
        return new JsonProblem(
                "format.migrated",
                "",
                0,
                0,
                Integer.toString(source),
                Integer.toString(target),
                "The document is of version %d of the format, and was read as one of version %d."
                        .formatted(source, target),
                "Write it again to keep it in the current version.");
    }

    static JsonProblem nothing(String expected) {
        return unexpected("json.syntax", "", "an empty text", expected, "").at("", 1, 1);
    }

    static JsonProblem trailing(String found) {
        return unexpected(
                "json.trailing",
                "",
                found,
                "the end of the document",
                "Put one map into one document, or several into a portfolio or into lines.");
    }

    static JsonProblem syntax(String pointer, int line, int column, String parserMessage) {
        String said = shown(parserMessage);
        Matcher parts = EXPECTING.matcher(said);
        boolean isTold = parts.matches();
        return new JsonProblem(
                "json.syntax",
                pointer,
                line,
                column,
                isTold ? parts.group(1) : said,
                isTold ? parts.group(2) : "JSON (RFC 8259)",
                "This is no JSON: " + said,
                "");
    }

    static JsonProblem limit(String pointer, int line, int column, String parserMessage) {
        Matcher parts = EXCEEDING.matcher(parserMessage);
        boolean isTold = parts.find();
        return new JsonProblem(
                "json.limit",
                pointer,
                line,
                column,
                isTold ? parts.group(1) : "more",
                isTold ? "at most " + parts.group(2) : "at most what the limit says",
                "The document goes beyond a limit of the reader: " + shown(parserMessage),
                "If you trust it, read it with a higher limit.");
    }

    static JsonProblem tooLong(int longest) {
        return new JsonProblem(
                "json.limit",
                "",
                0,
                0,
                "more",
                "at most %s bytes".formatted(longest),
                "The document is longer than %s bytes, the limit of the reader.".formatted(longest),
                "If you trust it, read it with a higher limit: reader(o -> o.maxLength(…)).");
    }

    static JsonProblem tooManyParts(String pointer, int most) {
        return new JsonProblem(
                "json.limit",
                pointer,
                0,
                0,
                "more",
                "at most %d parts".formatted(most),
                "The document has more than %d elements of lists and attributes, the limit of the reader."
                        .formatted(most),
                "If you trust it, read it with a higher limit: reader(o -> o.maxParts(…)).");
    }

    static JsonProblem notUtf8(int line, int column) {
        return new JsonProblem(
                "json.encoding",
                "",
                line,
                column,
                "other bytes",
                "UTF-8",
                "The bytes from here on are not UTF-8.",
                "Save the document as UTF-8.");
    }

    static JsonProblem damagedGzip(String damage) {
        return new JsonProblem(
                "json.gzip",
                "",
                0,
                0,
                "damaged data",
                "data packed by gzip",
                "The gzip data cannot be unpacked: %s.".formatted(damage),
                "Fetch or pack the document again.");
    }

    static JsonProblem unpacksToMore(long longest) {
        return new JsonProblem(
                "json.limit",
                "",
                0,
                0,
                "more",
                "at most %d bytes".formatted(longest),
                "The gzip data unpack to more than %d bytes, the limit of the reader.".formatted(longest),
                "If you trust them, read them with a higher limit: read(file, o -> o.maxUnpacked(…)).");
    }

    static JsonProblem tooMany(int most) {
        return new JsonProblem(
                "json.limit",
                "",
                0,
                0,
                most + " problems",
                "fewer problems",
                "There may be more: reading ended at %s problems.".formatted(most),
                "Solve these first.");
    }

    static JsonProblem moreWarnings(int count) {
        return new JsonProblem(
                "field.unknown",
                "",
                0,
                0,
                count + " warnings",
                "fewer warnings",
                "There are %s more warnings of this document.".formatted(count),
                "Read it with a higher limit to see them: reader(o -> o.maxProblems(…)).");
    }

    /** A text between quotation marks, visible, on one line, and no longer than a reader can bear. */
    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return VisibleText.of(start);
    }

    private static String shown(String parserMessage) {
        String placed = PARSER_PLACE.matcher(parserMessage).replaceAll("");
        String text = placed.length() > 5 * LONGEST ? placed.substring(0, 5 * LONGEST) + "…" : placed;
        String visible = VisibleText.of(text).strip();
        return visible.endsWith(".") || visible.endsWith("…") ? visible : visible + ".";
    }
}
