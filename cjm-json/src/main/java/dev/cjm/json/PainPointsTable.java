package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.NamedParts.TRANSITION;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.TouchpointPainTable.NAMED;
import static dev.cjm.json.TouchpointPainTable.TOUCHPOINT_PAIN;
import static dev.cjm.json.TouchpointPainTable.named;

import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.ExplainedLoss;
import dev.cjm.analysis.PainPoints;
import dev.cjm.analysis.WeightedPain;
import java.util.Collection;
import java.util.Optional;

/** The fields of pain points. */
final class PainPointsTable {
    private static final Table<WeightedPain, Void> WEIGHTED_PAIN = Table.of(
            WeightedPain.class,
            "a weighted pain point",
            "A pain point with the number of customers whom it reaches.",
            must("pain", NAMED, weighted -> new TouchpointPainTable.Named(weighted.pain()), "The pain point."),
            must(
                    "visitProbability",
                    SHARE,
                    WeightedPain::visitProbability,
                    "The share of journeys that come to its touchpoint."),
            must("affects", SHARE, WeightedPain::affects, "The share of those whom it hits."),
            flag(
                    "isAffectsAssumed",
                    WeightedPain::isAffectsAssumed,
                    "Whether that share is not said and 1 taken for granted."),
            must(
                    "value",
                    new NumberShape(0, 10),
                    WeightedPain::value,
                    "Severity times both shares: the expected severity per journey."));

    private static final Table<ExplainedLoss, Void> EXPLAINED_LOSS = Table.of(
            ExplainedLoss.class,
            "a loss",
            "A touchpoint at which customers drop off or fail, with the pains that explain it.",
            must("touchpoint", TOUCHPOINT, ExplainedLoss::touchpoint, "The touchpoint."),
            must("dropOff", SHARE, ExplainedLoss::dropOff, "The share of those there who go on nowhere."),
            must("failure", SHARE, ExplainedLoss::failure, "The share of those there who take a failing transition."),
            list(
                    "failures",
                    TRANSITION,
                    ExplainedLoss::failures,
                    "The transitions that fail, in the order of the map."),
            list(
                    "pains",
                    NAMED,
                    loss -> named(loss.pains()),
                    "The pains there that explain it; none if it is unexplained."));

    static final ResultTable<PainPoints> PAIN_POINTS = ResultTable.of(
                    PainPoints.class,
                    "pain-points",
                    "pain points",
                    "What hurts, and whom it drives away.",
                    list("pains", TOUCHPOINT_PAIN, PainPoints::pains, "All pain points, in written order."),
                    list(
                            "byRiskPriority",
                            NAMED,
                            pains -> named(pains.byRiskPriority()),
                            "Those with a risk priority number, the highest first."),
                    list(
                            "front",
                            NAMED,
                            pains -> named(pains.front()),
                            "Those that no other one exceeds in severity and occurrence, the most severe first."),
                    may(
                            "byReach",
                            new ListShape<>(WEIGHTED_PAIN, 0),
                            PainPointsTable::byReach,
                            "Those with a severity, by expected severity per journey; missing where journeys can never end."),
                    list(
                            "losses",
                            EXPLAINED_LOSS,
                            PainPoints::losses,
                            "Where customers drop off or fail; the largest share of those there first."),
                    list("assumptions", ASSUMPTION, PainPoints::assumptions, "What the numbers take for granted."))
            .aboutMap(PainPoints::map);

    private PainPointsTable() {}

    private static Optional<Collection<WeightedPain>> byReach(PainPoints pains) {
        try {
            return Optional.of(pains.byReach());
        } catch (EndlessJourneyException e) {
            return Optional.empty(); // Nobody can say how many come there.
        }
    }
}
