package dev.cjm.render.svg;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.MapLane;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Star;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what a picture shows to those who do not see it: goal, personas, and each stage with its touchpoints and feelings. */
final class Story {
    private final MapView view;
    private final Words words;

    private Story(MapView view) {
        this.view = view;
        words = view.words();
    }

    static String of(MapView view) {
        return new Story(view).lines().stream().map(PrintableText::line).collect(Collectors.joining("\n"));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "story.size",
                view.map().allStages().size(),
                view.map().touchpoints().size()));
        view.map().goal().ifPresent(goal -> lines.add(words.labelled("goal", goal)));
        if (!view.personas().isEmpty()) {
            lines.add(words.labelled(
                    "personas",
                    view.personas().stream().map(persona -> persona.name()).collect(Collectors.joining(", "))));
        }
        for (Stage stage : view.map().allStages()) {
            lines.add(words.labelled("stage", stage.name()));
            stage.touchpoints().forEach(touchpoint -> {
                lines.add(line(touchpoint));
                lines.addAll(changedWays(touchpoint));
            });
        }
        if (!view.removed().isEmpty()) {
            lines.add(words.labelled(
                    "change.gone", view.removed().stream().map(Item::text).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    /** The ways that are not as today, if ways are shown. */
    private List<String> changedWays(Touchpoint touchpoint) {
        return view.lanes().stream()
                .filter(lane -> lane.lane() == MapLane.WAYS)
                .flatMap(lane -> view.of(lane, touchpoint).stream())
                .filter(way -> way.change() != Change.NONE)
                .map(way -> view.told(touchpoint, way))
                .toList();
    }

    private String line(Touchpoint touchpoint) {
        StringBuilder line = new StringBuilder();
        line.append(view.numbers().of(touchpoint))
                .append(". ")
                .append(touchpoint.name())
                .append(" (")
                .append(touchpoint.channel().name())
                .append(')');
        String feelings = view.feelings(touchpoint).stream()
                .map(item -> view.whose(item).map(name -> name + " ").orElse("") + item.text())
                .collect(Collectors.joining(", "));
        if (!feelings.isEmpty()) {
            line.append(": ").append(feelings);
        }
        Star star = view.star(touchpoint);
        if (star != Star.NONE) {
            line.append("; ").append(words.text(star.key()));
        }
        Change change = view.change(touchpoint);
        if (change != Change.NONE) {
            line.append("; ").append(words.text(change.key()));
        }
        return line.toString();
    }
}
