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
        return ways(touchpoint).stream().map(Way::item).toList();
    }

    /** Who enters, then the transitions, then those who are lost. */
    List<Way> ways(Touchpoint touchpoint) {
        List<Way> ways = new ArrayList<>();
        touchpoint
                .entry()
                .ifPresent(entry -> ways.add(new Way(
                        "entry",
                        ItemKind.ON,
                        words.text("entry"),
                        "",
                        List.of(words.percent(entry.share().orElse(graph.entryShare(touchpoint)))))));
        graph.outgoing(touchpoint).forEach(transition -> ways.add(way(touchpoint, transition)));
        double lost = graph.dropOff(touchpoint);
        if (lost > 0) {
            ways.add(new Way("dropOff", ItemKind.DROP_OFF, words.text("dropOff"), "", List.of(words.percent(lost))));
        }
        return ways;
    }

    Way way(Touchpoint source, Transition transition) {
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
        String condition =
                transition.condition().map(text -> "\n(" + text + ")").orElse("");
        return new Way(
                "transition " + transition.id(), kind(source, transition, target), name(target), condition, tags);
    }

    /** Its number and name; of one that the drawn map lacks, its name. */
    private String name(Node target) {
        int number = target instanceof Touchpoint touchpoint ? numbers.of(touchpoint) : 0;
        return number > 0 ? number + " " + target.name() : target.name();
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
