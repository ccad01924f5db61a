package dev.cjm.render.view;

import static dev.cjm.render.view.ItemKind.PLAIN;
import static dev.cjm.render.view.ItemKind.QUESTION;

import dev.cjm.model.Action;
import dev.cjm.model.Expectation;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What customers want, need, expect, do and ask. */
final class IntentItems {
    private final Words words;
    private final Map<String, String> needs = new HashMap<>();

    IntentItems(JourneyMap map, Words words) {
        this.words = words;
        map.personas().forEach(persona -> persona.needs().forEach(need -> needs.put(need.id(), need.text())));
        map.allStages().forEach(stage -> stage.needs().forEach(need -> needs.put(need.id(), need.text())));
    }

    List<Item> goals(Touchpoint touchpoint) {
        List<Item> items = new ArrayList<>();
        touchpoint.goal().ifPresent(goal -> items.add(Item.of(PLAIN, goal)));
        touchpoint
                .motivation()
                .ifPresent(motivation -> items.add(Item.of(PLAIN, words.labelled("motivation", motivation))));
        touchpoint.trigger().ifPresent(trigger -> items.add(Item.of(PLAIN, words.labelled("trigger", trigger))));
        touchpoint.influences().forEach(each -> items.add(Item.of(PLAIN, words.labelled("fact.influence", each))));
        touchpoint.alternatives().forEach(each -> items.add(Item.of(PLAIN, words.labelled("fact.alternative", each))));
        return items;
    }

    Items needs() {
        return new Items() {
            @Override
            public List<Item> of(Touchpoint touchpoint) {
                return touchpoint.serves().stream()
                        .map(id -> Item.of(PLAIN, needs.getOrDefault(id, id)))
                        .toList();
            }

            @Override
            public List<Item> of(Stage stage) {
                return stage.needs().stream()
                        .map(Need::text)
                        .map(text -> Item.of(PLAIN, text))
                        .toList();
            }
        };
    }

    Items expectations() {
        return new Items() {
            @Override
            public List<Item> of(Touchpoint touchpoint) {
                return touchpoint.expectations().stream()
                        .map(IntentItems.this::expectation)
                        .toList();
            }

            @Override
            public List<Item> of(Stage stage) {
                return stage.expectations().stream()
                        .map(IntentItems.this::expectation)
                        .toList();
            }
        };
    }

    List<Item> actions(Touchpoint touchpoint) {
        List<Item> items = new ArrayList<>();
        touchpoint.actions().forEach(action -> items.add(Item.of(PLAIN, action.name(), tags(action))));
        touchpoint.decisions().forEach(each -> items.add(Item.of(PLAIN, words.labelled("decision", each))));
        if (!touchpoint.fields().isEmpty()) {
            items.add(Item.of(PLAIN, words.labelled("fields", String.join(", ", touchpoint.fields()))));
        }
        return items;
    }

    Items questions() {
        return new Items() {
            @Override
            public List<Item> of(Touchpoint touchpoint) {
                return touchpoint.questions().stream()
                        .map(IntentItems.this::question)
                        .toList();
            }

            @Override
            public List<Item> of(Stage stage) {
                return stage.questions().stream()
                        .map(IntentItems.this::question)
                        .toList();
            }
        };
    }

    private Item question(Question question) {
        return Item.of(
                QUESTION,
                question.text()
                        + question.answer().map(answer -> "\n\u2192 " + answer).orElse(""),
                question.answer().isEmpty() ? List.of(words.text("noAnswer")) : List.of());
    }

    private Item expectation(Expectation expectation) {
        return Item.of(
                        PLAIN,
                        expectation.text(),
                        expectation.comparison().stream()
                                .map(comparison -> words.text("comparison." + comparison.name()))
                                .toList())
                .of(expectation.persona());
    }

    private List<String> tags(Action action) {
        List<String> tags = new ArrayList<>();
        action.count().ifPresent(count -> tags.add("\u00D7 " + count));
        action.duration().ifPresent(duration -> tags.add(words.duration(duration)));
        return tags;
    }
}
