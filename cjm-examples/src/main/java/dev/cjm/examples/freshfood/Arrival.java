package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ARTICLE_ON_SALES;
import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.HandOff.CONTEXT_LOST;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.StatementKind.THOUGHT;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.Triage.WORKAROUND;
import static dev.cjm.model.WorkLane.BACKSTAGE;
import static dev.cjm.model.WorkLane.SUPPORT;
import static dev.cjm.model.WorkStatus.PLANNED;

import dev.cjm.model.ActorRole;
import dev.cjm.model.Channels;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 2: they come, through one of two doors: the app or the store. */
final class Arrival {
    private Arrival() {}

    static void stage(StageBuilder s) {
        s.goal("Get in and find my way")
                .entryCriterion("Wants to try it once")
                .exitCriterion("Knows where to look")
                .need("way-in", "Get in without effort")
                .expects(
                        "The same shop, whichever door is taken",
                        e -> e.comparison(AS_EXPECTED).evidence(ASSUMED))
                .asks("App or store?", "Both lead to the same goods at the same price")
                .icon("door")
                .touchpoint("Opens the app", Channels.MOBILE_APP, Arrival::app)
                .touchpoint("Walks into the store", Places.STORE, Arrival::store);
    }

    private static void app(TouchpointBuilder t) {
        t.owner("Product")
                .goal("See what is there tonight")
                .motivation("No time to walk")
                .trigger("Leaves the office")
                .initiatedBy("Customer", ActorRole.CUSTOMER)
                .action("Signs up", a -> a.duration(Duration.ofMinutes(2)))
                .field("Phone number")
                .field("Delivery address")
                .asks("Do I have to sign up before I see a price?")
                .statement(QUOTE, "It wanted my number before it showed me a single tomato.", saidBy(LI_NA))
                .feels(0, felt("unimpressed"))
                .feels(-1, feltBy(ZHOU, "lost"))
                .milestone("Signed up")
                .pain(
                        "Must sign up before seeing prices",
                        p -> p.severity(6)
                                .occurrence(6)
                                .detection(3)
                                .affects(0.15)
                                .cause("Prices depend on the nearest store")
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Ask for the district first, for the number when paying",
                        o -> o.answers("Must sign up before seeing prices")
                                .importance(8)
                                .satisfaction(4)
                                .customerValue(7)
                                .businessValue(8)
                                .effort(3)
                                .owner("Product")
                                .status(PLANNED)
                                .evidence(ASSUMED))
                .metric(
                        "Sign-ups begun that are finished",
                        KPI,
                        m -> m.value(85)
                                .target(92)
                                .unit("%")
                                .direction(HIGHER_IS_BETTER)
                                .source(Sources.MADE_UP))
                .backstage(
                        "Find the nearest store",
                        SUPPORT,
                        b -> b.system("Map service").owner("Product"))
                .serves("way-in")
                .importanceToCustomer(6)
                .importanceToOrganisation(9)
                .satisfaction(5)
                .evidence(ASSUMED)
                .leadsTo("Looks up the discounts", 0.85);
    }

    private static void store(TouchpointBuilder t) {
        t.owner("Sales")
                .goal("See with my own eyes")
                .motivation("Trusts what can be touched")
                .trigger("The morning walk")
                .influence("The smell of the kitchen")
                .initiatedBy("Customer", ActorRole.CUSTOMER)
                .action("Walks past the tanks", a -> a.duration(Duration.ofMinutes(3)))
                .asks("Where is the fish?", "Signs and tanks can be seen from the door")
                .statement(THOUGHT, "Clean, and it smells of dinner.", saidBy(ZHOU))
                .feels(1, felt("welcome"))
                .feels(1.5, feltBy(ZHOU, "delighted"))
                .pain(
                        "Crowded at noon",
                        p -> p.severity(4)
                                .occurrence(6)
                                .detection(2)
                                .affects(0.2)
                                .triage(WORKAROUND)
                                .evidence(ASSUMED))
                .gain(
                        "Tanks with live seafood at the entrance",
                        g -> g.benefit(8)
                                .occurrence(10)
                                .affects(0.9)
                                .persona(ZHOU)
                                .evidence(ASSUMED))
                .backstage(
                        "Check every delivery of goods",
                        BACKSTAGE,
                        b -> b.owner("Quality").duration(Duration.ofMinutes(45)))
                .serves("way-in")
                .serves("company")
                .importanceToCustomer(7)
                .importanceToOrganisation(8)
                .satisfaction(8)
                .evidence(ARTICLE_ON_SALES)
                .evidence(ASSUMED)
                .leadsTo("Checks origin and quality", 0.50)
                .leadsTo(
                        "Is guided to the right product",
                        0.40,
                        planned(CONTEXT_LOST).andThen(l -> l.condition("Looks around as if lost")))
                .ends("Keeps shopping elsewhere", 0.10);
    }
}
