package dev.cjm.json;

import static dev.cjm.json.Fields.number;

import dev.cjm.model.Entry;

/** The fields of an entry. */
final class EntryTable {

    private static final Field<Entry, Void, Double> SHARE = number(
            "share",
            0,
            1,
            Entry::share,
            (none, share) -> {},
            "The share of journeys that start there; an equal part of what the others leave unless said.");

    static final Made<Entry> ENTRY = Made.of(
            Table.of(Entry.class, "an entry", "Says that customers enter at a touchpoint.", SHARE),
            entry -> entry.find(SHARE).map(Entry::of).orElseGet(Entry::unstated));

    private EntryTable() {}
}
