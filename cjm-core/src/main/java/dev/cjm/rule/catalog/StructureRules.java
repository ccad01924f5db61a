package dev.cjm.rule.catalog;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.OWN;
import static dev.cjm.rule.catalog.Article.WHAT_IS;
import static dev.cjm.rule.catalog.Examples.first;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;

import dev.cjm.rule.Journeys;
import dev.cjm.rule.Stages;
import dev.cjm.rule.Subjects;
import dev.cjm.rule.Touchpoints;
import dev.cjm.rule.Transitions;
import java.util.List;

/** Rules about the flow: what makes a map unusable, or lets it say what nobody meant. */
final class StructureRules {
    private StructureRules() {}

    static List<RuleEntry> entries() {
        return List.of(
                recommended(
                        rule("touchpoint.reachable")
                                .touchpoints()
                                .should(Touchpoints.ARE_REACHABLE)
                                .because(OWN.says("nobody can experience what nobody comes to"))
                                .suggest("Lead a transition there, mark it as an entry, or remove it"),
                        first(".leadsTo(\"Unpacks\")"),
                        first(".entry().succeeds(\"Is happy\")") + ".flow(Flow.STATED)"),
                recommended(
                        rule("touchpoint.dead-end")
                                .noTouchpoints()
                                .should(Touchpoints.ARE_DEAD_ENDS)
                                .because(OWN.says("a journey that stops without an outcome makes every number a guess"))
                                .suggest("Say where it leads, or how the journey ends there"),
                        first(".leadsTo(\"Unpacks\").succeeds(\"Is happy\")")
                                .replace("PACKAGING", "PACKAGING, t -> t.succeeds(\"Is happy\")"),
                        first(".leadsTo(\"Unpacks\").succeeds(\"Is happy\")")),
                recommended(
                        rule("touchpoint.trap")
                                .noTouchpoints()
                                .should(StructureFacts.LET_CUSTOMERS_GO_ROUND)
                                .because(OWN.says("who goes round for ever neither succeeds nor fails nor is counted"))
                                .suggest("Lead a way out, to an outcome or on to the next step"),
                        first(".leadsTo(\"Unpacks\")"),
                        first(".entry().leadsTo(\"Unpacks\")")
                                .replace("PACKAGING", "PACKAGING, t -> t.leadsTo(\"Pays\")")),
                recommended(
                        rule("stage.touchpoint")
                                .stages()
                                .should(Stages.HAVE_A_TOUCHPOINT)
                                .because(OWN.says(
                                        "a stage in which nothing happens is a heading and not a part of the way"))
                                .suggest("Say what customers do there, or remove the stage"),
                        touchpoint(""),
                        touchpoint("") + ".stage(\"Using\", s -> s.goal(\"Be happy\"))"),
                recommended(
                        rule("outcome.reachable")
                                .all(Subjects.OUTCOMES)
                                .should(StructureFacts.CAN_HAPPEN)
                                .because(OWN.says("an outcome that no journey comes to is forgotten or misspelt"))
                                .suggest("Lead a touchpoint there, or remove the outcome")
                                .withSeverity(WARNING),
                        touchpoint(".fails(\"Gives up\", 0.1)"),
                        touchpoint("") + ".outcome(\"Gives up\", FAILURE)"),
                recommended(
                        rule("outcome.names")
                                .no(StructureFacts.OUTCOMES_AFTER_OTHERS)
                                .should(StructureFacts.HAVE_THE_NAME_OF_ANOTHER)
                                .because(OWN.says("customers counted under two spellings are counted in no comparison"))
                                .suggest("Use one name for both, or make clear how they differ")
                                .withSeverity(WARNING),
                        touchpoint(".succeeds(\"Buys\", 0.5).fails(\"Gives up\", 0.5)"),
                        touchpoint(".succeeds(\"Is happy\", 0.5).succeeds(\"Is hapy\", 0.5)")),
                recommended(
                        rule("journey.success")
                                .theJourney()
                                .should(Journeys.HAVE_A_SUCCESS)
                                .because(OWN.says("without a success nobody can say whether a journey went well"))
                                .suggest("Say by succeeds(…) at which touchpoint customers have what they wanted"),
                        touchpoint(".succeeds(\"Is happy\")"),
                        touchpoint(".fails(\"Gives up\")") + ".flow(Flow.STATED)"),
                recommended(
                        rule("journey.success.reachable")
                                .theJourney()
                                .that(Journeys.HAVE_A_SUCCESS)
                                .should(Journeys.CAN_SUCCEED)
                                .because(OWN.says("a success that no way leads to is a wish"))
                                .suggest("Lead a way from an entry to the success"),
                        touchpoint(".succeeds(\"Is happy\")"),
                        first(".entry().fails(\"Gives up\")")
                                        .replace("PACKAGING", "PACKAGING, t -> t.succeeds(\"Is happy\")")
                                + ".flow(Flow.STATED)"),
                recommended(
                        rule("transition.backward")
                                .noTransitions()
                                .that(StructureFacts.ARE_NORMAL)
                                .should(StructureFacts.LEAD_BACK)
                                .because(
                                        OWN.says(
                                                "an ordinary way back to an earlier stage is a mistake in the order or a loop in disguise"))
                                .suggest("Put the stages in order, or call it a recovery or an alternative")
                                .withSeverity(WARNING),
                        touchpoint(".leadsTo(\"Unpacks\")")
                                + ".stage(\"Using\", s -> s.touchpoint(\"Unpacks\", PACKAGING))",
                        touchpoint("")
                                + ".stage(\"Using\", s -> s.touchpoint(\"Unpacks\", PACKAGING, t -> t.entry().leadsTo(\"Pays\")))"),
                recommended(
                        rule("stage.order")
                                .stages()
                                .that(Stages.HAVE_A_PHASE)
                                .should(StructureFacts.FOLLOW_THE_PHASES)
                                .because(OWN.says("what is after the purchase cannot stand before it"))
                                .suggest("Move the stage, or correct its phase")
                                .withSeverity(WARNING),
                        ".stage(\"Shopping\", DURING, s -> s.touchpoint(\"Pays\", WEB))"
                                + ".stage(\"Using\", AFTER, s -> s.touchpoint(\"Unpacks\", PACKAGING))",
                        ".stage(\"Using\", AFTER, s -> s.touchpoint(\"Unpacks\", PACKAGING))"
                                + ".stage(\"Shopping\", DURING, s -> s.touchpoint(\"Pays\", WEB))"),
                recommended(
                        rule("failure.recovery")
                                .transitions()
                                .that(Transitions.ARE_FAILURES)
                                .should(StructureFacts.ALLOW_A_RECOVERY)
                                .because(WHAT_IS.says("the steps that solve a problem belong on the map"))
                                .suggest("Say by recoversTo(…) how customers come back on track")
                                .withSeverity(WARNING),
                        first(".failsTo(\"Asks for help\", 0.1)")
                                .replace(
                                        "PACKAGING)",
                                        "PACKAGING).touchpoint(\"Asks for help\", PHONE, t -> t.recoversTo(\"Pays\"))"),
                        touchpoint(".fails(\"Gives up\", 0.1)")));
    }
}
