package dev.cjm.json;

import java.util.List;
import java.util.Objects;

/**
 * Tells of a line of NDJSON that is no map and was skipped.
 *
 * @param line the number of the line, from 1
 * @param text the line as it stands there, without its line feed; what is not UTF-8 is replaced; empty if the line is longer than the
 *     reader allows
 * @param problems what is wrong with it, at least one problem; their lines are that of the file
 */
public record InvalidJourneyLine(long line, String text, List<JsonProblem> problems) {
    /**
     * Obtains an invalid line.
     *
     * @param line the number of the line, from 1
     * @param text the line as it stands there, without its line feed
     * @param problems what is wrong with it, at least one problem
     * @throws NullPointerException if a part is null
     */
    public InvalidJourneyLine {
        Objects.requireNonNull(text, "text");
        problems = List.copyOf(problems);
    }
}
