package dev.cjm.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One line of an NDJSON file as it stands there, without its line feed.
 *
 * @param number the number of the line, from 1
 * @param raw its characters, or one character for each of its bytes
 * @param isBytes whether they are bytes
 * @param isTooLong whether it was skipped up to its end, because it is longer than a document may be
 */
record LineOfJson(long number, String raw, boolean isBytes, boolean isTooLong) {
    private static final String MARK = "\uFEFF";
    private static final String MARK_AS_BYTES = "\u00EF\u00BB\u00BF";

    /** The line as text; what is not UTF-8 is replaced. */
    String text() {
        return isBytes ? new String(bytes(), StandardCharsets.UTF_8) : raw;
    }

    private byte[] bytes() {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether nothing stands in it but blanks, or the mark at the start of a file. */
    boolean isBlank() {
        String mark = isBytes ? MARK_AS_BYTES : MARK;
        int start = raw.startsWith(mark) ? mark.length() : 0;
        return !isTooLong && raw.chars().skip(start).allMatch(unit -> unit == ' ' || unit == '\t' || unit == '\r');
    }

    /** The line as a document whose problems have their places in the file. */
    Source source(JsonSettings settings) {
        try {
            if (isTooLong) {
                throw new InvalidJourneyJsonException(List.of(Wording.tooLong(settings.maxLength())));
            }
            return document(settings).within(this::placed);
        } catch (InvalidJourneyJsonException e) {
            throw new InvalidJourneyJsonException(
                    e.problems().stream().map(this::placed).toList());
        }
    }

    private Source document(JsonSettings settings) {
        if (isBytes) {
            return Source.ofUtf8(bytes(), settings);
        }
        return Source.of(raw.startsWith(MARK) ? ' ' + raw.substring(1) : raw, settings);
    }

    /** Carriage returns within a line end lines for a parser, and for nobody else. */
    private JsonProblem placed(JsonProblem problem) {
        int column = Math.max(1, problem.column());
        if (problem.line() > 1) {
            String[] before = text().split("\r", -1);
            for (String each : Arrays.copyOf(before, Math.min(before.length, problem.line() - 1))) {
                column += each.length() + 1;
            }
        }
        return problem.at(problem.pointer(), (int) Math.min(Integer.MAX_VALUE, number), column);
    }
}
