package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a diagram after its header: without comments, directives, front matter and what stands around it. */
final class SourceLines {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r]");
    private static final Pattern FENCE = Pattern.compile("^(?:```|~~~).*");
    private static final String HEADER = "journey";
    private static final String FRONT = "---";

    private final List<SourceLine> lines = new ArrayList<>();
    private final Issues issues;
    private Optional<String> frontTitle = Optional.empty();

    SourceLines(String text, Issues issues) {
        this.issues = issues;
        String[] raw = BREAK.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1);
        for (int i = 0; i < raw.length; i++) {
            lines.add(new SourceLine(i + 1, raw[i].strip()));
        }
        fence();
        frontMatter();
        directives();
        lines.removeIf(line -> line.text().isEmpty() || isComment(line.text()));
        header();
    }

    List<SourceLine> lines() {
        return lines;
    }

    /** The title that the front matter states. */
    Optional<String> frontTitle() {
        return frontTitle;
    }

    /** What stands outside the first fence is talk about the diagram. */
    private void fence() {
        int open = first(0, FENCE);
        if (open < 0) {
            return;
        }
        if (issues.forgive(
                lines.get(open).number(),
                "fence",
                "A code fence is no part of a diagram.",
                "Give the text between the fences, or read it leniently.",
                "The text between the fences was read.")) {
            int close = first(open + 1, FENCE);
            List<SourceLine> within = List.copyOf(lines.subList(open + 1, close < 0 ? lines.size() : close));
            lines.clear();
            lines.addAll(within);
        } else {
            lines.removeIf(line -> FENCE.matcher(line.text()).matches());
        }
    }

    private int first(int from, Pattern pattern) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void frontMatter() {
        int start = 0;
        while (start < lines.size() && lines.get(start).text().isEmpty()) {
            start++;
        }
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).text().equals(FRONT)) {
            end++;
        }
        if (end >= lines.size() || !lines.get(start).text().equals(FRONT)) {
            return;
        }
        List<SourceLine> front = lines.subList(start, end + 1);
        frontTitle = front.stream()
                .map(SourceLine::text)
                .filter(line -> line.startsWith("title:"))
                .map(line -> unquoted(line.substring("title:".length()).strip()))
                .filter(title -> !title.isBlank())
                .findFirst();
        front.clear();
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1
                && text.charAt(0) == text.charAt(text.length() - 1)
                && "\"'".indexOf(text.charAt(0)) >= 0;
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    /** What the diagram says to the drawing program: {@code %%{init: …}%%}, perhaps over several lines. */
    private void directives() {
        boolean isOpen = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (isOpen || line.text().startsWith("%%{")) {
                int end = line.text().indexOf("}%%");
                isOpen = end < 0;
                String rest = end < 0
                        ? ""
                        : line.text().substring(end + "}%%".length()).strip();
                lines.set(i, new SourceLine(line.number(), rest));
            }
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("%%") || (line.startsWith("#") && MermaidText.comment(line) == 0);
    }

    private void header() {
        String first = lines.isEmpty() ? "" : lines.get(0).text();
        int number = lines.isEmpty() ? 0 : lines.get(0).number();
        boolean isHeader = isHeader(first);
        if (isHeader && first.startsWith(HEADER)) {
            takeHeader(first, number);
        } else if (isHeader) {
            if (issues.forgive(
                    number,
                    "header.case",
                    "The header is written %s.".formatted(Quoted.text(first.substring(0, HEADER.length()))),
                    "Write it in lower case: journey.",
                    "It was taken for the header.")) {
                takeHeader(first, number);
            }
        } else {
            issues.forgive(
                    number,
                    "header.missing",
                    "The diagram does not begin with the word 'journey'%s."
                            .formatted(first.isEmpty() ? "" : ", but with " + Quoted.text(first)),
                    "Begin with it; diagrams of other kinds cannot be read.",
                    "It was read as a journey.");
        }
    }

    private static boolean isHeader(String line) {
        boolean begins = line.toLowerCase(Locale.ROOT).startsWith(HEADER);
        return begins
                && (line.length() == HEADER.length() || Character.isWhitespace(line.charAt(HEADER.length())))
                && line.indexOf(':') < 0;
    }

    private void takeHeader(String line, int number) {
        lines.remove(0);
        String rest = line.substring(HEADER.length()).strip();
        if (!rest.isEmpty()) {
            lines.add(0, new SourceLine(number, rest));
        }
    }
}
