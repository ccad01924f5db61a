package dev.cjm.rule.catalog;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.HOW_TO_CREATE;
import static dev.cjm.rule.catalog.Article.RESOURCES;
import static dev.cjm.rule.catalog.Article.THREE_STEPS;
import static dev.cjm.rule.catalog.Examples.stage;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;
import static dev.cjm.rule.catalog.RuleEntry.strict;

import dev.cjm.analysis.Lane;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Described;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.Severity;
import dev.cjm.rule.Touchpoints;
import java.util.List;

/** Rules about what is said at each touchpoint and in each stage. */
final class ContentRules {
    private ContentRules() {}

    static List<RuleEntry> entries(JourneyRuleOptions options) {
        return List.of(
                strict(
                        touchpoints("action", Touchpoints.HAVE_AN_ACTION, "Say what customers do there"),
                        touchpoint(".action(\"Types the code\")"),
                        touchpoint("")),
                strict(
                        touchpoints("motivation", Touchpoints.HAVE_A_MOTIVATION, "Say why customers want it"),
                        touchpoint(".motivation(\"Wants to be home early\")"),
                        touchpoint("")),
                strict(
                        touchpoints("pain", Touchpoints.NAME_A_PAIN, "Say what hurts there, however little"),
                        touchpoint(".pain(\"The code comes late\")"),
                        touchpoint("")),
                strict(
                        touchpoints("question", Touchpoints.HAVE_A_QUESTION, "Say what customers ask themselves"),
                        touchpoint(".asks(\"Is it safe?\")"),
                        touchpoint("")),
                recommended(
                        stages(
                                "action",
                                StageFacts.fill(Lane.ACTIONS, "say what customers do"),
                                "Name an action at one of its touchpoints",
                                WARNING),
                        touchpoint(".action(\"Types the code\")"),
                        touchpoint("")),
                recommended(
                        stages(
                                "motivation",
                                StageFacts.fill(Lane.MOTIVATIONS, "say why customers do it"),
                                "Name a motivation at one of its touchpoints, or the goal of the stage",
                                ADVICE),
                        touchpoint(".motivation(\"Wants to be home early\")"),
                        touchpoint("")),
                recommended(
                        stages(
                                "pain",
                                StageFacts.fill(Lane.PAINS, "say what hurts"),
                                "Name a pain point at one of its touchpoints, however small",
                                ADVICE),
                        touchpoint(".pain(\"The code comes late\")"),
                        touchpoint("")),
                recommended(
                        stages(
                                "question",
                                StageFacts.fill(Lane.QUESTIONS, "say what customers ask themselves"),
                                "Name a question of the stage or of one of its touchpoints",
                                ADVICE),
                        stage(".asks(\"Is it safe?\")"),
                        touchpoint("")),
                recommended(
                        rule("stage.need")
                                .all(CatalogParts.OUTER_STAGES)
                                .should(StageFacts.NAME_A_NEED)
                                .because(RESOURCES.says("each stage has to make clear what customers need"))
                                .suggest("Name a need of the stage, or serve one of a persona there")
                                .withSeverity(ADVICE),
                        stage(".need(\"Speed\")"),
                        touchpoint("")),
                recommended(
                        rule("stage.expectation")
                                .all(CatalogParts.OUTER_STAGES)
                                .should(StageFacts.fill(Lane.EXPECTATIONS, "say what customers expect"))
                                .because(RESOURCES.says("each stage has to make clear what customers expect"))
                                .suggest("Name an expectation of the stage or of one of its touchpoints")
                                .withSeverity(ADVICE),
                        stage(".expects(\"Done in a minute\")"),
                        touchpoint("")),
                recommended(
                        rule("stage.feeling")
                                .all(CatalogParts.OUTER_STAGES)
                                .should(StageFacts.fill(Lane.EMOTIONS, "say how customers feel"))
                                .because(RESOURCES.says("feelings in each stage show what matters most there"))
                                .suggest("Say by feels(…) how customers feel at one of its touchpoints")
                                .withSeverity(ADVICE),
                        touchpoint(".feels(-1)"),
                        touchpoint("")),
                strict(
                        rule("stage.lanes")
                                .no(CatalogParts.OUTER_STAGES)
                                .should(StageFacts.coverLittle(options))
                                .because(THREE_STEPS.says(
                                        "stages and lanes belong together; an empty cell is a question nobody asked"))
                                .suggest("Fill what is empty, or say by the option lanes which ones the map has")
                                .withSeverity(ADVICE),
                        touchpoint(".action(\"Types the code\").feels(-1).pain(\"The code comes late\")"),
                        touchpoint(".action(\"Types the code\")"),
                        options.option(Threshold.LEAST_COVERAGE),
                        options.lanesOption()),
                recommended(
                        rule("touchpoint.phase")
                                .touchpoints()
                                .should(StageFacts.BE_IN_A_PHASE)
                                .because(RESOURCES.says(
                                        "touchpoints are grouped by the time before and after the purchase"))
                                .suggest("Say whether its stage is before, during or after the purchase")
                                .withSeverity(ADVICE),
                        ".stage(\"Shopping\", DURING, s -> s.touchpoint(\"Pays\", WEB))",
                        touchpoint("")),
                strict(
                        rule("stage.effort")
                                .all(CatalogParts.OUTER_STAGES)
                                .that(StageFacts.ARE_THE_DEAL)
                                .should(StageFacts.SAY_HOW_MUCH_EFFORT)
                                .because(RESOURCES.says(
                                        "how many actions a deal takes, and how long, decides how convenient it is"))
                                .suggest("Give its actions a count and a duration")
                                .withSeverity(ADVICE),
                        ".stage(\"Shopping\", DURING, s -> s.touchpoint(\"Pays\", WEB, "
                                + "t -> t.action(\"Types the code\", a -> a.count(1).duration(Duration.ofSeconds(20)))))",
                        ".stage(\"Shopping\", DURING, s -> s.touchpoint(\"Pays\", WEB, t -> t.action(\"Types the code\")))"));
    }

    private static JourneyRule touchpoints(String topic, Described<Touchpoint> fact, String fix) {
        return rule("touchpoint." + topic)
                .touchpoints()
                .should(fact)
                .because(HOW_TO_CREATE.says("actions, motives, pains and questions belong to every touchpoint"))
                .suggest(fix)
                .withSeverity(ADVICE);
    }

    private static JourneyRule stages(String topic, Described<Stage> fact, String fix, Severity severity) {
        return rule("stage." + topic)
                .all(CatalogParts.OUTER_STAGES)
                .should(fact)
                .because(HOW_TO_CREATE.says("actions, motives, pains and questions belong to every stage"))
                .suggest(fix)
                .withSeverity(severity);
    }
}
