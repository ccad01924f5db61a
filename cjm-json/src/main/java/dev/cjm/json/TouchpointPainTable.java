package dev.cjm.json;

import static dev.cjm.json.NamedParts.CHANNEL;
import static dev.cjm.json.NamedParts.PERSONA;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.PainPointTable.PAIN_POINT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.whole;

import dev.cjm.analysis.TouchpointPain;
import java.util.Collection;
import java.util.List;

/** The fields of a pain point where it hurts, and of one that is only named. */
final class TouchpointPainTable {
    private static final WholeShape RISK_PRIORITY = new WholeShape(1, 1_000);

    static final Table<TouchpointPain, Void> TOUCHPOINT_PAIN = Table.of(
            TouchpointPain.class,
            "a pain point where it hurts",
            "A pain point with its place.",
            must("pain", PAIN_POINT, TouchpointPain::pain, "The pain point, as in the map."),
            must("touchpoint", TOUCHPOINT, TouchpointPain::touchpoint, "The touchpoint at which it is said."),
            must("stage", STAGE, TouchpointPain::stage, "The stage that holds the touchpoint directly."),
            must("channel", CHANNEL, TouchpointPain::channel, "Where the touchpoint happens in the first place."),
            may("persona", PERSONA, TouchpointPain::persona, "Whom it hurts; anybody if missing."),
            whole(
                    "riskPriorityNumber",
                    RISK_PRIORITY,
                    TouchpointPain::riskPriorityNumber,
                    "Severity times occurrence times detection; missing unless all three are given."));

    static final Table<Named, Void> NAMED = Table.of(
            Named.class,
            "a named pain point",
            "A pain point that stands in full elsewhere in the document.",
            must("id", Texts.ID, named -> named.pain().pain().id(), "The id of the pain point, at its touchpoint."),
            must("name", WORDS, named -> named.pain().pain().name(), "The name of the pain point."),
            must("touchpoint", TOUCHPOINT, named -> named.pain().touchpoint(), "The touchpoint at which it is said."),
            whole(
                    "riskPriorityNumber",
                    RISK_PRIORITY,
                    named -> named.pain().riskPriorityNumber(),
                    "Severity times occurrence times detection; missing unless all three are given."));

    private TouchpointPainTable() {}

    static List<Named> named(Collection<TouchpointPain> pains) {
        return pains.stream().map(Named::new).toList();
    }

    record Named(TouchpointPain pain) {}
}
