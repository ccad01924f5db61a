package dev.cjm.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A map while it is being read: the tokens of its document, what is wrong so far, and the channels it declares. */
final class Reading {
    private final JsonParser parser;
    private final ProblemList problems;
    private final ChannelBook channels = new ChannelBook();
    private final Optional<LoneSurrogates> surrogates;
    private final PartCount parts;
    private final Manner manner;
    private final Scratch scratch;
    private final KnownTexts known;
    private int standIns;

    Reading(JsonParser parser, Source source, ProblemList problems, JsonSettings settings) {
        this(parser, source, problems, settings, Manner.telling(Migrations.NONE));
    }

    Reading(JsonParser parser, Source source, ProblemList problems, JsonSettings settings, Manner manner) {
        this.manner = manner;
        scratch = new Scratch();
        known = new KnownTexts();
        this.parser = parser;
        this.problems = problems;
        parts = new PartCount(settings.maxParts());
        surrogates = source.standIns();
    }

    private Reading(Reading outer) {
        parser = outer.parser;
        problems = outer.problems;
        surrogates = outer.surrogates;
        parts = outer.parts;
        manner = outer.manner;
        scratch = outer.scratch;
        known = outer.known;
    }

    /** The same document, where a map with channels of its own begins. */
    Reading ofMap() {
        return new Reading(this);
    }

    ProblemList problems() {
        return problems;
    }

    Scratch scratch() {
        return scratch;
    }

    ChannelBook channels() {
        return channels;
    }

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken nextToken() {
        return parser.nextToken();
    }

    /** Goes on to the name of the next field; null at the end of the object. */
    @Nullable
    String nextName() {
        String name = parser.nextName();
        return name == null ? null : restored(name);
    }

    String text() {
        return restored(parser.getString());
    }

    /** The current text, which the document may say again and again. */
    String knownText() {
        return surrogates.isPresent()
                ? text()
                : known.text(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    private String restored(String text) {
        return surrogates.isPresent() ? surrogates.get().restored(text) : text;
    }

    /** Copies a text, number or truth value. */
    void copyTo(JsonGenerator out) {
        if (token() == JsonToken.VALUE_STRING) {
            out.writeString(text());
        } else {
            out.copyCurrentEvent(parser);
        }
    }

    /** Goes on to the last token of the current value. */
    void skip() {
        parser.skipChildren();
    }

    double number() {
        return parser.getDoubleValue();
    }

    /** Where the reader stands, as JSON Pointer. */
    String pointer() {
        return restored(parser.streamReadContext().pathAsPointer().toString());
    }

    /** A text that stands for nothing and is equal to no other. */
    String unusedText() {
        return "missing-" + ++standIns;
    }

    /** Notes one more element of a list or attribute; too many end reading. */
    void part() {
        if (parts.isOver()) {
            problems.end(here(Wording.tooManyParts(pointer(), parts.most())));
            throw new StopReading();
        }
    }

    /** Refuses the current value for its type, and skips it. */
    <R> @Nullable R refuse(Shape<?, R> shape) {
        String hint = "";
        JsonToken token = token();
        if (token == JsonToken.VALUE_NULL) {
            hint = "Leave the field out when nothing is known.";
        } else if (token == JsonToken.VALUE_STRING && (shape instanceof NumberShape || shape instanceof WholeShape)) {
            hint = "Write it without quotation marks.";
        } else if (shape instanceof TextShape && token != null && token.isNumeric()) {
            hint = "Put it between quotation marks.";
        }
        return refuse("value.type", shape, hint);
    }

    /** Refuses the current value, and skips it. */
    <R> @Nullable R refuse(String code, Shape<?, R> shape, String hint) {
        problems.add(here(Wording.unexpected(code, pointer(), shown(), shape.expected(), hint)));
        parser.skipChildren();
        return null;
    }

    /** Whether a document of that version can be turned into a current one. */
    boolean canMigrate(int version) {
        return manner.migrations().reach(version);
    }

    /** Where the current token stands. */
    JsonTree.Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new JsonTree.Place(pointer(), location.getLineNr(), location.getColumnNr());
    }

    /** Ends reading at the current value, with this as the only problem. */
    StopReading stop(JsonProblem problem) {
        problems.only(here(problem));
        return new StopReading();
    }

    void missingField(String name, String noun, String expected) {
        problems.add(Wording.missing(pointer(), name, noun, expected));
    }

    void fieldTwice(String name) {
        problems.add(here(Wording.twice(pointer(), name)));
        parser.nextToken();
        parser.skipChildren();
    }

    void unknownField(String name, Collection<String> known) {
        if (manner.kept().isPresent()) {
            manner.kept().get().add(pointer());
        } else {
            problems.warn(here(Wording.unknown(pointer(), name, known)));
        }
        parser.nextToken();
        skipUnknown();
    }

    /** The problem at the current token. */
    JsonProblem here(JsonProblem problem) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return problem.at(problem.pointer(), location.getLineNr(), location.getColumnNr());
    }

    /** What the current token is, in words. */
    String shown() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> Wording.quoted(text());
            default -> Wording.shortened(parser.getString());
        };
    }

    /** Skips a value whose fields nobody knows; even there a field must not stand twice. */
    private void skipUnknown() {
        Deque<Set<String>> open = new ArrayDeque<>();
        JsonToken token = parser.currentToken();
        while (token != null) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                open.push(new HashSet<>());
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open.pop();
            } else if (token == JsonToken.PROPERTY_NAME && !open.element().add(parser.currentName())) {
                problems.add(here(Wording.twice(pointer(), parser.currentName())));
            }
            if (open.isEmpty()) {
                return;
            }
            token = parser.nextToken();
        }
    }
}
