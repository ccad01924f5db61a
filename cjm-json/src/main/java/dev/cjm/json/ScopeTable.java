package dev.cjm.json;

import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Scope;

/** The fields of a scope. */
final class ScopeTable {

    private static final Field<Scope, Void, String> START =
            must("start", PUBLIC_WORDS, Scope::start, "What happens first.");

    private static final Field<Scope, Void, String> END = must("end", PUBLIC_WORDS, Scope::end, "What happens last.");

    static final Made<Scope> SCOPE = Made.of(
            Table.of(Scope.class, "a scope", "Where the journey of a map starts and where it ends.", START, END),
            scope -> new Scope(scope.get(START), scope.get(END)));

    private ScopeTable() {}
}
