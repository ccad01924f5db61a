package dev.cjm.exchange.mermaid;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Actor;
import dev.cjm.model.ActorRole;
import dev.cjm.model.Emotion;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one map as a user journey, and notes what gets lost. */
final class JourneyWriting {
    private static final EmotionScale TARGET = EmotionScale.of(1, 5, 3);
    private static final String NEUTRAL = "3";

    /** The most characters that Mermaid draws unless its site is set up otherwise. */
    private static final int MOST_CHARACTERS = 50_000;

    private final JourneyMap map;
    private final StringBuilder text = new StringBuilder("journey\n");
    private final List<MermaidLoss> losses = new ArrayList<>();
    private int rounded;
    private String section = "";

    JourneyWriting(JourneyMap map) {
        this.map = map;
        text.append("    title ").append(named("map", map.title())).append('\n');
        text.append("    accTitle: ").append(MermaidText.line(map.title())).append('\n');
        map.goal()
                .ifPresent(goal -> text.append("    accDescr: ")
                        .append(MermaidText.line(goal))
                        .append('\n'));
        map.stages().forEach(stage -> stage.allStages().forEach(this::stage));
        whole();
    }

    String text() {
        return text.toString();
    }

    List<MermaidLoss> losses() {
        return List.copyOf(losses);
    }

    private void stage(Stage stage) {
        String name = named("stage", stage.name());
        if (!map.stages().contains(stage)) {
            lose("stage.nested", stage.name(), "The stage %s is within another; sections have none within.");
        }
        if (stage.touchpoints().isEmpty()) {
            lose("stage.empty", stage.name(), "The stage %s has no touchpoint of its own; its section is not drawn.");
        } else if (name.equals(section)) {
            lose(
                    "stage.merged",
                    stage.name(),
                    "The stage %s has the name of the one before; both are drawn as one section.");
        }
        text.append("    section ").append(name).append('\n');
        section = stage.touchpoints().isEmpty() ? section : name;
        stage.touchpoints().forEach(this::task);
    }

    private void task(Touchpoint touchpoint) {
        text.append("      ")
                .append(named("touchpoint", touchpoint.name()))
                .append(": ")
                .append(score(touchpoint));
        String actors = actors(touchpoint).stream().map(MermaidText::listed).collect(Collectors.joining(", "));
        text.append(actors.isEmpty() ? "" : ": " + actors).append('\n');
    }

    private String score(Touchpoint touchpoint) {
        Optional<Emotion> everybody = touchpoint.emotion();
        if (touchpoint.emotions().isEmpty()) {
            lose("score.missing", touchpoint.name(), "The touchpoint %s has no emotion; it is drawn as neutral.");
            return NEUTRAL;
        }
        if (everybody.isEmpty()) {
            lose(
                    "score.mean",
                    touchpoint.name(),
                    "The touchpoint %s has emotions of personas alone; their mean is drawn.");
        } else if (touchpoint.emotions().size() > 1) {
            lose(
                    "score.personas",
                    touchpoint.name(),
                    "The touchpoint %s has emotions of personas too; that of everybody is drawn.");
        }
        return onFive(everybody.map(Emotion::score).orElseGet(() -> mean(touchpoint.emotions())));
    }

    private static double mean(List<Emotion> emotions) {
        BigDecimal sum = emotions.stream()
                .map(emotion -> Decimals.exact(emotion.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(emotions.size()), MathContext.DECIMAL128)
                .doubleValue();
    }

    private String onFive(double score) {
        EmotionScale scale = map.scale();
        EmotionScale plain = EmotionScale.of(scale.min(), scale.max(), scale.neutral());
        double converted = plain.convert(score, TARGET);
        String written = Decimals.shortest(Double.parseDouble(Decimals.fixed(converted, 1)));
        rounded += Double.parseDouble(written) == converted ? 0 : 1;
        return written;
    }

    private Set<String> actors(Touchpoint touchpoint) {
        Set<String> actors = touchpoint.actors().stream()
                .filter(actor -> actor.role() == ActorRole.CUSTOMER)
                .map(Actor::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (actors.isEmpty()) {
            map.personas().stream().map(Persona::name).forEach(actors::add);
        }
        touchpoint.actors().stream().map(Actor::name).forEach(actors::add);
        return actors;
    }

    private String named(String noun, String name) {
        if (!MermaidText.folded(name).equals(name)) {
            losses.add(new MermaidLoss(
                    "name.changed",
                    name,
                    "The name of the %s %s has white space or invisible characters that are shown as single blanks or signs."
                            .formatted(noun, Quoted.text(name))));
        }
        return MermaidText.name(name);
    }

    private void lose(String code, String where, String sentence) {
        losses.add(new MermaidLoss(code, where, sentence.formatted(Quoted.text(where))));
    }

    private void whole() {
        if (rounded > 0) {
            losses.add(new MermaidLoss(
                    "score.rounded",
                    map.title(),
                    "On the scale from 1 to 5, %s %s rounded to one decimal."
                            .formatted(rounded, rounded == 1 ? "score is" : "scores are")));
        }
        String facts = OtherFacts.of(map);
        if (!facts.isEmpty()) {
            losses.add(new MermaidLoss("facts", map.title(), "Not in the diagram: %s.".formatted(facts)));
        }
        if (text.length() > MOST_CHARACTERS) {
            losses.add(new MermaidLoss(
                    "size",
                    map.title(),
                    "The diagram has %s characters; Mermaid draws no more than %s unless maxTextSize is raised."
                            .formatted(text.length(), MOST_CHARACTERS)));
        }
    }
}
