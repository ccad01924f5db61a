package dev.cjm.json;

import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.rule.Finding;
import dev.cjm.rule.KnownFinding;
import dev.cjm.rule.Severity;
import dev.cjm.rule.SuppressedFinding;
import dev.cjm.rule.Suppression;

/** The fields of findings: new, known and accepted ones. */
final class FindingTable {
    private static final String WHERE =
            "Where it is: a path of property names and ids, as /touchpoints/cart; empty for the map itself.";

    static final TextShape<String> FINGERPRINT =
            TextShape.plain("16 hexadecimal digits", TextShape.Form.like("[0-9a-f]{16}"));

    static final Table<Finding, Void> FINDING = Table.of(
            Finding.class,
            "a finding",
            "One thing that is not as a rule says, and what to do about it.",
            must("ruleId", WORDS, Finding::ruleId, "The rule that says so."),
            must("severity", WordShape.of(Severity.class), Finding::severity, "How much it matters."),
            must("location", ANY_TEXT, Finding::location, WHERE),
            must("message", WORDS, Finding::message, "What is wrong, one English sentence."),
            must("suggestion", WORDS, Finding::suggestion, "What to do, one English sentence."),
            must(
                    "fingerprint",
                    FINGERPRINT,
                    Finding::fingerprint,
                    "Tells it from other findings, over versions of the map."),
            list(
                    "path",
                    Texts.ID,
                    Finding::path,
                    "The ids of touchpoints and outcomes along a path that shows it; none if no path is meant."));

    static final Table<KnownFinding, Void> KNOWN_FINDING = Table.of(
            KnownFinding.class,
            "a known finding",
            "A finding as a baseline knows it.",
            must("fingerprint", FINGERPRINT, KnownFinding::fingerprint, "Tells it from other findings."),
            must("ruleId", WORDS, KnownFinding::ruleId, "The rule that said so."),
            must("mapId", Texts.ID, KnownFinding::mapId, "The id of the map in which it was."),
            must("location", ANY_TEXT, KnownFinding::location, WHERE));

    static final Table<Suppression, Void> SUPPRESSION = Table.of(
            Suppression.class,
            "a suppression",
            "What is known and accepted, with the reason.",
            must("ruleId", WORDS, Suppression::ruleId, "The rule whose findings are accepted."),
            must(
                    "location",
                    ANY_TEXT,
                    Suppression::location,
                    "Where, and at all that lies below; empty for the whole map."),
            must("reason", WORDS, Suppression::reason, "Why."));

    static final Table<SuppressedFinding, Void> SUPPRESSED_FINDING = Table.of(
            SuppressedFinding.class,
            "a suppressed finding",
            "A finding that is accepted.",
            must("finding", FINDING, SuppressedFinding::finding, "What was found."),
            must("suppression", SUPPRESSION, SuppressedFinding::suppression, "Why it is accepted."));

    private FindingTable() {}
}
