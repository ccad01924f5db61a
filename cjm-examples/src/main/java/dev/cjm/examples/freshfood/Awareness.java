package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.FIRST_DRAFT;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.Comparison.WORSE;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.HandOff.CONTEXT_LOST;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.StatementKind.THOUGHT;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.WorkStatus.OPEN;
import static dev.cjm.model.WorkStatus.PLANNED;

import dev.cjm.model.ActorRole;
import dev.cjm.model.Channels;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 1: people hear that there is such a shop. */
final class Awareness {
    private Awareness() {}

    static void stage(StageBuilder s) {
        s.goal("Find out whether this shop is for people like me")
                .entryCriterion("Lives or works where the retailer delivers")
                .exitCriterion("Wants to try it once")
                .need("know-it", "Know what is special about it")
                .expects(
                        "To understand the offer within a minute",
                        e -> e.comparison(AS_EXPECTED).evidence(FIRST_DRAFT))
                .asks("Is it just another supermarket?", "No: buy, eat there, or have it brought within the hour")
                .icon("megaphone")
                .touchpoint("Hears of it from a neighbour", Channels.WORD_OF_MOUTH, Awareness::neighbour)
                .touchpoint("Sees an advertisement", Channels.PAID_ADS, Awareness::advertisement)
                .touchpoint("Reads reviews and prices", Channels.WEB, Awareness::reviews);
    }

    private static void neighbour(TouchpointBuilder t) {
        t.entry(0.35)
                .goal("Learn where others buy good food")
                .motivation("Trusts people more than posters")
                .trigger("Small talk in the lift")
                .influence("The weather: nobody likes to queue outdoors")
                .initiatedBy("Neighbour", ActorRole.CUSTOMER)
                .action("Listens")
                .asks("Would I like it too?")
                .statement(QUOTE, "They cook the crab while you wait!", saidBy(ZHOU))
                .feels(0.5, felt("curious"))
                .feels(1, feltBy(ZHOU, "intrigued"))
                .pain(
                        "Nobody remembers the name of the shop",
                        p -> p.severity(4)
                                .occurrence(4)
                                .detection(8)
                                .affects(0.25)
                                .triage(ABANDON)
                                .evidence(FIRST_DRAFT))
                .opportunity(
                        "A card to pass on, worth 20 CNY to both",
                        o -> o.answers("Nobody remembers the name of the shop")
                                .importance(5)
                                .satisfaction(3)
                                .customerValue(4)
                                .businessValue(6)
                                .effort(2)
                                .owner("Marketing")
                                .status(OPEN)
                                .evidence(FIRST_DRAFT))
                .serves("know-it")
                .evidence(FIRST_DRAFT)
                .leadsTo("Reads reviews and prices", 0.30)
                .leadsTo("Opens the app", 0.20)
                .leadsTo("Walks into the store", 0.30);
    }

    private static void advertisement(TouchpointBuilder t) {
        t.entry(0.65)
                .owner("Marketing")
                .goal("Pass the time on the way home")
                .motivation("Wonders what to cook")
                .trigger("Hunger on the train")
                .initiatedBy("Marketing", ActorRole.FRONTSTAGE)
                .receivedBy("Commuter", ActorRole.CUSTOMER)
                .action("Looks at a picture", a -> a.duration(Duration.ofSeconds(4)))
                .asks("What is special about it?")
                .statement(THOUGHT, "One more delivery app.", saidBy(LI_NA))
                .feels(0, felt("indifferent"))
                .pain(
                        "The advertisement does not say what is special",
                        p -> p.severity(5)
                                .occurrence(7)
                                .detection(4)
                                .affects(0.5)
                                .cause("Shows prices, not the tanks")
                                .triage(ABANDON)
                                .evidence(FIRST_DRAFT))
                .opportunity(
                        "Show the live tanks and the one-hour promise",
                        o -> o.answers("The advertisement does not say what is special")
                                .importance(6)
                                .satisfaction(4)
                                .customerValue(4)
                                .businessValue(7)
                                .effort(3)
                                .owner("Marketing")
                                .status(PLANNED)
                                .evidence(FIRST_DRAFT))
                .serves("know-it")
                .importanceToCustomer(3)
                .importanceToOrganisation(7)
                .satisfaction(4)
                .evidence(FIRST_DRAFT)
                .leadsTo("Reads reviews and prices", 0.25, planned(CONTEXT_KEPT))
                .leadsTo("Opens the app", 0.25, planned(CONTEXT_LOST));
    }

    private static void reviews(TouchpointBuilder t) {
        t.alsoOn(Channels.ONLINE_REVIEW)
                .owner("Marketing")
                .goal("Check whether the promise is true")
                .motivation("Does not want to poison the family")
                .alternative("The wet market around the corner")
                .alternative("The app used so far")
                .action("Reads reviews", a -> a.count(5).duration(Duration.ofSeconds(30)))
                .action("Compares three prices", a -> a.count(3).duration(Duration.ofSeconds(20)))
                .decision("Try it once, or stay with the old shop")
                .asks("Is the seafood really alive?", "Photographs and videos of customers show it")
                .asks("Do they deliver to my street?", "The site tells it for an address")
                .expects(
                        "Prices as low as on the market",
                        e -> e.id("market-prices").score(1).comparison(WORSE).evidence(FIRST_DRAFT))
                .statement(THOUGHT, "Dearer than the market, but no haggling.", saidBy(LI_NA))
                .feels(0.5, felt("hopeful"))
                .feels(-0.5, feltBy(ZHOU, "doubtful"))
                .pain(
                        "Reviews of all stores are mixed up",
                        p -> p.severity(5)
                                .occurrence(5)
                                .detection(5)
                                .affects(0.15)
                                .cause("The site does not know the nearest store")
                                .triage(ABANDON)
                                .evidence(FIRST_DRAFT))
                .opportunity(
                        "Show reviews and prices of the nearest store",
                        o -> o.answers("Reviews of all stores are mixed up")
                                .answers("market-prices")
                                .importance(7)
                                .satisfaction(5)
                                .customerValue(6)
                                .businessValue(5)
                                .effort(4)
                                .owner("Product")
                                .status(OPEN)
                                .evidence(FIRST_DRAFT))
                .serves("know-it")
                .serves("fair-price")
                .importanceToCustomer(7)
                .importanceToOrganisation(6)
                .satisfaction(6)
                .evidence(FIRST_DRAFT)
                .leadsTo("Opens the app", 0.40, planned(CONTEXT_LOST))
                .leadsTo("Walks into the store", 0.30, planned(CONTEXT_LOST))
                .ends("Keeps shopping elsewhere", 0.20);
    }
}
