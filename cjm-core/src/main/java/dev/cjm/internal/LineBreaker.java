package dev.cjm.internal;

import java.util.ArrayList;
import java.util.List;

/** Lays parts of a sentence on lines that are no wider than a reader's window. */
public final class LineBreaker {
    private LineBreaker() {}

    /**
     * Fills lines, breaking only between parts.
     *
     * @param parts the parts, each with what separates it from the next one
     * @param widest the most columns of a line, 1 or more; a part that is wider has a line of its own
     * @return the lines, without spaces at their ends; none if there is no part
     */
    public static List<String> fill(List<String> parts, int widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            boolean isFull = line.length() > 0 && DisplayWidth.of((line + part).stripTrailing()) > widest;
            if (isFull) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
        }
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
