package dev.cjm.rule.catalog;

import static dev.cjm.rule.Described.not;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.OWN;
import static dev.cjm.rule.catalog.Article.WHAT_IS;
import static dev.cjm.rule.catalog.Examples.first;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;
import static dev.cjm.rule.catalog.RuleEntry.strict;

import dev.cjm.rule.Journeys;
import dev.cjm.rule.Touchpoints;
import dev.cjm.rule.Transitions;
import java.util.List;

/** Rules about the way: enough steps and not too many, each of use, and none that leaves customers alone. */
final class WayRules {
    private WayRules() {}

    static List<RuleEntry> entries(JourneyRuleOptions options) {
        return List.of(
                recommended(
                        rule("journey.steps")
                                .theJourney()
                                .should(not(WayFacts.haveFewerTouchpoints(options)))
                                .because(WHAT_IS.says("too few steps on the map are a usual mistake"))
                                .suggest("Say what customers do before, during and after")
                                .withSeverity(WARNING),
                        touchpoint(".goal(\"Pay\")")
                                + ".stage(\"Using\", s -> s.touchpoint(\"Unpacks\", PACKAGING).touchpoint(\"Cooks\", HOME))",
                        touchpoint(""),
                        options.option(Threshold.FEWEST_TOUCHPOINTS)),
                recommended(
                        rule("journey.size")
                                .theJourney()
                                .should(not(WayFacts.haveMoreTouchpoints(options)))
                                .because(OWN.says("nobody reads a map that is larger than a wall"))
                                .suggest("Make a nested map of a part of it, or raise the option mostTouchpoints")
                                .withSeverity(ADVICE),
                        touchpoint(""),
                        Examples.chain(101),
                        options.option(Threshold.MOST_TOUCHPOINTS)),
                recommended(
                        rule("journey.length")
                                .theJourney()
                                .that(Journeys.CAN_SUCCEED)
                                .should(not(WayFacts.succeedLate(options)))
                                .because(OWN.says(
                                        "each step loses customers, and all have to take the shortest way at least"))
                                .suggest("Take out steps that serve the company only, or open a shorter way")
                                .withSeverity(WARNING),
                        touchpoint(""),
                        Examples.chain(31),
                        options.option(Threshold.LONGEST_WAY)),
                recommended(
                        rule("touchpoint.serves")
                                .touchpoints()
                                .should(Touchpoints.SERVE_A_NEED)
                                .because(WHAT_IS.says("every step has to help customers to reach their goal"))
                                .suggest("Say by serves(…) which need it serves, or ask whether it is needed")
                                .withSeverity(ADVICE),
                        ".persona(\"Ana\", p -> p.need(\"Speed\"))" + touchpoint(".serves(\"Speed\")"),
                        touchpoint("")),
                strict(
                        rule("touchpoint.what-if")
                                .touchpoints()
                                .should(Touchpoints.SAY_WHAT_IF_IT_FAILS)
                                .because(WHAT_IS.says(
                                        "every step has to answer what happens if a customer does not get there"))
                                .suggest("Say by failsTo(…) or fails(…) what happens then")
                                .withSeverity(ADVICE),
                        touchpoint(".fails(\"Gives up\", 0.1)"),
                        touchpoint("")),
                recommended(
                        rule("drop-off.explained")
                                .touchpoints()
                                .that(WayFacts.LOSE_CUSTOMERS_ON_THE_WAY)
                                .should(Touchpoints.NAME_A_PAIN)
                                .because(
                                        WHAT_IS.says("what keeps customers from going on has to be known to be mended"))
                                .suggest("Name the pain point that makes customers leave")
                                .withSeverity(WARNING),
                        first(".leadsTo(\"Unpacks\", 0.8).pain(\"The code comes late\")"),
                        first(".leadsTo(\"Unpacks\", 0.8)")),
                recommended(
                        rule("touchpoint.effort")
                                .touchpoints()
                                .should(not(WayFacts.askForManyActions(options)))
                                .because(WHAT_IS.says("customers should easily find what they look for"))
                                .suggest("Take away actions, or spread them")
                                .withSeverity(ADVICE),
                        touchpoint(".action(\"Types the code\", a -> a.count(1))"),
                        touchpoint(".action(\"Opens a menu\", a -> a.count(11))"),
                        options.option(Threshold.MOST_ACTIONS)),
                recommended(
                        rule("touchpoint.fields")
                                .touchpoints()
                                .should(not(WayFacts.askForManyFields(options)))
                                .because(WHAT_IS.says(
                                        "customers should easily find what they look for, and not fill forms instead"))
                                .suggest("Ask only for what this step needs")
                                .withSeverity(ADVICE),
                        touchpoint(".field(\"Name\").field(\"Street\")"),
                        touchpoint(
                                ".fields(List.of(\"Title\", \"Name\", \"Street\", \"Town\", \"Code\", \"Phone\", \"Fax\", \"Age\", \"Job\"))"),
                        options.option(Threshold.MOST_FIELDS)),
                recommended(
                        rule("transition.wait")
                                .noTransitions()
                                .should(Transitions.waitLongerThan(options.longestWait()))
                                .because(WHAT_IS.says("customers have to be kept up to date on how it goes"))
                                .suggest("Put a touchpoint with news in between, or shorten the wait")
                                .withSeverity(WARNING),
                        first(".leadsTo(\"Unpacks\", l -> l.waiting(Duration.ofHours(20)))"),
                        first(".leadsTo(\"Unpacks\", l -> l.waiting(Duration.ofDays(3)))"),
                        options.longestWaitOption()));
    }
}
