package dev.cjm.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The characters of a document, whole and no longer than allowed.
 *
 * <p>They are kept while the document is read, so that places are looked up only if there is a problem to place.
 */
final class Source {
    private static final int BLOCK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final Optional<LoneSurrogates> standIns;
    private final UnaryOperator<JsonProblem> outside;

    private Source(String text, Optional<LoneSurrogates> standIns, UnaryOperator<JsonProblem> outside) {
        this.text = text;
        this.standIns = standIns;
        this.outside = outside;
    }

    static Source of(String json, JsonSettings settings) {
        if (json.length() > settings.maxLength()) {
            throw tooLong(settings);
        }
        return new Source(json, Optional.empty(), UnaryOperator.identity());
    }

    /** Characters that were written here, however many. */
    static Source of(String json) {
        return new Source(json, Optional.empty(), UnaryOperator.identity());
    }

    static Source of(Reader json, JsonSettings settings) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] block = new char[BLOCK];
        for (int count = json.read(block); count >= 0; count = json.read(block)) {
            text.append(block, 0, count);
            if (text.length() > settings.maxLength()) {
                throw tooLong(settings);
            }
        }
        return of(text.toString(), settings);
    }

    static Source of(InputStream json, JsonSettings settings) throws IOException {
        int most = settings.maxLength() == Integer.MAX_VALUE ? settings.maxLength() : settings.maxLength() + 1;
        try {
            return ofUtf8(GzipInput.unpacked(json, Long.MAX_VALUE).readNBytes(most), settings);
        } catch (RefusedInputException e) {
            throw new InvalidJourneyJsonException(List.of(e.problem()));
        }
    }

    /** UTF-8, packed by gzip or not. */
    static Source of(byte[] json, JsonSettings settings) {
        if (!GzipInput.isGzip(json)) {
            return ofUtf8(json, settings);
        }
        try {
            return of(new ByteArrayInputStream(json), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no array does that
        }
    }

    /** UTF-8, with or without a byte order mark. */
    static Source ofUtf8(byte[] json, JsonSettings settings) {
        if (json.length > settings.maxLength()) {
            throw tooLong(settings);
        }
        String text = new String(json, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(json);
        }
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Source(isMarked ? ' ' + text.substring(1) : text, Optional.empty(), UnaryOperator.identity());
    }

    /** The replacement character stands in the document, or for bytes that are none. */
    private static void refuseMalformed(byte[] json) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(json), text, true);
        if (result.isError()) {
            throw notUtf8(text.flip());
        }
    }

    /** The same document with something in the place of lone surrogates. */
    Source with(char[] replaced, LoneSurrogates instead) {
        return new Source(new String(replaced), Optional.of(instead), outside);
    }

    /** The same characters as a part of something larger, in which problems have other places. */
    Source within(UnaryOperator<JsonProblem> whole) {
        return new Source(text, standIns, whole);
    }

    /** A problem of this document with its place in what the document is part of. */
    JsonProblem seenFromOutside(JsonProblem problem) {
        return outside.apply(problem);
    }

    /** A copy of the characters. */
    char[] copy() {
        return text.toCharArray();
    }

    /** A parser at the start of the document. */
    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /** What stands in the text for lone surrogates, if a parser refused them. */
    Optional<LoneSurrogates> standIns() {
        return standIns;
    }

    private static InvalidJourneyJsonException tooLong(JsonSettings settings) {
        return new InvalidJourneyJsonException(List.of(Wording.tooLong(settings.maxLength())));
    }

    private static InvalidJourneyJsonException notUtf8(CharBuffer before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean isEnd = before.get(i) == '\n';
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + 1;
        }
        return new InvalidJourneyJsonException(List.of(Wording.notUtf8(line, column)));
    }
}
