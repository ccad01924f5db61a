package dev.cjm.render.view;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Slugs;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many journeys passed a touchpoint, and where they went next, beside what was designed. */
final class ObservedItems implements Items {
    private final JourneyGraph graph;
    private final Words words;
    private final int journeys;
    private final Map<String, String> idOfActivity = new HashMap<>();
    private final Map<String, Integer> passing = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<List<String>, Integer> going = new HashMap<>();

    ObservedItems(JourneyGraph graph, EventLog log, Words words) {
        this.graph = graph;
        this.words = words;
        journeys = log.journeyCount();
        graph.touchpoints().forEach(each -> idOfActivity.putIfAbsent(Slugs.of(each.name()), each.id()));
        graph.touchpoints().forEach(each -> idOfActivity.put(Slugs.of(each.id()), each.id()));
        log.stream().forEach(this::count);
    }

    private void count(ObservedJourney journey) {
        Set<String> passed = new HashSet<>();
        String before = "";
        for (String activity : journey.activities()) {
            String id = idOfActivity.getOrDefault(Slugs.of(activity), "");
            if (passed.add(id)) {
                passing.merge(id, 1, Integer::sum);
            }
            visits.merge(id, 1, Integer::sum);
            going.merge(List.of(before, id), 1, Integer::sum);
            before = id;
        }
    }

    @Override
    public List<Item> of(Touchpoint touchpoint) {
        List<Item> items = new ArrayList<>();
        int passed = passing.getOrDefault(touchpoint.id(), 0);
        items.add(Item.of(
                ItemKind.METRIC,
                words.text("observed.passed", share(passed, journeys)),
                List.of(words.text("of", passed, journeys))));
        int visited = visits.getOrDefault(touchpoint.id(), 0);
        for (Transition transition : graph.outgoing(touchpoint)) {
            Node target = graph.target(transition);
            if (target instanceof Touchpoint && visited > 0) {
                int went = going.getOrDefault(List.of(touchpoint.id(), target.id()), 0);
                items.add(Item.of(
                        ItemKind.METRIC,
                        "\u2192 " + target.name(),
                        List.of(
                                words.labelled("observed", share(went, visited)),
                                words.labelled("designed", words.percent(graph.likelihood(transition))))));
            }
        }
        return items;
    }

    private String share(int count, int total) {
        return total == 0 ? words.text("noData") : words.percent((double) count / total);
    }
}
