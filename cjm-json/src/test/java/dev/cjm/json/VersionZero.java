package dev.cjm.json;

import dev.cjm.json.JsonTree.Items;
import dev.cjm.json.JsonTree.Leaf;
import dev.cjm.json.JsonTree.Struct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A version of the format that never was: a name instead of a title, touchpoints beside their stages, emotions as bare numbers. */
final class VersionZero {
    static final Migrations MIGRATIONS = new Migrations(List.of(new Migration(0, VersionZero::migrate)));

    private VersionZero() {}

    private static void migrate(Struct map) {
        move("name", "title", map);
        if (!(map.fields().remove("touchpoints") instanceof Items touchpoints)) {
            return;
        }
        Map<String, Struct> stages = new LinkedHashMap<>();
        for (JsonTree each : touchpoints.elements()) {
            Struct touchpoint = (Struct) each;
            Struct stage = stages.computeIfAbsent(touchpoint.word("stage"), name -> stage(name, touchpoint));
            JsonTree emotion = touchpoint.fields().remove("emotion");
            if (emotion != null) {
                Struct scored = new Struct(emotion.place());
                scored.fields().put("score", emotion);
                touchpoint.fields().put("emotions", new Items(emotion.place(), List.of(scored)));
            }
            touchpoint.fields().remove("stage");
            Items inside = (Items) Objects.requireNonNull(stage.fields().get("touchpoints"));
            inside.elements().add(touchpoint);
        }
        map.fields().put("stages", new Items(touchpoints.place(), List.copyOf(stages.values())));
    }

    private static Struct stage(String name, Struct touchpoint) {
        Struct stage = new Struct(touchpoint.place());
        stage.fields().put("name", new Leaf(touchpoint.place(), name, Leaf.Kind.TEXT));
        stage.fields().put("touchpoints", new Items(touchpoint.place()));
        return stage;
    }

    private static void move(String source, String target, Struct map) {
        JsonTree value = map.fields().remove(source);
        if (value != null) {
            map.fields().put(target, value);
        }
    }
}
