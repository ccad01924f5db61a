package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into its statements: comments at its end go, semicolons may divide it. */
final class StatementLines {
    private StatementLines() {}

    /** The statements; none if the line cannot be taken, which is noted. */
    static List<SourceLine> of(SourceLine line, Issues issues) {
        String text = line.text();
        int comment = MermaidText.comment(text);
        if (comment < text.length()) {
            if (isComment(text, comment)) {
                text = text.substring(0, comment).strip();
            } else if (!issues.forgive(
                    line.number(),
                    "comment.cuts",
                    "Mermaid cuts off what follows '#' in %s.".formatted(Quoted.text(text)),
                    "Write #35; for the sign, or a blank behind it for a comment.",
                    "It was taken as text.")) {
                return List.of();
            }
        }
        return MermaidText.masked(text).indexOf(';') < 0
                ? List.of(new SourceLine(line.number(), text))
                : divided(line.number(), text, issues);
    }

    /** A number sign between blanks begins a comment; one before a word is meant to be read. */
    private static boolean isComment(String text, int at) {
        boolean isBehindBlank = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean isBeforeBlank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return isBehindBlank && isBeforeBlank;
    }

    private static List<SourceLine> divided(int number, String text, Issues issues) {
        List<SourceLine> parts = new ArrayList<>();
        String masked = MermaidText.masked(text);
        int from = 0;
        for (int at = masked.indexOf(';'); at >= 0; at = masked.indexOf(';', from)) {
            parts.add(new SourceLine(number, text.substring(from, at).strip()));
            from = at + 1;
        }
        parts.add(new SourceLine(number, text.substring(from).strip()));
        parts.removeIf(part -> part.text().isEmpty());
        boolean areTasks = parts.stream().allMatch(part -> TaskLine.isTask(part.text()));
        if (!issues.forgive(
                number,
                "semicolon",
                "A semicolon stands in %s, which Mermaid refuses.".formatted(Quoted.text(text)),
                "Write #59; for it, or each statement on its own line.",
                areTasks ? "It was taken to divide tasks." : "It was taken as text.")) {
            return List.of();
        }
        return areTasks ? parts : List.of(new SourceLine(number, text));
    }
}
