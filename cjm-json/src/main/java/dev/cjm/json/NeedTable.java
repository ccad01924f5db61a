package dev.cjm.json;

import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Need;

/** The fields of a need. */
final class NeedTable {

    private static final Field<Need, Void, String> ID =
            id(Need::id, (none, id) -> {}, "Identifies it; made of the text unless given.");

    private static final Field<Need, Void, String> TEXT = must("text", PUBLIC_WORDS, Need::text, "The need in words.");

    static final Made<Need> NEED =
            Made.of(Table.of(Need.class, "a need", "Something that customers need.", ID, TEXT), NeedTable::make);

    private static Need make(Parsed<Need, Void> need) {
        return need.find(ID).map(id -> new Need(id, need.get(TEXT))).orElseGet(() -> Need.of(need.get(TEXT)));
    }

    private NeedTable() {}
}
