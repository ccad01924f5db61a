package dev.cjm.json;

import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.MapReference;

/** The fields of a reference to a map. */
final class MapReferenceTable {

    private static final Field<MapReference, Void, String> ID =
            must("id", Texts.ID, MapReference::id, "The id of that map.");

    private static final Field<MapReference, Void, String> VERSION = may(
            "version",
            PUBLIC_WORDS,
            MapReference::version,
            (none, version) -> {},
            "The version meant; any unless said.");

    static final Made<MapReference> MAP_REFERENCE = Made.of(
            Table.of(MapReference.class, "a reference to a map", "Points at another map.", ID, VERSION),
            reference -> new MapReference(reference.get(ID), reference.find(VERSION)));

    private MapReferenceTable() {}
}
