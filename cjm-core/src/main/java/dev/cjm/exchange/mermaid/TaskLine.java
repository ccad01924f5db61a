package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a task apart: {@code name: score: actor, actor}. */
final class TaskLine {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern HEX = Pattern.compile("0[xX]([0-9a-fA-F]{1,8})");
    private static final Pattern OUT_OF = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*/\\s*([0-9]{1,6})");
    private static final int MOST_PARTS = 3;
    private static final int HEX_DIGITS = 16;

    private final SourceLine line;
    private final Issues issues;
    private final EmotionScale scale;
    private final List<String> parts = new ArrayList<>();

    TaskLine(SourceLine line, Issues issues, EmotionScale scale) {
        this.line = line;
        this.issues = issues;
        this.scale = scale;
    }

    /** The task; empty if it cannot be taken, which is noted. */
    Optional<Task> task() {
        split(':');
        if (parts.size() == 1 && line.text().indexOf('：') >= 0) {
            if (!forgive(
                    "colon.wide",
                    "Only full-width colons divide %s.".formatted(shown()),
                    "Write ': ' before the score and before the actors.",
                    "They were taken for colons.")) {
                return Optional.empty();
            }
            split('：');
        }
        if (parts.size() == 1) {
            issues.refuse(
                    line.number(),
                    "task.score",
                    "The task %s has no score.".formatted(shown()),
                    "Write 'name: score' or 'name: score: actor, actor'.");
            return Optional.empty();
        }
        return parts.size() <= MOST_PARTS && isNumber(parts.get(1)) ? task(1) : tasksOfColons();
    }

    /** The score is behind the last colon that a number follows. */
    private Optional<Task> tasksOfColons() {
        int score = parts.size() - 1;
        while (score > 0 && !isNumber(parts.get(score))) {
            score--;
        }
        if (score == 0) {
            return withoutNumber();
        }
        return forgive(
                        "task.colons",
                        "The task %s has colons of its own, of which Mermaid makes another name and score."
                                .formatted(shown()),
                        "Write #58; for a colon within a name.",
                        "The number %s was taken for its score.".formatted(Quoted.text(parts.get(score))))
                ? task(score)
                : Optional.empty();
    }

    private Optional<Task> withoutNumber() {
        String score = parts.get(1);
        Matcher ratio = OUT_OF.matcher(score);
        if (score.isEmpty()) {
            return forgive(
                            "score.missing",
                            "The task %s has no score, of which Mermaid makes 0.".formatted(shown()),
                            "Write a number between the colons.",
                            "It was taken without one.")
                    ? task(OptionalDouble.empty(), 1)
                    : Optional.empty();
        }
        if (ratio.matches() && Double.parseDouble(ratio.group(2)) == scale.max()) {
            return forgive(
                            "score.ratio",
                            "The score %s is no number to Mermaid.".formatted(Quoted.text(score)),
                            "Write the first number alone.",
                            "The first number was taken.")
                    ? task(OptionalDouble.of(Double.parseDouble(ratio.group(1))), 1)
                    : Optional.empty();
        }
        issues.refuse(
                line.number(),
                "score.number",
                "The score %s of %s is no number.".formatted(Quoted.text(score), shown()),
                "Write a number from %s to %s."
                        .formatted(Decimals.shortest(scale.min()), Decimals.shortest(scale.max())));
        return Optional.empty();
    }

    private Optional<Task> task(int score) {
        return task(OptionalDouble.of(number(parts.get(score))), score);
    }

    private Optional<Task> task(OptionalDouble score, int place) {
        String name = read(String.join(": ", parts.subList(0, place)));
        if (name.isBlank()) {
            issues.refuse(line.number(), "task.name", "The task has no name.", "Write one before the score.");
            return Optional.empty();
        }
        String who = String.join(": ", parts.subList(place + 1, parts.size()));
        return Optional.of(new Task(line.number(), name, score, actors(who)));
    }

    private List<String> actors(String text) {
        String masked = MermaidText.masked(text);
        String commas = masked;
        if (masked.indexOf('，') >= 0
                && forgive(
                        "comma.wide",
                        "A full-width comma stands among the actors %s.".formatted(Quoted.text(text)),
                        "Write ', ' between actors.",
                        "It was taken for a comma.")) {
            commas = masked.replace('，', ',');
        }
        LinkedHashSet<String> actors = new LinkedHashSet<>();
        int from = 0;
        for (int at = commas.indexOf(','); at >= 0; at = commas.indexOf(',', from)) {
            actors.add(read(text.substring(from, at)));
            from = at + 1;
        }
        actors.add(read(text.substring(from)));
        actors.removeIf(String::isBlank);
        return List.copyOf(actors);
    }

    private void split(char colon) {
        String masked = MermaidText.masked(line.text());
        parts.clear();
        int from = 0;
        for (int at = masked.indexOf(colon); at >= 0; at = masked.indexOf(colon, from)) {
            parts.add(line.text().substring(from, at).strip());
            from = at + 1;
        }
        parts.add(line.text().substring(from).strip());
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() || HEX.matcher(text).matches();
    }

    private static double number(String text) {
        Matcher hex = HEX.matcher(text);
        return hex.matches() ? Long.parseLong(hex.group(1), HEX_DIGITS) : Double.parseDouble(text);
    }

    private static String read(String text) {
        return MermaidText.decoded(text).strip();
    }

    private boolean forgive(String code, String message, String hint, String done) {
        return issues.forgive(line.number(), code, message, hint, done);
    }

    private String shown() {
        return Quoted.text(line.text());
    }

    /** Whether a text, in itself, could be a task. */
    static boolean isTask(String text) {
        String[] parts = MermaidText.masked(text).split("[:：]", -1);
        return parts.length > 1
                && !parts[0].isBlank()
                && Arrays.stream(parts).skip(1).anyMatch(part -> isNumber(part.strip()));
    }
}
