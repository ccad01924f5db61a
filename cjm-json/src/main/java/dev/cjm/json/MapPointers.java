package dev.cjm.json;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Expectation;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Leads from locations of findings, which have ids, or texts of what has none, to JSON Pointers into the document of the map, which have indexes.
 *
 * <p>Stages nest no deeper than the model allows, so neither do calls.
 */
final class MapPointers {
    private final Map<String, String> pointers = new LinkedHashMap<>();

    private MapPointers() {}

    /** In the order of the map; what a flow in order implies is where it starts. */
    static Map<String, String> of(JourneyMap map) {
        MapPointers all = new MapPointers();
        all.pointers.put("", "");
        all.list("/personas", "/personas", map.personas(), each -> each.id(), (each, location, pointer) -> {
            all.list(location + "/needs", pointer + "/needs", each.needs(), Need::id);
        });
        all.stages("/stages", map.stages());
        all.list("/outcomes", "/outcomes", map.outcomes(), each -> each.id());
        all.list("/transitions", "/transitions", map.transitions(), Transition::id);
        JourneyGraph.of(map).transitions().forEach(all::implied);
        return all.pointers;
    }

    private void stages(String pointer, List<Stage> stages) {
        list("/stages", pointer, stages, Stage::id, (stage, location, here) -> {
            list(location + "/needs", here + "/needs", stage.needs(), Need::id);
            list(location + "/expectations", here + "/expectations", stage.expectations(), Expectation::id);
            list(location + "/questions", here + "/questions", stage.questions(), Question::text);
            list("/touchpoints", here + "/touchpoints", stage.touchpoints(), Touchpoint::id, this::touchpoint);
            stages(here + "/stages", stage.stages());
        });
    }

    private void touchpoint(Touchpoint touchpoint, String location, String pointer) {
        list(location + "/questions", pointer + "/questions", touchpoint.questions(), Question::text);
        list(location + "/statements", pointer + "/statements", touchpoint.statements(), Statement::text);
        list(location + "/expectations", pointer + "/expectations", touchpoint.expectations(), Expectation::id);
        list(location + "/gains", pointer + "/gains", touchpoint.gains(), Gain::id);
        list(location + "/painPoints", pointer + "/painPoints", touchpoint.painPoints(), PainPoint::id);
        list(location + "/opportunities", pointer + "/opportunities", touchpoint.opportunities(), Opportunity::id);
    }

    private void implied(Transition transition) {
        String source = pointers.get("/touchpoints/" + escaped(transition.source()));
        if (source != null) {
            pointers.putIfAbsent("/transitions/" + escaped(transition.id()), source);
        }
    }

    private <T> void list(String location, String pointer, List<T> parts, Function<? super T, String> id) {
        list(location, pointer, parts, id, (part, where, here) -> {});
    }

    private <T> void list(
            String location, String pointer, List<T> parts, Function<? super T, String> id, Within<? super T> within) {
        for (int i = 0; i < parts.size(); i++) {
            T part = parts.get(i);
            String where = location + "/" + escaped(id.apply(part));
            String here = pointer + "/" + i;
            pointers.putIfAbsent(where, here);
            within.of(part, where, here);
        }
    }

    static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    /** What lies in a part. */
    private interface Within<T> {
        void of(T part, String location, String pointer);
    }
}
