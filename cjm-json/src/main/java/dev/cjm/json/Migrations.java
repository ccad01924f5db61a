package dev.cjm.json;

import dev.cjm.json.JsonTree.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps that lead older documents to the current version.
 *
 * <p>Version 1 is the first, so none is needed yet. A reader that meets an older version applies the steps one after the other, reads what
 * comes out, and tells so; without a step for it, it refuses the version.
 */
final class Migrations {
    /** The steps of this release. */
    static final Migrations SHIPPED = new Migrations(List.of());

    /** None at all: older versions are refused. */
    static final Migrations NONE = new Migrations(List.of());

    private final List<Migration> steps;

    Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Whether a way leads from that version to the current one. */
    boolean reach(int version) {
        int reached = version;
        for (Migration step : steps) {
            reached += step.source() == reached ? 1 : 0;
        }
        return reached > version && reached == JourneyMapTable.FORMAT_VERSION_NUMBER;
    }

    /** The document with all its maps in the current version; what it tells is where it was in the original. */
    Migrated apply(Source source, JsonSettings settings) {
        JsonTree document = TreeReader.read(source, settings, Set.of());
        List<JsonProblem> notices = new ArrayList<>();
        if (document instanceof JsonTree.Struct struct) {
            migrate(struct, notices);
            if (struct.fields().get("maps") instanceof JsonTree.Items maps) {
                maps.elements().forEach(map -> {
                    if (map instanceof JsonTree.Struct inner) {
                        migrate(inner, notices);
                    }
                });
            }
        }
        return new Migrated(TreeSource.of(document, source), notices);
    }

    private void migrate(JsonTree.Struct map, List<JsonProblem> notices) {
        if (!(map.fields().get("formatVersion") instanceof Leaf stated)
                || !stated.word().matches("[0-9]{1,9}")) {
            return;
        }
        int version = Integer.parseInt(stated.word());
        if (!map.word("format").equals(JourneyMapTable.FORMAT_NAME) || !reach(version)) {
            return;
        }
        int reached = version;
        for (Migration step : steps) {
            if (step.source() == reached) {
                step.step().apply(map);
                reached++;
            }
        }
        map.fields().put("formatVersion", new Leaf(stated.place(), Integer.toString(reached), Leaf.Kind.NUMBER));
        JsonTree.Place place = stated.place();
        notices.add(Wording.migrated(version, reached).at(place.pointer(), place.line(), place.column()));
    }

    /** A document in the current version, and what is to be told of it. */
    record Migrated(Source source, List<JsonProblem> notices) {}
}
