package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.forced;
import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ARTICLE_ON_CONVERSION;
import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.Decider.COMPANY;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.HandOff.CONTEXT_LOST;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.CES;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.StatementKind.THOUGHT;
import static dev.cjm.model.TransitionKind.ALTERNATIVE;
import static dev.cjm.model.TransitionKind.RECOVERY;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.Triage.WORKAROUND;
import static dev.cjm.model.WorkLane.SUPPORT;
import static dev.cjm.model.WorkStatus.IN_PROGRESS;
import static dev.cjm.model.WorkStatus.OPEN;
import static dev.cjm.model.WorkStatus.PLANNED;

import dev.cjm.model.Channels;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 4: they buy. Payment may fail; then they try again, or go to the till. */
final class Purchase {
    private Purchase() {}

    static void stage(StageBuilder s) {
        s.goal("Pay once, quickly, and be done")
                .entryCriterion("Has chosen the first product")
                .exitCriterion("Has paid")
                .need("quick-pay", "Pay in less than a minute")
                .expects(
                        "Fewer than five taps to pay",
                        e -> e.comparison(AS_EXPECTED).evidence(ASSUMED))
                .asks("Will it arrive before seven?", "The basket shows the time before payment")
                .icon("basket")
                .metric(
                        "Journeys with a payment",
                        KPI,
                        m -> m.value(35)
                                .target(38)
                                .unit("% of journeys")
                                .direction(HIGHER_IS_BETTER)
                                .source(Sources.ARTICLE_TITLE + "; target assumed"))
                .touchpoint("Fills the basket", Channels.MOBILE_APP, Purchase::basket)
                .touchpoint("Pays in the app", Channels.MOBILE_APP, Purchase::pays)
                .touchpoint("Sees the payment fail", Channels.MOBILE_APP, Purchase::fails)
                .touchpoint("Pays at the till", Channels.SELF_SERVICE, Purchase::till);
    }

    private static void basket(TouchpointBuilder t) {
        t.alsoOn(Places.STORE)
                .owner("Product")
                .goal("Collect what dinner needs")
                .motivation("Sees dinner take shape")
                .action("Adds a product", a -> a.count(9).duration(Duration.ofSeconds(15)))
                .decision("Delivered, carried home, or cooked here")
                .asks("Is everything in stock?", "What is sold out is grey at once")
                .statement(THOUGHT, "Nine things, under a hundred. Good.", saidBy(LI_NA))
                .feels(1, felt("eager"))
                .pain(
                        "The delivery slot is full when the basket is",
                        p -> p.severity(6)
                                .occurrence(4)
                                .detection(4)
                                .affects(0.06)
                                .cause("Slots are shown last")
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Hold a delivery slot as soon as the basket opens",
                        o -> o.answers("The delivery slot is full when the basket is")
                                .importance(8)
                                .satisfaction(5)
                                .customerValue(8)
                                .businessValue(7)
                                .effort(5)
                                .owner("Product")
                                .status(PLANNED)
                                .evidence(ASSUMED))
                .backstage(
                        "Keep stock in step",
                        SUPPORT,
                        b -> b.system("Stock system").owner("Data analysis"))
                .serves("no-regrets")
                .serves("fast")
                .importanceToCustomer(7)
                .importanceToOrganisation(9)
                .satisfaction(7)
                .evidence(ASSUMED)
                .leadsTo("Pays in the app", 0.75)
                .leadsTo(
                        "Pays at the till",
                        0.15,
                        planned(CONTEXT_KEPT)
                                .andThen(l -> l.kind(ALTERNATIVE)
                                        .condition("Shops in the store and does not want to pay by phone")))
                .fails("Gives up before paying", 0.06);
    }

    private static void pays(TouchpointBuilder t) {
        t.alsoOn(Places.STORE)
                .owner("Product")
                .goal("Pay and be done")
                .motivation("The train arrives in two minutes")
                .action("Confirms address and time", a -> a.duration(Duration.ofSeconds(10)))
                .action("Taps", a -> a.count(4).duration(Duration.ofSeconds(3)))
                .action("Looks into the camera", a -> a.duration(Duration.ofSeconds(5)))
                .asks("Is it safe?", "Payment is by the wallet that the phone already has")
                .expects(
                        "Paid within a minute",
                        e -> e.score(0.5).comparison(AS_EXPECTED).evidence(ASSUMED))
                .feels(0.5, felt("done"))
                .feels(1, feltBy(LI_NA, "relieved"))
                .feels(-1, feltBy(ZHOU, "uneasy"))
                .pain(
                        "Payment is refused",
                        p -> p.severity(8)
                                .occurrence(4)
                                .detection(3)
                                .affects(0.08)
                                .cause("The bank does not answer in time")
                                .triage(WORKAROUND)
                                .status(IN_PROGRESS)
                                .evidence(ASSUMED))
                .opportunity(
                        "Offer a second way to pay before the first one fails",
                        o -> o.answers("Payment is refused")
                                .importance(9)
                                .satisfaction(5)
                                .customerValue(8)
                                .businessValue(9)
                                .effort(4)
                                .owner("Product")
                                .status(IN_PROGRESS)
                                .evidence(ASSUMED))
                .metric(
                        "Effort to pay",
                        CES,
                        m -> m.value(5.9)
                                .target(6.3)
                                .unit("points of ease, 1 to 7")
                                .direction(HIGHER_IS_BETTER)
                                .n(350)
                                .period(Sources.FIRST_QUARTER)
                                .source(Sources.MADE_UP))
                .metric(
                        "Payments that succeed at once",
                        KPI,
                        m -> m.value(92)
                                .target(98)
                                .unit("%")
                                .direction(HIGHER_IS_BETTER)
                                .source(Sources.MADE_UP))
                .backstage(
                        "Settle the payment",
                        SUPPORT,
                        b -> b.system("Payment gateway").owner("Finance").needs("Keep stock in step"))
                .milestone("Paid")
                .serves("quick-pay")
                .importanceToCustomer(8)
                .importanceToOrganisation(10)
                .satisfaction(6)
                .evidence(ARTICLE_ON_CONVERSION)
                .evidence(ASSUMED)
                .leadsTo("Follows the delivery", 0.70)
                .leadsTo("Has seafood cooked on the spot", 0.10, planned(CONTEXT_KEPT))
                .leadsTo("Cooks and eats at home", 0.12, l -> l.condition("Shops in the store and carries it home"))
                .failsTo("Sees the payment fail", 0.08);
    }

    private static void fails(TouchpointBuilder t) {
        t.owner("Product")
                .goal("Find out what to do now")
                .motivation("Nine things are in the basket")
                .action("Reads the message", a -> a.duration(Duration.ofSeconds(20)))
                .asks("Have I been charged?")
                .asks("Can I try again?", "Yes, with the same or another way to pay")
                .statement(
                        QUOTE,
                        "Error 4012. Thank you, and my child's dinner?",
                        s -> s.persona(LI_NA).score(-2).source("Example").evidence(ASSUMED))
                .feels(-2, felt("angry"))
                .pain(
                        "Unclear whether money was taken",
                        p -> p.severity(8)
                                .occurrence(7)
                                .detection(6)
                                .affects(0.7)
                                .cause("The text of the bank is shown as it is")
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Say in one sentence what happened and what to do",
                        o -> o.answers("Unclear whether money was taken")
                                .importance(9)
                                .satisfaction(2)
                                .customerValue(9)
                                .businessValue(7)
                                .effort(2)
                                .owner("Product")
                                .status(PLANNED)
                                .evidence(ASSUMED))
                .serves("way-out")
                .importanceToCustomer(9)
                .importanceToOrganisation(8)
                .satisfaction(2)
                .evidence(ASSUMED)
                .recoversTo("Pays in the app", 0.45)
                .leadsTo(
                        "Pays at the till",
                        0.30,
                        forced(CONTEXT_LOST)
                                .andThen(
                                        l -> l.kind(RECOVERY).decidedBy(COMPANY).condition("Stands in the store")))
                .fails("Gives up before paying", 0.25);
    }

    private static void till(TouchpointBuilder t) {
        t.owner("Sales")
                .goal("Pay and leave")
                .motivation("Hungry")
                .action("Scans a product", a -> a.count(9).duration(Duration.ofSeconds(4)))
                .action("Queues", a -> a.duration(Duration.ofMinutes(4)))
                .asks("Does the till take cash?", "One of four does")
                .statement(THOUGHT, "Why type everything again?", saidBy(ZHOU))
                .feels(-0.5, felt("impatient"))
                .feels(0, feltBy(ZHOU, "used to it"))
                .pain(
                        "Queue at the till",
                        p -> p.severity(6)
                                .occurrence(6)
                                .detection(2)
                                .affects(0.3)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Take over the basket from the phone",
                        o -> o.answers("Queue at the till")
                                .importance(6)
                                .satisfaction(4)
                                .customerValue(6)
                                .businessValue(5)
                                .effort(5)
                                .owner("Product")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .milestone("Paid")
                .serves("quick-pay")
                .importanceToCustomer(6)
                .importanceToOrganisation(7)
                .satisfaction(5)
                .evidence(ASSUMED)
                .leadsTo("Cooks and eats at home", 0.70)
                .leadsTo("Has seafood cooked on the spot", 0.25, planned(CONTEXT_KEPT))
                .fails("Gives up before paying", 0.05);
    }
}
