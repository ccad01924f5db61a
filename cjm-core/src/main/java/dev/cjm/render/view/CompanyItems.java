package dev.cjm.render.view;

import dev.cjm.model.BackstageWork;
import dev.cjm.model.Metric;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkLane;
import java.util.ArrayList;
import java.util.List;

/** What the organisation does, measures and is responsible for. */
final class CompanyItems {
    private final Words words;

    CompanyItems(Words words) {
        this.words = words;
    }

    List<Item> owners(Touchpoint touchpoint) {
        return touchpoint.owner().stream()
                .map(owner -> Item.of(ItemKind.PLAIN, owner))
                .toList();
    }

    List<Item> backstage(Touchpoint touchpoint) {
        return touchpoint.backstageWork().stream().map(this::work).toList();
    }

    private Item work(BackstageWork work) {
        List<String> tags = new ArrayList<>();
        if (work.lane() == WorkLane.SUPPORT) {
            tags.add(words.text("support"));
        }
        work.system().ifPresent(tags::add);
        work.owner().ifPresent(tags::add);
        work.duration().ifPresent(duration -> tags.add(words.duration(duration)));
        return Item.of(ItemKind.PLAIN, work.name(), tags);
    }

    Items metrics() {
        return new Items() {
            @Override
            public List<Item> of(Touchpoint touchpoint) {
                List<Item> items = new ArrayList<>();
                touchpoint.metrics().forEach(metric -> items.add(metric(metric)));
                importance(touchpoint, items);
                return items;
            }

            @Override
            public List<Item> of(Stage stage) {
                return stage.metrics().stream().map(CompanyItems.this::metric).toList();
            }
        };
    }

    private void importance(Touchpoint touchpoint, List<Item> items) {
        List<String> said = new ArrayList<>();
        words.add(said, "tag.importance", touchpoint.importanceToCustomer());
        words.add(said, "fact.organisation", touchpoint.importanceToOrganisation());
        words.add(said, "tag.satisfaction", touchpoint.satisfaction());
        if (!said.isEmpty()) {
            items.add(Item.of(ItemKind.METRIC, said.get(0), said.subList(1, said.size())));
        }
    }

    Item metric(Metric metric) {
        List<String> tags = new ArrayList<>();
        words.add(tags, "tag.target", metric.target());
        metric.n().ifPresent(n -> tags.add("n = " + n));
        String value = metric.value().isPresent()
                ? words.number(metric.value().getAsDouble())
                        + metric.unit()
                                .map(unit -> unit.startsWith("%") ? "\u00A0" + unit : " " + unit)
                                .orElse("")
                : words.text("noData");
        return Item.of(ItemKind.METRIC, words.text("labelled", metric.name(), value), tags);
    }
}
