package dev.cjm.json;

import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.MomentCriterion;
import dev.cjm.analysis.MomentFact;
import dev.cjm.analysis.MomentScore;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The fields of what one criterion says of the touchpoints. */
final class MomentScoreTable {
    private static final Table<MomentFact, Void> MOMENT_FACT = Table.of(
            MomentFact.class,
            "a fact",
            "Something that the map says, or that follows from it by algebra, and on which a score rests.",
            must("kind", WordShape.of(MomentFact.Kind.class), MomentFact::kind, "What it is."),
            must(
                    "subject",
                    ANY_TEXT,
                    MomentScoreTable::subject,
                    "What it is about: an id or a word of the map, as the kind says."),
            number("number", NUMBER, MomentFact::number, "Its number, if it has one, in the unit of its kind."));

    private static final Table<MomentScore, Void> MOMENT_SCORE = Table.of(
            MomentScore.class,
            "a score with its reason",
            "How much a criterion speaks for a touchpoint, and why.",
            must("touchpoint", TOUCHPOINT, MomentScore::touchpoint, "The touchpoint."),
            number("value", NUMBER, MomentScore::value, "The score, in the unit of the criterion."),
            must("reason", WORDS, score -> score.reason(), "Why, in English."),
            list("facts", MOMENT_FACT, MomentScore::facts, "The facts that it rests on."));

    private static final Table<Scored, Void> SCORED = Table.of(
            Scored.class,
            "a score",
            "How much a criterion speaks for a touchpoint.",
            must("touchpoint", TOUCHPOINT, Scored::touchpoint, "The touchpoint."),
            number(
                    "value",
                    NUMBER,
                    Scored::value,
                    "The score, in the unit of the criterion; missing where there is no data."));

    static final Table<MomentCriterion, Void> MOMENT_CRITERION = Table.of(
            MomentCriterion.class,
            "a criterion",
            "One way to tell moments of truth, with what it says of each touchpoint.",
            must("kind", WordShape.of(MomentCriterion.Kind.class), MomentCriterion::kind, "Which criterion it is."),
            must(
                    "unit",
                    WordShape.of(MomentCriterion.Unit.class),
                    criterion -> criterion.kind().unit(),
                    "The unit of its scores: 1 or 0 for yes or no, points of importance, scores of the scale, probabilities."),
            may(
                    "silence",
                    WORDS,
                    criterion -> criterion.silence(Locale.ENGLISH),
                    "Why it names no touchpoint, in English; missing if it names any."),
            list("top", MOMENT_SCORE, criterion -> criterion.top(), "The touchpoints with the highest score above 0."),
            list("scores", SCORED, MomentScoreTable::scores, "What it says of every touchpoint, in written order."));

    private MomentScoreTable() {}

    /** Words of closed sets are written as everywhere. */
    private static String subject(MomentFact fact) {
        return switch (fact.kind()) {
            case TYPE, OWNERSHIP, OPINION_EFFECT ->
                fact.subject().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> fact.subject();
        };
    }

    private static List<Scored> scores(MomentCriterion criterion) {
        return criterion.scores().stream()
                .map(score -> new Scored(score.touchpoint(), score.value()))
                .toList();
    }

    private record Scored(Touchpoint touchpoint, OptionalDouble value) {}
}
