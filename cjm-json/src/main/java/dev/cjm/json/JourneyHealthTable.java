package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.report.HealthScore;
import dev.cjm.report.HealthView;
import dev.cjm.report.JourneyHealth;
import dev.cjm.report.StageHealth;

/** The fields of the health of a journey. */
final class JourneyHealthTable {
    private static final NumberShape HUNDRED = new NumberShape(0, 100);

    private static final Table<HealthScore, Void> HEALTH_SCORE = Table.of(
            HealthScore.class,
            "a score of health",
            "How healthy a part of a journey is from one view.",
            must("view", WordShape.of(HealthView.class), HealthScore::view, "The view."),
            number("value", HUNDRED, HealthScore::value, "From 0, worst, to 100, best; missing when nothing is known."),
            may("worst", TOUCHPOINT, HealthScore::worst, "The touchpoint that takes most away."),
            must("reason", WORDS, HealthScore::reason, "One English sentence with the facts that it rests on."));

    private static final Table<StageHealth, Void> STAGE_HEALTH = Table.of(
            StageHealth.class,
            "the health of a stage",
            "How healthy one stage of a journey is.",
            must("stage", STAGE, StageHealth::stage, "An outermost stage."),
            must("experience", HEALTH_SCORE, StageHealth::experience, "How it feels."),
            must("operation", HEALTH_SCORE, StageHealth::operation, "Whether customers get through."),
            must("money", HEALTH_SCORE, StageHealth::money, "Whether the money that it could bring is kept."),
            number("total", HUNDRED, StageHealth::total, "The weighted mean of what is known of the three."));

    static final ResultTable<JourneyHealth> JOURNEY_HEALTH = ResultTable.of(
                    JourneyHealth.class,
                    "journey-health",
                    "the health of a journey",
                    "How healthy a journey is, stage by stage.",
                    list("stages", STAGE_HEALTH, JourneyHealth::stages, "The outermost stages, in written order."),
                    list(
                            "needCare",
                            STAGE,
                            health -> health.needCare().stream()
                                    .map(StageHealth::stage)
                                    .toList(),
                            "The stages that need care most, the least healthy first."),
                    must("experience", HEALTH_SCORE, JourneyHealth::experience, "How the whole journey feels."),
                    must("operation", HEALTH_SCORE, JourneyHealth::operation, "Whether customers get through it."),
                    must("money", HEALTH_SCORE, JourneyHealth::money, "Whether the money that it could bring is kept."),
                    number("total", HUNDRED, JourneyHealth::total, "The weighted mean of what is known of the three."),
                    list("assumptions", ASSUMPTION, JourneyHealth::assumptions, "What the numbers take for granted."))
            .aboutMap(JourneyHealth::map);

    private JourneyHealthTable() {}
}
