package dev.cjm.render.view;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Actor;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a touchpoint and belongs in no lane: who takes part, tags, and attributes of one's own. */
public final class TouchpointFacts {
    private TouchpointFacts() {}

    /** Lists them, one line each. */
    public static List<String> of(Touchpoint touchpoint, Words words) {
        List<String> facts = new ArrayList<>();
        Set<Actor> actors = new LinkedHashSet<>();
        touchpoint.initiator().ifPresent(actors::add);
        touchpoint.receiver().ifPresent(actors::add);
        actors.addAll(touchpoint.actors());
        if (!actors.isEmpty()) {
            facts.add(words.labelled(
                    "fact.actors", actors.stream().map(Actor::name).collect(Collectors.joining(", "))));
        }
        if (!touchpoint.tags().isEmpty()) {
            facts.add(words.labelled("fact.tags", String.join(", ", touchpoint.tags())));
        }
        touchpoint.attributes().forEach((name, value) -> facts.add(words.text("labelled", name, value)));
        return facts.stream().map(PrintableText::line).toList();
    }
}
