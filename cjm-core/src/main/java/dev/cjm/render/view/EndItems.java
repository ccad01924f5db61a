package dev.cjm.render.view;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.model.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How journeys end, and how likely that is where it can be told; those who are lost stand last. */
final class EndItems {
    private EndItems() {}

    static List<Item> of(JourneyAnalysis analysis, Words words) {
        Map<String, Double> likely = new HashMap<>();
        double lost = 0;
        try {
            CompletionProbability probability = analysis.completionProbability();
            probability.outcomes().forEach(each -> likely.put(each.outcome().id(), each.probability()));
            lost = probability.dropOff();
        } catch (EndlessJourneyException e) {
            likely.clear();
        }
        List<Item> items = new ArrayList<>();
        analysis.graph().outcomes().forEach(outcome -> items.add(item(outcome, likely, words)));
        if (lost > 0) {
            items.add(Item.of(ItemKind.DROP_OFF, words.text("dropOff"), List.of(words.percent(lost))));
        }
        return items;
    }

    private static Item item(Outcome outcome, Map<String, Double> likely, Words words) {
        List<String> tags = new ArrayList<>();
        Double probability = likely.get(outcome.id());
        if (probability != null) {
            tags.add(words.percent(probability));
        }
        ItemKind kind = switch (outcome.kind()) {
            case SUCCESS -> ItemKind.SUCCESS;
            case FAILURE -> ItemKind.FAILURE;
            case NEUTRAL -> ItemKind.PLAIN;
        };
        tags.add(words.text(
                switch (outcome.kind()) {
                    case SUCCESS -> "success";
                    case FAILURE -> "failure";
                    case NEUTRAL -> "neutral";
                }));
        outcome.value().ifPresent(value -> tags.add(value.toString()));
        return Item.of(kind, outcome.name(), tags);
    }
}
