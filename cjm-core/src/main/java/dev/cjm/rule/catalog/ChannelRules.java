package dev.cjm.rule.catalog;

import static dev.cjm.rule.Described.not;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Severity.ADVICE;
import static dev.cjm.rule.Severity.WARNING;
import static dev.cjm.rule.catalog.Article.HOW_TO_CREATE;
import static dev.cjm.rule.catalog.Article.OWN;
import static dev.cjm.rule.catalog.Article.RESOURCES;
import static dev.cjm.rule.catalog.Article.WHAT_IS;
import static dev.cjm.rule.catalog.Examples.first;
import static dev.cjm.rule.catalog.Examples.touchpoint;
import static dev.cjm.rule.catalog.RuleEntry.recommended;
import static dev.cjm.rule.catalog.RuleEntry.strict;

import dev.cjm.rule.Transitions;
import java.util.List;

/** Rules about where customers are met, and how they come from one channel to another. */
final class ChannelRules {
    private static final String OPEN =
            "Channel.of(\"%s\", c -> c.availability(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(%s, 0), %s)))";

    private ChannelRules() {}

    static List<RuleEntry> entries(JourneyRuleOptions options) {
        return List.of(
                recommended(
                        rule("channel.beyond-web")
                                .theJourney()
                                .should(ChannelFacts.GO_BEYOND_THE_WEB_SITE)
                                .because(HOW_TO_CREATE.says("touchpoints are not only on the web site of the company"))
                                .suggest("Look at search, social media, reviews, mail, stores, staff and packages too")
                                .withSeverity(WARNING),
                        first(".goal(\"Pay\")"),
                        touchpoint("")),
                recommended(
                        rule("channel.names")
                                .no(ChannelFacts.CHANNELS_AFTER_OTHERS)
                                .should(StructureFacts.HAVE_THE_NAME_OF_ANOTHER)
                                .because(WHAT_IS.says(
                                        "the channels have to agree with the map, and one channel has one name"))
                                .suggest("Use one channel for both, or make clear how they differ")
                                .withSeverity(WARNING),
                        first(".goal(\"Pay\")"),
                        touchpoint(".alsoOn(Channel.of(\"Website\"))")),
                strict(
                        rule("channel.medium")
                                .all(CatalogParts.CHANNELS)
                                .should(ChannelFacts.HAVE_A_MEDIUM)
                                .because(
                                        RESOURCES.says(
                                                "touchpoints are grouped by channel; on-line and in a store are different experiences"))
                                .suggest("Say whether it is digital, physical or human")
                                .withSeverity(ADVICE),
                        touchpoint(""),
                        touchpoint(".alsoOn(Channel.of(\"Kiosk\"))")),
                strict(
                        rule("channel.hours")
                                .all(CatalogParts.CHANNELS)
                                .that(ChannelFacts.ARE_STAFFED)
                                .should(ChannelFacts.HAVE_OPENING_HOURS)
                                .because(WHAT_IS.says("what customers need has to be there at the right time"))
                                .suggest("Say when customers find somebody there")
                                .withSeverity(ADVICE),
                        touchpoint(
                                ".alsoOn(Channel.of(\"Hotline\", c -> c.medium(Medium.HUMAN).availability(OpeningHours.ALWAYS)))"),
                        touchpoint(".alsoOn(Channel.of(\"Hotline\", c -> c.medium(Medium.HUMAN)))")),
                recommended(
                        rule("transition.open")
                                .noTransitions()
                                .that(ChannelFacts.NAME_OPENING_HOURS)
                                .should(ChannelFacts.leadToAClosedChannel(options))
                                .because(WHAT_IS.says("what customers need has to be there at the right time"))
                                .suggest("Change the hours or the waiting time, or offer another channel")
                                .withSeverity(WARNING),
                        openings("20", "MONDAY", "18", "MONDAY, TUESDAY"),
                        openings("20", "SATURDAY", "18", "MONDAY, TUESDAY"),
                        options.option(Threshold.MOST_CLOSED)),
                recommended(
                        rule("transition.switch.true")
                                .transitions()
                                .that(ChannelFacts.CLAIM_A_SWITCH)
                                .should(Transitions.CHANGE_THE_CHANNEL)
                                .because(
                                        WHAT_IS.says("the channels have to agree with the map and the order of events"))
                                .suggest("Correct the channel of one of both, or take the switch back")
                                .withSeverity(WARNING),
                        first(".leadsTo(\"Unpacks\", l -> l.channelSwitch(PLANNED))"),
                        first(".leadsTo(\"Unpacks\", l -> l.channelSwitch(PLANNED))")
                                .replace("PACKAGING", "WEB")),
                recommended(
                        rule("transition.switch.forced")
                                .noTransitions()
                                .should(Transitions.FORCE_A_SWITCH)
                                .because(WHAT_IS.says("needless changes are a usual mistake"))
                                .suggest("Let customers stay where they are")
                                .withSeverity(WARNING),
                        first(".leadsTo(\"Unpacks\", l -> l.channelSwitch(PLANNED))"),
                        first(".leadsTo(\"Unpacks\", l -> l.channelSwitch(FORCED))")),
                recommended(
                        rule("journey.switches")
                                .theJourney()
                                .that(ChannelFacts.HAVE_STEPS)
                                .should(not(ChannelFacts.switchOften(options)))
                                .because(WHAT_IS.says("needless changes are a usual mistake"))
                                .suggest("Let customers do on one channel what belongs together")
                                .withSeverity(ADVICE),
                        first(".goal(\"Pay\")").replace("PACKAGING", "WEB"),
                        first(".goal(\"Pay\")"),
                        options.option(Threshold.MOST_SWITCHES)),
                recommended(
                        rule("hand-off.context")
                                .noTransitions()
                                .should(Transitions.LOSE_THE_CONTEXT)
                                .because(OWN.says("who has to say everything again feels like a stranger"))
                                .suggest("Hand over what is known already")
                                .withSeverity(WARNING),
                        first(".leadsTo(\"Unpacks\", l -> l.handOff(CONTEXT_KEPT))"),
                        first(".leadsTo(\"Unpacks\", l -> l.handOff(CONTEXT_LOST))")),
                strict(
                        rule("hand-off.stated")
                                .transitions()
                                .that(Transitions.CHANGE_THE_CHANNEL)
                                .should(ChannelFacts.SAY_WHETHER_CONTEXT_IS_KEPT)
                                .because(OWN.says("what is lost between channels is lost unseen"))
                                .suggest("Say by handOff(…) whether the context is kept")
                                .withSeverity(ADVICE),
                        first(".leadsTo(\"Unpacks\", l -> l.handOff(CONTEXT_KEPT))"),
                        first(".leadsTo(\"Unpacks\")")));
    }

    private static String openings(String shopCloses, String shopDays, String deskCloses, String deskDays) {
        String shop = OPEN.formatted("Shop", shopCloses, "DayOfWeek." + shopDays);
        String desk = OPEN.formatted("Desk", deskCloses, "DayOfWeek." + deskDays.replace(", ", ", DayOfWeek."));
        return ".stage(\"Shopping\", s -> s.touchpoint(\"Pays\", " + shop + ").touchpoint(\"Asks for help\", " + desk
                + "))";
    }
}
