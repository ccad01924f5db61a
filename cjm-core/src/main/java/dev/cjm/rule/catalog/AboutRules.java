package dev.cjm.rule.catalog;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.HOW_TO_CREATE;
import static dev.cjm.rule.catalog.Article.OWN;
import static dev.cjm.rule.catalog.Article.THREE_STEPS;
import static dev.cjm.rule.catalog.Article.WHAT_IS;
import static dev.cjm.rule.catalog.Examples.journey;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;
import static dev.cjm.rule.catalog.RuleEntry.strict;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapState;
import dev.cjm.rule.Described;
import dev.cjm.rule.Journeys;
import dev.cjm.rule.Touchpoints;
import java.util.List;

/** Rules about the map as a piece of work: what it is for, who made it, and what becomes of it. */
final class AboutRules {
    private static final Described<JourneyMap> SAY_THE_KIND =
            Described.of("say of which kind it is", each -> each.kind().isPresent());
    private static final Described<JourneyMap> HAVE_A_VERSION =
            Described.of("have a version", each -> each.version().isPresent());
    private static final Described<JourneyMap> HAVE_A_METRIC = Described.of(
            "have a metric",
            each -> !each.metrics().isEmpty()
                    || each.allStages().stream()
                            .anyMatch(stage -> !stage.metrics().isEmpty())
                    || each.touchpoints().stream()
                            .anyMatch(one -> !one.metrics().isEmpty()));
    private static final Described<JourneyMap> SHOW_TODAY =
            Described.of("show the present", each -> each.state() == MapState.CURRENT);
    private static final Described<JourneyMap> SAY_WHAT_COULD_BE_BETTER = Described.of(
            "say what could be better",
            each -> each.touchpoints().stream()
                    .anyMatch(one -> !one.opportunities().isEmpty()));

    private AboutRules() {}

    static List<RuleEntry> entries() {
        return List.of(
                recommended(
                        rule("journey.goal")
                                .theJourney()
                                .should(Journeys.HAVE_A_GOAL)
                                .because(HOW_TO_CREATE.says("the goal of the map shapes all that follows"))
                                .suggest("Say what the map is meant to show or change")
                                .withSeverity(WARNING),
                        journey(".goal(\"See where customers are lost\")"),
                        touchpoint("")),
                strict(
                        rule("journey.kind")
                                .theJourney()
                                .should(SAY_THE_KIND)
                                .because(WHAT_IS.says("each kind of journey has benefits and challenges of its own"))
                                .suggest("Say whether it is about a purchase, leads, engagement or retention")
                                .withSeverity(ADVICE),
                        journey(".kind(JourneyKind.PURCHASE)"),
                        touchpoint("")),
                recommended(
                        rule("journey.owner")
                                .theJourney()
                                .should(Journeys.HAVE_AN_OWNER)
                                .because(OWN.says("a map that nobody owns is not kept up to date"))
                                .suggest("Name who is responsible for the map")
                                .withSeverity(WARNING),
                        journey(".owner(\"Maria\")"),
                        touchpoint("")),
                strict(
                        rule("touchpoint.owner")
                                .touchpoints()
                                .that(Touchpoints.ARE_CONTACTS)
                                .should(Touchpoints.HAVE_AN_OWNER)
                                .because(OWN.says("what nobody owns nobody improves"))
                                .suggest("Name the team that can change it")
                                .withSeverity(ADVICE),
                        touchpoint(".owner(\"Payments\")"),
                        touchpoint("")),
                recommended(
                        rule("journey.team")
                                .theJourney()
                                .should(Journeys.HAVE_SEVERAL_DEPARTMENTS)
                                .because(THREE_STEPS.says(
                                        "several departments serve the customer, so several have to draw the map"))
                                .suggest("Name team members of at least two departments")
                                .withSeverity(ADVICE),
                        journey(".teamMember(\"Maria\", \"Sales\").teamMember(\"Ion\", \"Support\")"),
                        journey(".teamMember(\"Maria\", \"Sales\").teamMember(\"Ion\", \"Sales\")")),
                recommended(
                        rule("journey.metric")
                                .theJourney()
                                .should(HAVE_A_METRIC)
                                .because(WHAT_IS.says("without a figure nobody knows whether the journey works"))
                                .suggest("Say what is measured, for the journey, a stage or a touchpoint")
                                .withSeverity(WARNING),
                        journey(".metric(\"Would recommend us\", NPS)"),
                        touchpoint("")),
                strict(
                        rule("journey.version")
                                .theJourney()
                                .should(HAVE_A_VERSION)
                                .because(THREE_STEPS.says(
                                        "a map is improved again and again, so one should know which one it is"))
                                .suggest("Give it a version, and a new one with each change")
                                .withSeverity(ADVICE),
                        journey(".version(\"2\")"),
                        touchpoint("")),
                recommended(
                        rule("journey.future.basis")
                                .theJourney()
                                .that(Journeys.SHOW_THE_FUTURE)
                                .should(Journeys.NAME_ITS_BASIS)
                                .because(THREE_STEPS.says(
                                        "a future map is made from a current one, else nobody knows what changes"))
                                .suggest("Make it by toFuture(…), or name the current map by basedOn(…)")
                                .withSeverity(WARNING),
                        journey(".state(FUTURE).basedOn(MapReference.to(\"shopping-today\"))"),
                        journey(".state(FUTURE)")),
                recommended(
                        rule("journey.improvement")
                                .theJourney()
                                .that(SHOW_TODAY)
                                .should(SAY_WHAT_COULD_BE_BETTER)
                                .because(THREE_STEPS.says("the opportunities are what the map is drawn for"))
                                .suggest("Name an opportunity at one touchpoint at least")
                                .withSeverity(ADVICE),
                        touchpoint(".opportunity(\"Pay in one step\")"),
                        touchpoint("")));
    }
}
