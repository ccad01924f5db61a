package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts the scores of a diagram on a scale. */
final class Scores {
    /** From the narrowest; the first that holds all scores is meant. */
    private static final List<EmotionScale> USUAL = List.of(
            EmotionScale.of(1, 5, 3),
            EmotionScale.of(0, 5, 2.5),
            EmotionScale.of(-2, 2, 0),
            EmotionScale.of(1, 10, 5.5),
            EmotionScale.of(0, 10, 5),
            EmotionScale.of(-5, 5, 0),
            EmotionScale.of(0, 100, 50));

    private final EmotionScale scale;
    private final OffScale policy;
    private final Issues issues;

    private Scores(EmotionScale scale, OffScale policy, Issues issues) {
        this.scale = scale;
        this.policy = policy;
        this.issues = issues;
    }

    static Scores of(List<Section> sections, MermaidOptions options, Issues issues) {
        EmotionScale stated = options.scale();
        if (options.offScale() != OffScale.WIDEN) {
            return new Scores(stated, options.offScale(), issues);
        }
        List<Task> scored = sections.stream()
                .flatMap(section -> section.tasks().stream())
                .filter(task -> task.score().isPresent())
                .toList();
        if (scored.stream().allMatch(task -> stated.contains(task.score().orElseThrow()))) {
            return new Scores(stated, OffScale.REFUSE, issues);
        }
        Optional<EmotionScale> wider = USUAL.stream()
                .filter(each -> scored.stream()
                        .allMatch(task -> each.contains(task.score().orElseThrow())))
                .findFirst();
        wider.ifPresent(found -> issues.warn(
                0,
                "score.scale",
                "Some scores are not on the scale %s.".formatted(stated),
                "All were read on the scale %s.".formatted(found)));
        return new Scores(wider.orElse(stated), OffScale.REFUSE, issues);
    }

    EmotionScale scale() {
        return scale;
    }

    /** The score of a task on the scale; empty if it has none, or one that cannot be taken, which is noted. */
    OptionalDouble of(Task task) {
        if (task.score().isEmpty() || scale.contains(task.score().getAsDouble())) {
            return task.score();
        }
        double score = task.score().getAsDouble();
        String written = "The score %s of the task %s is not on the scale %s."
                .formatted(
                        Double.isFinite(score) ? Decimals.shortest(score) : "of that size",
                        Quoted.text(task.name()),
                        scale);
        double nearest = Math.min(Math.max(score, scale.min()), scale.max());
        if (policy == OffScale.CLAMP && scale.contains(nearest)) {
            issues.warn(
                    task.line(),
                    "score.range",
                    written,
                    "The nearest, %s, was taken.".formatted(Decimals.shortest(nearest)));
            return OptionalDouble.of(nearest);
        }
        issues.refuse(
                task.line(),
                "score.range",
                written,
                "Correct it, say which scale the scores are on, or let them be clamped.");
        return OptionalDouble.empty();
    }
}
