package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.forced;
import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.Comparison.WORSE;
import static dev.cjm.model.Decider.COMPANY;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.CSAT;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.OpinionEffect.REPURCHASE;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.StatementKind.THOUGHT;
import static dev.cjm.model.TransitionKind.FAILURE;
import static dev.cjm.model.TransitionKind.RECOVERY;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.Triage.TRIVIAL;
import static dev.cjm.model.Triage.WORKAROUND;
import static dev.cjm.model.WorkLane.BACKSTAGE;
import static dev.cjm.model.WorkLane.SUPPORT;
import static dev.cjm.model.WorkStatus.OPEN;
import static dev.cjm.model.WorkStatus.PLANNED;

import dev.cjm.model.ActorRole;
import dev.cjm.model.Channels;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 6: the food travels. Some orders are late; most of them still arrive. */
final class Logistics {
    private Logistics() {}

    static void stage(StageBuilder s) {
        s.goal("Have it at home in time for dinner")
                .entryCriterion("Has paid")
                .exitCriterion("Has eaten at home")
                .need("on-time", "Have it at home when it was promised")
                .need("news", "Hear of a delay before asking")
                .expects("Within the hour", e -> e.comparison(AS_EXPECTED).evidence(ASSUMED))
                .asks("Where is my order?", "The app shows it on the map")
                .icon("scooter")
                .metric(
                        "Orders delivered within the promised time",
                        KPI,
                        m -> m.value(85)
                                .target(95)
                                .unit("%")
                                .direction(HIGHER_IS_BETTER)
                                .source(Sources.MADE_UP))
                .touchpoint("Follows the delivery", Channels.MOBILE_APP, Logistics::follows)
                .touchpoint("Waits for a late order", Channels.MOBILE_APP, Logistics::waits)
                .touchpoint("Receives the delivery", Places.DELIVERY, Logistics::receives)
                .touchpoint("Cooks and eats at home", Channels.HOME, Logistics::eatsAtHome);
    }

    private static void follows(TouchpointBuilder t) {
        t.alsoOn(Channels.PUSH)
                .owner("Logistics")
                .goal("Know when to be at home")
                .motivation("The bell must not ring at an empty flat")
                .action("Looks at the map", a -> a.count(3).duration(Duration.ofSeconds(5)))
                .asks("Has it left?", "A message says when it is packed and when it leaves")
                .statement(THOUGHT, "Twelve minutes. Put the water on.", saidBy(LI_NA))
                .feels(0.5, felt("expectant"))
                .feels(0, feltBy(LI_NA, "tense"))
                .pain(
                        "The time on the map jumps",
                        p -> p.severity(3)
                                .occurrence(5)
                                .detection(5)
                                .affects(0.2)
                                .triage(TRIVIAL)
                                .evidence(ASSUMED))
                .gain(
                        "No guessing when to be at home",
                        g -> g.benefit(7).occurrence(9).persona(LI_NA).evidence(ASSUMED))
                .backstage(
                        "Pick and pack the order",
                        BACKSTAGE,
                        b -> b.owner("Logistics")
                                .duration(Duration.ofMinutes(10))
                                .needs("Keep stock in step")
                                .needs("Settle the payment"))
                .backstage(
                        "Plan the route",
                        SUPPORT,
                        b -> b.system("Route planner").needs("Pick and pack the order"))
                .serves("news")
                .serves("fast")
                .importanceToCustomer(7)
                .importanceToOrganisation(6)
                .satisfaction(7)
                .evidence(ASSUMED)
                .leadsTo(
                        "Receives the delivery",
                        0.85,
                        planned(CONTEXT_KEPT)
                                .andThen(l -> l.waiting(Duration.ofMinutes(30)).decidedBy(COMPANY)))
                .leadsTo(
                        "Waits for a late order",
                        0.15,
                        l -> l.kind(FAILURE)
                                .waiting(Duration.ofMinutes(45))
                                .condition("Rain, or more orders than couriers")
                                .decidedBy(COMPANY));
    }

    private static void waits(TouchpointBuilder t) {
        t.owner("Logistics")
                .goal("Find out whether dinner comes at all")
                .motivation("A hungry child")
                .influence("Rain: everybody orders, nobody rides fast")
                .action("Looks at the map", a -> a.count(10).duration(Duration.ofSeconds(5)))
                .action("Calls the courier", a -> a.duration(Duration.ofMinutes(1)))
                .asks("Should I cook something else?")
                .expects(
                        "A message before I have to ask",
                        e -> e.id("told-of-delay")
                                .score(0)
                                .comparison(WORSE)
                                .persona(LI_NA)
                                .evidence(ASSUMED))
                .statement(
                        QUOTE,
                        "Tell me it is late, and I make noodles. Tell me nothing, and I am furious.",
                        saidBy(LI_NA))
                .feels(-1.5, felt("worried"))
                .feels(-2, feltBy(LI_NA, "furious"))
                .pain(
                        "Delivery is late, nobody says so",
                        p -> p.severity(9)
                                .occurrence(4)
                                .detection(6)
                                .affects(0.8)
                                .cause("Couriers report a delay only when asked")
                                .triage(WORKAROUND)
                                .status(OPEN)
                                .evidence(ASSUMED))
                .opportunity(
                        "Announce the delay with a new time and a choice: wait, change or cancel",
                        o -> o.answers("Delivery is late, nobody says so")
                                .answers("told-of-delay")
                                .importance(9.5)
                                .satisfaction(2)
                                .customerValue(9)
                                .businessValue(8)
                                .effort(4)
                                .owner("Logistics")
                                .status(PLANNED)
                                .evidence(ASSUMED))
                .serves("news")
                .importanceToCustomer(9)
                .importanceToOrganisation(8)
                .satisfaction(2)
                .evidence(ASSUMED)
                .leadsTo("Receives the delivery", 0.65, planned(CONTEXT_KEPT).andThen(l -> l.kind(RECOVERY)))
                .leadsTo("Reports a problem", 0.30, forced(CONTEXT_KEPT).andThen(l -> l.kind(FAILURE)));
    }

    private static void receives(TouchpointBuilder t) {
        t.owner("Logistics")
                .goal("Get all of it, cold and whole")
                .motivation("Dinner is in half an hour")
                .initiatedBy("Courier", ActorRole.FRONTSTAGE)
                .receivedBy("Customer", ActorRole.CUSTOMER)
                .action("Opens the door", a -> a.duration(Duration.ofMinutes(1)))
                .action("Checks the bag", a -> a.duration(Duration.ofMinutes(1)))
                .asks("Is it still cold?", "A strip on the bag turns red when it was not")
                .expects(
                        "Everything that was ordered",
                        e -> e.score(1).comparison(AS_EXPECTED).evidence(ASSUMED))
                .statement(QUOTE, "Six fifty-two. I love you.", saidBy(LI_NA))
                .feels(1.5, felt("pleased"))
                .feels(2, feltBy(LI_NA, "saved"))
                .feels(0.5, feltBy(ZHOU, "sceptical"))
                .milestone("Delivered")
                .pain(
                        "An item is missing or damaged",
                        p -> p.severity(7)
                                .occurrence(3)
                                .detection(5)
                                .affects(0.06)
                                .cause("Packed in a hurry")
                                .triage(WORKAROUND)
                                .evidence(ASSUMED))
                .opportunity(
                        "Photograph every packed bag",
                        o -> o.answers("An item is missing or damaged")
                                .importance(8)
                                .satisfaction(6)
                                .customerValue(6)
                                .businessValue(6)
                                .effort(3)
                                .owner("Logistics")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .gain(
                        "Half an hour of free time",
                        g -> g.benefit(9).occurrence(9).persona(LI_NA).evidence(ASSUMED))
                .metric(
                        "Satisfaction with the delivery",
                        CSAT,
                        m -> m.value(4.4)
                                .target(4.6)
                                .unit("points of satisfaction, 1 to 5")
                                .direction(HIGHER_IS_BETTER)
                                .n(520)
                                .period(Sources.FIRST_QUARTER)
                                .source(Sources.MADE_UP))
                .formsOpinion(REPURCHASE)
                .serves("on-time")
                .serves("fast")
                .importanceToCustomer(9)
                .importanceToOrganisation(8)
                .satisfaction(8)
                .evidence(ASSUMED)
                .leadsTo("Cooks and eats at home", 0.94)
                .leadsTo(
                        "Reports a problem",
                        0.06,
                        forced(CONTEXT_KEPT)
                                .andThen(l -> l.kind(FAILURE).condition("Something is missing or damaged")));
    }

    private static void eatsAtHome(TouchpointBuilder t) {
        t.description("No contact with the brand, and yet the point of it all")
                .goal("Eat well together")
                .motivation("The day ends here")
                .action("Cooks", a -> a.duration(Duration.ofMinutes(20)))
                .action("Eats", a -> a.duration(Duration.ofMinutes(30)))
                .asks("How long does it have to steam?", "The recipe is on the package")
                .statement(THOUGHT, "It tastes like the sea.", saidBy(ZHOU))
                .feels(1.5, felt("satisfied"))
                .pain(
                        "It does not taste as it looked",
                        p -> p.severity(7)
                                .occurrence(2)
                                .detection(8)
                                .affects(0.05)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Ask about the taste the next morning, and pay back without questions",
                        o -> o.answers("It does not taste as it looked")
                                .importance(7)
                                .satisfaction(5)
                                .customerValue(7)
                                .businessValue(6)
                                .effort(3)
                                .owner("Customer success")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .serves("enjoy")
                .importanceToCustomer(10)
                .importanceToOrganisation(6)
                .satisfaction(8)
                .evidence(ASSUMED)
                .leadsTo("Rates the purchase", 0.45)
                .succeeds("Enjoys one good meal", 0.45)
                .failsTo("Reports a problem", 0.05);
    }
}
