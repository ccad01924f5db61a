package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Slugs;
import dev.cjm.model.ActorRole;
import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one diagram, and makes a map of it. */
final class JourneyReading {
    private static final String UNTITLED = "Untitled journey";

    private final MermaidOptions options;
    private final Issues issues;
    private final String title;
    private final Optional<String> description;
    private final List<Section> sections;
    private final Scores scores;
    private final Set<String> stageIds = new HashSet<>();
    private final Set<String> touchpointIds = new HashSet<>();
    private final Set<String> personaIds = new HashSet<>();

    JourneyReading(String text, MermaidOptions options) {
        this.options = options;
        issues = new Issues(options.isLenient());
        if (text.length() > options.most()) {
            issues.refuse(
                    0,
                    "size",
                    "The diagram has %s characters, more than %s.".formatted(text.length(), options.most()),
                    "Allow more with upTo, or read it in parts.");
            issues.throwIfRefused();
        }
        SourceLines source = new SourceLines(text, issues);
        JourneyLines lines = new JourneyLines(source.lines(), issues, options.scale());
        sections = lines.sections();
        description = lines.description();
        title = lines.title().or(source::frontTitle).or(options::title).orElseGet(this::untitled);
        scores = Scores.of(sections, options, issues);
    }

    private String untitled() {
        issues.warn(0, "title.missing", "The diagram has no title.", "The map is called '%s'.".formatted(UNTITLED));
        return UNTITLED;
    }

    MermaidImport result() {
        if (sections.isEmpty()) {
            issues.refuse(
                    0,
                    "task.missing",
                    "The diagram has neither section nor task.",
                    "Write 'section' and a name, and tasks below it.");
        }
        issues.throwIfRefused();
        JourneyMapBuilder map = JourneyMap.named(title).scale(scores.scale());
        if (Slugs.of(title).isEmpty()) {
            map.id("journey");
        }
        description.ifPresent(map::goal);
        sections.stream()
                .flatMap(section -> section.tasks().stream())
                .flatMap(task -> task.actors().stream())
                .distinct()
                .forEach(actor -> persona(map, actor));
        sections.forEach(section -> stage(map, section));
        issues.throwIfRefused();
        try {
            return new MermaidImport(map.build(), issues.warnings());
        } catch (InvalidJourneyMapException e) {
            e.problems().forEach(problem -> issues.refuse(0, problem.code(), problem.message(), problem.hint()));
            throw refused();
        }
    }

    private InvalidMermaidException refused() {
        try {
            issues.throwIfRefused();
            throw new IllegalStateException("A refused map has problems.");
        } catch (InvalidMermaidException e) {
            return e;
        }
    }

    private void persona(JourneyMapBuilder map, String name) {
        Optional<String> id = ownId(personaIds, name, "persona");
        map.persona(name, persona -> id.ifPresent(persona::id));
    }

    private void stage(JourneyMapBuilder map, Section section) {
        String name = section.name().isEmpty() ? title : section.name();
        Optional<String> id = ownId(stageIds, name, "stage");
        map.stage(name, stage -> {
            id.ifPresent(stage::id);
            section.tasks().forEach(task -> touchpoint(stage, task));
        });
    }

    private void touchpoint(StageBuilder stage, Task task) {
        Optional<String> id = ownId(touchpointIds, task.name(), "touchpoint");
        OptionalDouble score = scores.of(task);
        stage.touchpoint(task.name(), options.channel(), touchpoint -> {
            id.ifPresent(touchpoint::id);
            score.ifPresent(touchpoint::feels);
            acted(touchpoint, task);
        });
    }

    private static void acted(TouchpointBuilder touchpoint, Task task) {
        task.actors().forEach(actor -> touchpoint.actor(actor, ActorRole.CUSTOMER));
    }

    /** An id for what has none by its name, or one that is taken. */
    private static Optional<String> ownId(Set<String> taken, String name, String noun) {
        String derived = Slugs.of(name);
        String id = derived.isEmpty() ? noun : derived;
        for (int k = 2; !taken.add(id); k++) {
            id = (derived.isEmpty() ? noun : derived) + "-" + k;
        }
        return id.equals(derived) ? Optional.empty() : Optional.of(id);
    }
}
