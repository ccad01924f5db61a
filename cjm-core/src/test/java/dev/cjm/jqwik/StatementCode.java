package dev.cjm.jqwik;

import dev.cjm.model.Statement;
import dev.cjm.model.StatementKind;
import java.util.List;

/** Writes statements, quotes and thoughts. */
final class StatementCode {
    private final Imports imports;
    private final Facts facts;
    private final MapNames names;

    StatementCode(Imports imports, Facts facts, MapNames names) {
        this.imports = imports;
        this.facts = facts;
        this.names = names;
    }

    void write(Chain touchpoint, Statement statement) {
        String text = Literals.text(statement.text());
        switch (statement.kind()) {
            case QUOTE -> touchpoint.callIfSaid("quote", List.of(text), "q", inner -> details(inner, statement));
            case THOUGHT -> touchpoint.callIfSaid("thinks", List.of(text), "q", inner -> details(inner, statement));
            case OBSERVATION ->
                touchpoint.call(
                        "statement",
                        List.of(facts.constant(StatementKind.OBSERVATION), text),
                        "q",
                        inner -> details(inner, statement));
        }
    }

    void details(Chain chain, Statement statement) {
        chain.number("score", statement.score())
                .number("weight", statement.weight())
                .value("persona", statement.persona(), names::persona)
                .text("source", statement.source())
                .value("date", statement.date(), facts::date);
        facts.evidence(chain, statement.evidence());
    }

    /** The statement as a value. */
    String standalone(Statement statement) {
        return imports.type(Statement.class)
                + new Chain()
                        .callIfSaid(
                                "of",
                                List.of(facts.constant(statement.kind()), Literals.text(statement.text())),
                                "q",
                                inner -> details(inner, statement))
                        .inLine();
    }
}
