package dev.cjm.render.view;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules found, where it belongs: at a touchpoint, with what starts there, or at a stage; the rest is about the whole map. */
final class FindingItems implements Items {
    private final Map<String, List<Item>> found = new HashMap<>();
    private final List<Item> elsewhere = new ArrayList<>();

    FindingItems(Optional<RuleReport> report) {
        report.ifPresent(all -> {
            Map<String, String> places = places(all);
            all.findings().forEach(finding -> add(finding, places));
        });
    }

    private static Map<String, String> places(RuleReport report) {
        Map<String, String> places = new HashMap<>();
        report.map().touchpoints().forEach(each -> places.put(path("touchpoints", each.id()), touchpoint(each.id())));
        report.map().allStages().forEach(each -> places.put(path("stages", each.id()), stage(each.id())));
        for (Transition each : report.map().allTransitions()) {
            places.put(path("transitions", each.id()), touchpoint(each.source()));
        }
        return places;
    }

    private static String path(String kind, String id) {
        return "/" + kind + "/" + id.replace("~", "~0").replace("/", "~1");
    }

    private void add(Finding finding, Map<String, String> places) {
        Item item = Item.of(
                switch (finding.severity()) {
                    case ERROR -> ItemKind.ERROR;
                    case WARNING -> ItemKind.WARNING;
                    case ADVICE -> ItemKind.ADVICE;
                },
                finding.message() + "\n" + finding.suggestion(),
                List.of(finding.ruleId()));
        String place = places.get(head(finding.location()));
        if (place == null) {
            elsewhere.add(item);
        } else {
            found.computeIfAbsent(place, key -> new ArrayList<>()).add(item);
        }
    }

    /** The first two parts of a location: what it is about, without the part of that. */
    private static String head(String location) {
        int second = location.indexOf('/', 1);
        int third = second < 0 ? -1 : location.indexOf('/', second + 1);
        return third < 0 ? location : location.substring(0, third);
    }

    @Override
    public List<Item> of(Touchpoint touchpoint) {
        return found.getOrDefault(touchpoint(touchpoint.id()), List.of());
    }

    @Override
    public List<Item> of(Stage stage) {
        return found.getOrDefault(stage(stage.id()), List.of());
    }

    /** What is about the map, a persona or an outcome. */
    List<Item> elsewhere() {
        return elsewhere;
    }

    private static String touchpoint(String id) {
        return "t" + id;
    }

    private static String stage(String id) {
        return "s" + id;
    }
}
