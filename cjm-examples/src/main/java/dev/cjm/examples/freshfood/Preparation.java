package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ARTICLE;
import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.Comparison.BETTER;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.MomentOfTruthType.FMOT;
import static dev.cjm.model.OpinionEffect.RECOMMENDATION;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.Triage.WORKAROUND;
import static dev.cjm.model.WorkLane.BACKSTAGE;
import static dev.cjm.model.WorkLane.SUPPORT;
import static dev.cjm.model.WorkStatus.OPEN;

import dev.cjm.model.ActorRole;
import dev.cjm.model.Channels;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 3: they find out what is cheap, what is fresh, and what they want; the article calls it smart shopping. */
final class Preparation {
    private Preparation() {}

    static void stage(StageBuilder s) {
        s.goal("Know what to buy, and that it is good")
                .entryCriterion("Knows where to look")
                .exitCriterion("Has chosen the first product")
                .need("no-regrets", "Choose without fear of a mistake")
                .expects(
                        "Clear rules, no small print",
                        e -> e.comparison(AS_EXPECTED).evidence(ARTICLE))
                .asks("What is good today?", "Guides and the app say what came in this morning")
                .icon("magnifier")
                .touchpoint("Looks up the discounts", Channels.MOBILE_APP, Preparation::discounts)
                .touchpoint("Checks origin and quality", Places.STORE, Preparation::quality)
                .touchpoint("Is guided to the right product", Channels.STAFF, Preparation::guide);
    }

    private static void discounts(TouchpointBuilder t) {
        t.alsoOn(Channels.WEB)
                .owner("Marketing")
                .description(
                        "Clear discount rules let people shop smart; that they are the same in store and app is assumed")
                .goal("Know the final price before filling the basket")
                .motivation("Hates to find out at the end")
                .alternative("The market, where one haggles")
                .action("Reads the rules", a -> a.duration(Duration.ofSeconds(40)))
                .action("Collects two coupons", a -> a.count(2).duration(Duration.ofSeconds(5)))
                .decision("Enough for free delivery, or only what is needed")
                .asks("Is the app dearer than the store?", "No, the price is the same")
                .asks("Do coupons add up?")
                .expects(
                        "The price on the shelf is the price in the app",
                        e -> e.score(0.5).comparison(AS_EXPECTED).evidence(ASSUMED))
                .statement(QUOTE, "At last a discount that I understand.", saidBy(LI_NA))
                .feels(1, felt("in control"))
                .feels(-0.5, feltBy(ZHOU, "confused"))
                .pain(
                        "Unclear whether coupons add up",
                        p -> p.severity(4)
                                .occurrence(5)
                                .detection(4)
                                .affects(0.1)
                                .persona(ZHOU)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Show the final price beside each product",
                        o -> o.answers("Unclear whether coupons add up")
                                .importance(7)
                                .satisfaction(6)
                                .customerValue(6)
                                .businessValue(5)
                                .effort(4)
                                .owner("Product")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .gain(
                        "Clear discount rules",
                        g -> g.benefit(7).occurrence(10).evidence(ARTICLE).evidence(ASSUMED))
                .backstage(
                        "Keep prices the same everywhere",
                        SUPPORT,
                        b -> b.system("Price engine").owner("Data analysis"))
                .serves("fair-price")
                .importanceToCustomer(8)
                .importanceToOrganisation(7)
                .satisfaction(7)
                .evidence(ARTICLE)
                .evidence(ASSUMED)
                .leadsTo("Fills the basket", 0.75)
                .leadsTo(
                        "Is guided to the right product",
                        0.10,
                        planned(CONTEXT_KEPT).andThen(l -> l.condition("Shows the guide the list on the phone")))
                .ends("Keeps shopping elsewhere", 0.10);
    }

    private static void quality(TouchpointBuilder t) {
        t.alsoOn(Channels.MOBILE_APP)
                .owner("Quality")
                .description("Strict control of quality is the first step to a good experience")
                .goal("Be sure that it is fresh")
                .motivation("Has been cheated before")
                .trigger("A code on every package")
                .action("Scans the code", a -> a.count(2).duration(Duration.ofSeconds(10)))
                .action("Looks at the fish", a -> a.duration(Duration.ofMinutes(2)))
                .asks(
                        "Where does it come from, and when did it arrive?",
                        "The code tells farm, test and hour of arrival")
                .expects(
                        "Proof, not promises",
                        e -> e.score(0).comparison(BETTER).persona(ZHOU).evidence(ASSUMED))
                .statement(QUOTE, "This one swam at six this morning, it says so here.", saidBy(ZHOU))
                .feels(1, felt("reassured"))
                .feels(1.5, feltBy(ZHOU, "convinced"))
                .pain(
                        "The code opens only with the app",
                        p -> p.severity(4)
                                .occurrence(4)
                                .detection(5)
                                .affects(0.2)
                                .persona(ZHOU)
                                .triage(WORKAROUND)
                                .evidence(ASSUMED))
                .gain(
                        "Strict control of quality",
                        g -> g.benefit(9).occurrence(10).evidence(ARTICLE).evidence(ASSUMED))
                .momentOfTruth(m ->
                        m.type(FMOT).reason("Whoever believes in the quality here chooses; whoever does not leaves"))
                .formsOpinion(RECOMMENDATION)
                .backstage(
                        "Test every lot",
                        BACKSTAGE,
                        b -> b.owner("Quality")
                                .needs("Trace goods from the farm")
                                .duration(Duration.ofHours(2)))
                .backstage(
                        "Trace goods from the farm",
                        SUPPORT,
                        b -> b.system("Trace system").needs("Check every delivery of goods"))
                .serves("freshness")
                .serves("no-regrets")
                .importanceToCustomer(9)
                .importanceToOrganisation(8)
                .satisfaction(8)
                .evidence(ARTICLE)
                .evidence(ASSUMED)
                .leadsTo("Fills the basket", 0.85)
                .leadsTo("Is guided to the right product", 0.10, planned(CONTEXT_KEPT))
                .ends("Keeps shopping elsewhere", 0.05);
    }

    private static void guide(TouchpointBuilder t) {
        t.owner("Sales")
                .description("Guided shopping and digital tools let people shop smart")
                .goal("Get advice from somebody who knows")
                .motivation("Wants to cook something new and not ruin it")
                .initiatedBy("Shop guide", ActorRole.FRONTSTAGE)
                .receivedBy("Customer", ActorRole.CUSTOMER)
                .action("Talks with the guide", a -> a.duration(Duration.ofMinutes(4)))
                .decision("Which fish, how many, cooked here or raw")
                .asks("How do I cook it?", "The guide shows a recipe and the spices")
                .statement(QUOTE, "She picked a better crab than I would have.", saidBy(ZHOU))
                .feels(1, felt("well advised"))
                .feels(1.5, feltBy(ZHOU, "respected"))
                .pain(
                        "No guide free in the evening",
                        p -> p.severity(5)
                                .occurrence(5)
                                .detection(3)
                                .affects(0.2)
                                .persona(LI_NA)
                                .triage(WORKAROUND)
                                .evidence(ASSUMED))
                .opportunity(
                        "Guides answer in the app when the store is full",
                        o -> o.answers("No guide free in the evening")
                                .importance(6)
                                .satisfaction(5)
                                .customerValue(6)
                                .businessValue(4)
                                .effort(6)
                                .owner("Sales")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .gain(
                        "Advice that fits the purse",
                        g -> g.benefit(7).occurrence(7).affects(0.6).evidence(ASSUMED))
                .serves("advice")
                .serves("no-regrets")
                .importanceToCustomer(7)
                .importanceToOrganisation(6)
                .satisfaction(8)
                .evidence(ARTICLE)
                .evidence(ASSUMED)
                .leadsTo("Fills the basket", 0.90, planned(CONTEXT_KEPT))
                .ends("Keeps shopping elsewhere", 0.10);
    }
}
