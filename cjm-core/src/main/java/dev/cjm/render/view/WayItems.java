package dev.cjm.render.view;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.HandOff;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.util.ArrayList;
import java.util.List;

/** Where customers go from a touchpoint, and how many of them. */
final class WayItems implements Items {
    private final JourneyGraph graph;
    private final Words words;
    private final Numbers numbers;

    WayItems(JourneyGraph graph, Words words, Numbers numbers) {
        this.graph = graph;
        this.words = words;
        this.numbers = numbers;
    }

    @Override
    public List<Item> of(Touchpoint touchpoint) {
        List<Item> items = new ArrayList<>();
        touchpoint.entry().ifPresent(entry -> items.add(entry(entry.share().orElse(graph.entryShare(touchpoint)))));
        graph.outgoing(touchpoint).forEach(transition -> items.add(way(touchpoint, transition)));
        double lost = graph.dropOff(touchpoint);
        if (lost > 0) {
            items.add(Item.of(ItemKind.DROP_OFF, words.text("dropOff"), List.of(words.percent(lost))));
        }
        return items;
    }

    private Item entry(double share) {
        return Item.of(ItemKind.ON, words.text("entry"), List.of(words.percent(share)));
    }

    private Item way(Touchpoint source, Transition transition) {
        Node target = graph.target(transition);
        List<String> tags = new ArrayList<>();
        tags.add(words.percent(graph.likelihood(transition)));
        if (transition.kind() != TransitionKind.NORMAL) {
            tags.add(words.text("way." + transition.kind().name()));
        }
        transition.waiting().ifPresent(wait -> tags.add(words.text("tag.waits", words.duration(wait))));
        if (transition
                .handOff()
                .filter(handOff -> handOff == HandOff.CONTEXT_LOST)
                .isPresent()) {
            tags.add(words.text("contextLost"));
        }
        String name =
                target instanceof Touchpoint touchpoint ? numbers.of(touchpoint) + " " + target.name() : target.name();
        String condition =
                transition.condition().map(text -> "\n(" + text + ")").orElse("");
        return Item.of(kind(source, transition, target), name + condition, tags);
    }

    private ItemKind kind(Touchpoint source, Transition transition, Node target) {
        if (target instanceof Outcome outcome) {
            return outcome.kind() == OutcomeKind.SUCCESS
                    ? ItemKind.SUCCESS
                    : outcome.kind() == OutcomeKind.FAILURE ? ItemKind.FAILURE : ItemKind.ASIDE;
        }
        return switch (transition.kind()) {
            case FAILURE -> ItemKind.FAILURE;
            case RECOVERY -> ItemKind.RECOVERY;
            case ALTERNATIVE -> ItemKind.ASIDE;
            case NORMAL -> numbers.follows(source, target) ? ItemKind.ON : ItemKind.ASIDE;
        };
    }
}
