package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.forced;
import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ARTICLE;
import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.model.Comparison.BETTER;
import static dev.cjm.model.Decider.COMPANY;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.HandOff.CONTEXT_LOST;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.CES;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.MomentOfTruthType.SMOT;
import static dev.cjm.model.OpinionEffect.PUBLIC_CRITICISM;
import static dev.cjm.model.OpinionEffect.RECOMMENDATION;
import static dev.cjm.model.OpinionEffect.REPURCHASE;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.StatementKind.THOUGHT;
import static dev.cjm.model.TransitionKind.RECOVERY;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.WorkLane.BACKSTAGE;
import static dev.cjm.model.WorkLane.SUPPORT;
import static dev.cjm.model.WorkStatus.IN_PROGRESS;
import static dev.cjm.model.WorkStatus.OPEN;
import static dev.cjm.model.WorkStatus.PLANNED;

import dev.cjm.model.ActorRole;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** The part of stage 7 for which the retailer is praised: problems are solved fast, while anger can still turn into trust. */
final class Complaint {
    private Complaint() {}

    static void reports(TouchpointBuilder t) {
        t.owner("Customer success")
                .goal("Tell somebody who can act")
                .motivation("Money paid for nothing")
                .trigger("Late, wrong, damaged or tasteless")
                .initiatedBy("Customer", ActorRole.CUSTOMER)
                .receivedBy("Service agent", ActorRole.FRONTSTAGE)
                .action("Takes a photograph", a -> a.duration(Duration.ofSeconds(20)))
                .action("Writes two sentences", a -> a.duration(Duration.ofMinutes(1)))
                .field("What is wrong")
                .asks("Do I have to send it back?", "No, a photograph is enough")
                .statement(THOUGHT, "Here we go: forms.", saidBy(LI_NA))
                .feels(-1.5, felt("annoyed"))
                .pain(
                        "Has to tell the story twice",
                        p -> p.severity(7)
                                .occurrence(3)
                                .detection(5)
                                .affects(0.12)
                                .cause("Chat and telephone keep separate notes")
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Show order, delay and photograph to whoever answers",
                        o -> o.answers("Has to tell the story twice")
                                .importance(9)
                                .satisfaction(5)
                                .customerValue(8)
                                .businessValue(6)
                                .effort(5)
                                .owner("Customer success")
                                .status(IN_PROGRESS)
                                .evidence(ASSUMED))
                .metric(
                        "Effort to complain",
                        CES,
                        m -> m.value(5.1)
                                .target(6)
                                .unit("points of ease, 1 to 7")
                                .direction(HIGHER_IS_BETTER)
                                .n(64)
                                .period(Sources.FIRST_QUARTER)
                                .source(Sources.MADE_UP))
                .backstage(
                        "Find order and photograph",
                        SUPPORT,
                        b -> b.system("Service desk").needs("Pick and pack the order"))
                .serves("heard")
                .serves("way-out")
                .importanceToCustomer(9)
                .importanceToOrganisation(8)
                .satisfaction(6)
                .evidence(ASSUMED)
                .leadsTo(
                        "Has the problem solved",
                        0.88,
                        forced(CONTEXT_LOST)
                                .andThen(l -> l.waiting(Duration.ofMinutes(20)).decidedBy(COMPANY)))
                .fails("Never comes back", 0.08);
    }

    static void solved(TouchpointBuilder t) {
        t.owner("Customer success")
                .description(
                        "Problems are solved fast, within the golden time in which anger can still turn into trust")
                .goal("Be taken seriously")
                .motivation("It is not the prawns, it is the evening")
                .initiatedBy("Service agent", ActorRole.FRONTSTAGE)
                .receivedBy("Customer", ActorRole.CUSTOMER)
                .action("Listens to the offer", a -> a.duration(Duration.ofMinutes(2)))
                .decision("Money back, or a new delivery")
                .asks("What do I get?", "Money back or a new delivery, without discussion")
                .expects(
                        "A long discussion", e -> e.score(-1).comparison(BETTER).evidence(ASSUMED))
                .statement(QUOTE, "They rang before I had finished complaining.", saidBy(LI_NA))
                .feels(1, felt("taken seriously"))
                .feels(1.5, feltBy(LI_NA, "won back"))
                .pain(
                        "After nine in the evening nobody rings",
                        p -> p.severity(7)
                                .occurrence(3)
                                .detection(2)
                                .affects(0.1)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Let the app decide alone up to 100 CNY",
                        o -> o.answers("After nine in the evening nobody rings")
                                .importance(9)
                                .satisfaction(7)
                                .customerValue(8)
                                .businessValue(7)
                                .effort(4)
                                .owner("Customer success")
                                .status(PLANNED)
                                .evidence(ASSUMED))
                .gain(
                        "Problems are solved fast",
                        g -> g.benefit(10).occurrence(8).evidence(ARTICLE).evidence(ASSUMED))
                .momentOfTruth(
                        m -> m.type(SMOT)
                                .reason(
                                        "Here customers fall in love with the brand or turn away; the article stresses that it is fast"))
                .formsOpinion(REPURCHASE, RECOMMENDATION, PUBLIC_CRITICISM)
                .metric(
                        "Problems solved within the hour",
                        KPI,
                        m -> m.value(88)
                                .target(95)
                                .unit("%")
                                .direction(HIGHER_IS_BETTER)
                                .n(64)
                                .period(Sources.FIRST_QUARTER)
                                .source(Sources.MADE_UP))
                .backstage(
                        "Decide on the offer",
                        BACKSTAGE,
                        b -> b.owner("Customer success")
                                .duration(Duration.ofMinutes(5))
                                .needs("Find order and photograph"))
                .serves("heard")
                .serves("way-out")
                .importanceToCustomer(10)
                .importanceToOrganisation(9)
                .satisfaction(8)
                .evidence(ARTICLE)
                .evidence(ASSUMED)
                .leadsTo("Gets the money back", 0.65, planned(CONTEXT_KEPT).andThen(l -> l.kind(RECOVERY)))
                .leadsTo(
                        "Receives the delivery",
                        0.25,
                        planned(CONTEXT_KEPT)
                                .andThen(l -> l.kind(RECOVERY)
                                        .waiting(Duration.ofMinutes(40))
                                        .condition("Wants the food, not the money")))
                .fails("Never comes back", 0.10);
    }

    /** The money is back, the dinner is not: fewer come again than of those who ate well. So it is assumed, as all likelihoods are. */
    static void refund(TouchpointBuilder t) {
        t.owner("Customer success")
                .goal("Have the money back")
                .motivation("Wants to be even")
                .action("Reads the message", a -> a.duration(Duration.ofSeconds(10)))
                .asks("When is it on my account?", "At once, in the wallet")
                .statement(THOUGHT, "Fair enough.", saidBy(LI_NA))
                .feels(0.5, felt("appeased"))
                .pain(
                        "The dinner is still missing",
                        p -> p.severity(5)
                                .occurrence(8)
                                .detection(1)
                                .affects(0.6)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Add a voucher for tomorrow",
                        o -> o.answers("The dinner is still missing")
                                .importance(6)
                                .satisfaction(6)
                                .customerValue(5)
                                .businessValue(6)
                                .effort(1)
                                .owner("Marketing")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .backstage(
                        "Pay back",
                        SUPPORT,
                        b -> b.system("Payment gateway")
                                .owner("Finance")
                                .needs("Decide on the offer")
                                .needs("Settle the payment"))
                .serves("way-out")
                .importanceToCustomer(8)
                .importanceToOrganisation(7)
                .satisfaction(7)
                .evidence(ASSUMED)
                .leadsTo(
                        "Is reminded of the next meal",
                        0.10,
                        planned(CONTEXT_KEPT).andThen(l -> l.kind(RECOVERY)))
                .recoversTo("Rates the purchase", 0.25)
                .ends("Keeps shopping elsewhere", 0.45)
                .fails("Never comes back", 0.10);
    }
}
