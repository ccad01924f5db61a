package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import dev.cjm.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a baseline, and tells all that cannot be read. */
final class BaselineReader {
    static final String HEADER = "# cjm-baseline 1";

    private static final Pattern VERSION = Pattern.compile("#\\s*cjm-baseline\\s+(\\S+)\\s*");
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{16})\\s+(\\S+)\\s+([^\\s/]\\S*)(?:\\s+(/\\S*))?");
    private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|).*");

    private final List<KnownFinding> known = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BaselineReader() {}

    static List<KnownFinding> read(String text) {
        Objects.requireNonNull(text, "text");
        BaselineReader reader = new BaselineReader();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int number = 0;
        for (String line : unmarked.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            reader.line(number, line.strip());
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidBaselineException(reader.problems);
        }
        return Collections.unmodifiableList(reader.known);
    }

    private void line(int number, String line) {
        Matcher version = VERSION.matcher(line);
        if (version.matches() && !version.group(1).equals("1")) {
            refuse(
                    number,
                    "baseline.version",
                    "is of version %s, and only 1 is known.".formatted(Quoted.text(version.group(1))),
                    "Read it with the version of the library that wrote it, or write it anew.");
        } else if (CONFLICT.matcher(line).matches()) {
            refuse(
                    number,
                    "baseline.conflict",
                    "is the mark of a merge conflict.",
                    "Keep the lines of both sides, and take the marks out.");
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            finding(number, line);
        }
    }

    private void finding(int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            String fingerprint = parts.group(1).toLowerCase(Locale.ROOT);
            String mapId = BaselineEscapes.unescape(parts.group(3));
            String location = parts.group(4) == null ? "" : BaselineEscapes.unescape(parts.group(4));
            try {
                known.add(new KnownFinding(fingerprint, parts.group(2), mapId, location));
                return;
            } catch (IllegalArgumentException e) {
                // told below
            }
        }
        refuse(
                number,
                "baseline.line",
                "is %s, which is no known finding.".formatted(Quoted.text(line)),
                "Write fingerprint (16 hexadecimal digits), rule, map and location, or begin a comment with '#'.");
    }

    private void refuse(int number, String code, String what, String hint) {
        problems.add(new Problem(code, "line " + number, "Line %s %s".formatted(number, what), hint));
    }
}
