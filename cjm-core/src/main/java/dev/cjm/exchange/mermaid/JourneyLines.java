package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the statements of a diagram one by one: title, description, sections, tasks. */
final class JourneyLines {
    private static final Pattern TITLE = Pattern.compile("(?i)title(?:\\s+(.*))?");
    private static final Pattern ACCESSIBLE_TITLE = Pattern.compile("(?i)accTitle\\s*:(.*)");
    private static final Pattern DESCRIPTION = Pattern.compile("(?i)accDescr\\s*:(.*)");
    private static final Pattern LONG_DESCRIPTION = Pattern.compile("(?i)accDescr\\s*\\{(.*)");
    private static final Pattern SECTION = Pattern.compile("(?i)section(?:\\s+(.*))?");
    private static final Pattern KEYWORD = Pattern.compile("(?i)(title|section|journey)(?:\\s.*)?");
    private static final String HEADER = "journey";

    private final Issues issues;
    private final EmotionScale scale;
    private final List<Section> sections = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> description = Optional.empty();
    private final StringBuilder descriptionLines = new StringBuilder();
    private boolean isDescribing;

    JourneyLines(List<SourceLine> lines, Issues issues, EmotionScale scale) {
        this.issues = issues;
        this.scale = scale;
        lines.forEach(this::take);
        if (isDescribing) {
            issues.refuse(
                    lines.get(lines.size() - 1).number(),
                    "description.end",
                    "The description in braces has no end.",
                    "Close it with '}'.");
        }
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> description() {
        return description;
    }

    List<Section> sections() {
        return sections;
    }

    private void take(SourceLine line) {
        String text = line.text();
        Matcher openDescription = LONG_DESCRIPTION.matcher(text);
        if (isDescribing) {
            describe(text);
        } else if (openDescription.matches()) {
            isDescribing = true;
            describe(openDescription.group(1));
        } else if (DESCRIPTION.matcher(text).matches()) {
            describedAs(text.substring(text.indexOf(':') + 1));
        } else if (ACCESSIBLE_TITLE.matcher(text).matches()) {
            accessibleTitle(text.substring(text.indexOf(':') + 1).strip());
        } else {
            for (SourceLine statement : StatementLines.of(line, issues)) {
                statement(statement);
            }
        }
    }

    private void describe(String text) {
        int end = text.indexOf('}');
        descriptionLines.append(end < 0 ? text : text.substring(0, end)).append(' ');
        if (end >= 0) {
            isDescribing = false;
            describedAs(descriptionLines.toString());
        }
    }

    private void describedAs(String text) {
        String words = MermaidText.decoded(text).strip();
        description = words.isEmpty() ? description : Optional.of(words);
    }

    private void accessibleTitle(String text) {
        if (title.isEmpty() && !text.isBlank()) {
            title = Optional.of(MermaidText.decoded(text).strip());
        }
    }

    private void statement(SourceLine line) {
        Matcher titled = TITLE.matcher(line.text());
        Matcher section = SECTION.matcher(line.text());
        Matcher word = KEYWORD.matcher(line.text());
        boolean isTask = !sections.isEmpty() && TaskLine.isTask(line.text());
        if (word.matches() && (isTask || word.group(1).equalsIgnoreCase(HEADER))) {
            if (keyword(line, word.group(1))) {
                task(line);
            }
        } else if (titled.matches()) {
            title(line, titled.group(1));
        } else if (section.matches()) {
            section(line, section.group(1));
        } else {
            task(line);
        }
    }

    /** Whether a task may begin with that word. */
    private boolean keyword(SourceLine line, String word) {
        return issues.forgive(
                line.number(),
                "task.keyword",
                "The line %s begins with the word '%s', which means something else to Mermaid."
                        .formatted(Quoted.text(line.text()), word),
                "Write its first letter as a numeric entity: #%s;."
                        .formatted((int) line.text().charAt(0)),
                "It was taken for a task.");
    }

    private void title(SourceLine line, String text) {
        String words = text == null ? "" : MermaidText.decoded(text).strip();
        if (words.isEmpty()) {
            issues.refuse(
                    line.number(),
                    "title.blank",
                    "The title is empty, and Mermaid takes the next line for it.",
                    "Name the journey, or leave the line out.");
            return;
        }
        if (title.filter(other -> !other.equals(words)).isPresent() && !sections.isEmpty()) {
            issues.warn(
                    line.number(),
                    "title.twice",
                    "The title is said again: %s.".formatted(Quoted.text(words)),
                    "The last one stands, as in Mermaid.");
        }
        title = Optional.of(words);
    }

    private void section(SourceLine line, String text) {
        String name = text == null ? "" : MermaidText.decoded(text).strip();
        if (name.isEmpty()) {
            issues.refuse(
                    line.number(), "section.blank", "The section has no name.", "Name it after the word 'section'.");
        } else if (MermaidText.masked(text).indexOf(':') < 0
                || issues.forgive(
                        line.number(),
                        "section.colon",
                        "The section %s has a colon, which Mermaid refuses.".formatted(Quoted.text(name)),
                        "Write #58; for it.",
                        "It was taken as a part of the name.")) {
            if (!sections.isEmpty() && sections.get(sections.size() - 1).name().equals(name)) {
                issues.warn(
                        line.number(),
                        "section.twice",
                        "The section %s follows itself.".formatted(Quoted.text(name)),
                        "Both are one stage, as Mermaid draws one band.");
            } else {
                sections.add(new Section(line.number(), name));
            }
        }
    }

    private void task(SourceLine line) {
        if (sections.isEmpty()) {
            issues.warn(
                    line.number(),
                    "section.missing",
                    "Tasks stand before the first section.",
                    "They are in a stage with the title of the map.");
            sections.add(new Section(line.number(), ""));
        }
        new TaskLine(line, issues, scale)
                .task()
                .ifPresent(task -> sections.get(sections.size() - 1).tasks().add(task));
    }
}
