package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ARTICLE;
import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.BETTER;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.NPS;
import static dev.cjm.model.OpinionEffect.PUBLIC_CRITICISM;
import static dev.cjm.model.OpinionEffect.RECOMMENDATION;
import static dev.cjm.model.StatementKind.THOUGHT;
import static dev.cjm.model.Triage.ABANDON;
import static dev.cjm.model.WorkStatus.DONE;
import static dev.cjm.model.WorkStatus.OPEN;

import dev.cjm.model.ActorRole;
import dev.cjm.model.Channels;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 7: what went wrong is put right ({@link Complaint}); then people come back, or not. */
final class AfterSales {
    private AfterSales() {}

    static void stage(StageBuilder s) {
        s.goal("Be treated well after the money is paid, too")
                .entryCriterion("Has eaten, or something went wrong")
                .exitCriterion("Buys again, or does not")
                .need("heard", "Be heard at once")
                .need("easy-again", "Buy again without starting over")
                .expects(
                        "A problem is solved on the same evening",
                        e -> e.comparison(BETTER).evidence(ASSUMED))
                .asks("Whom do I tell?", "One button in the app, at every order")
                .icon("handshake")
                .touchpoint("Reports a problem", Channels.CHAT, Complaint::reports)
                .touchpoint("Has the problem solved", Channels.PHONE, Complaint::solved)
                .touchpoint("Gets the money back", Channels.MOBILE_APP, Complaint::refund)
                .touchpoint("Rates the purchase", Channels.MOBILE_APP, AfterSales::rates)
                .touchpoint("Is reminded of the next meal", Channels.PUSH, AfterSales::reminded);
    }

    private static void rates(TouchpointBuilder t) {
        t.alsoOn(Channels.PUSH)
                .owner("Data analysis")
                .goal("Say how it was")
                .motivation("Likes to be asked, once")
                .initiatedBy("App", ActorRole.FRONTSTAGE)
                .receivedBy("Customer", ActorRole.CUSTOMER)
                .action("Taps the stars", a -> a.count(3).duration(Duration.ofSeconds(2)))
                .asks("Does anybody read this?", "Bad ratings are answered on the same day")
                .feels(0.5, felt("obliging"))
                .feels(-0.5, feltBy(ZHOU, "pestered"))
                .pain(
                        "Asked after every purchase",
                        p -> p.severity(3)
                                .occurrence(8)
                                .detection(2)
                                .affects(0.1)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Ask every fifth time",
                        o -> o.answers("Asked after every purchase")
                                .importance(4)
                                .satisfaction(5)
                                .customerValue(4)
                                .businessValue(2)
                                .effort(1)
                                .owner("Data analysis")
                                .status(DONE)
                                .evidence(ASSUMED))
                .metric(
                        "Would recommend",
                        NPS,
                        m -> m.value(41)
                                .target(50)
                                .unit("points, -100 to 100")
                                .direction(HIGHER_IS_BETTER)
                                .n(1200)
                                .period(Sources.FIRST_QUARTER)
                                .source(Sources.MADE_UP))
                .formsOpinion(RECOMMENDATION, PUBLIC_CRITICISM)
                .serves("heard")
                .importanceToCustomer(3)
                .importanceToOrganisation(8)
                .satisfaction(5)
                .evidence(ASSUMED)
                .leadsTo("Is reminded of the next meal", 0.60)
                .succeeds("Enjoys one good meal", 0.25)
                .fails("Never comes back", 0.05);
    }

    private static void reminded(TouchpointBuilder t) {
        t.owner("Marketing")
                .description("Customers stick to the retailer far more than to ordinary online shops, says the article")
                .goal("Get dinner sorted again")
                .motivation("It worked last time")
                .trigger("A message at five, with the basket of last time")
                .initiatedBy("Marketing", ActorRole.FRONTSTAGE)
                .receivedBy("Customer", ActorRole.CUSTOMER)
                .action("Opens the message", a -> a.duration(Duration.ofSeconds(3)))
                .decision("The same again, or something new")
                .asks("Can I order the same with one tap?", "Yes, the basket of last time is in the message")
                .statement(THOUGHT, "It knows that it is Thursday.", saidBy(LI_NA))
                .feels(1, felt("tempted"))
                .feels(0, feltBy(ZHOU, "unmoved"))
                .pain(
                        "Messages at the wrong time of day",
                        p -> p.severity(4)
                                .occurrence(5)
                                .detection(4)
                                .affects(0.1)
                                .persona(ZHOU)
                                .triage(ABANDON)
                                .evidence(ASSUMED))
                .opportunity(
                        "Learn when each customer cooks",
                        o -> o.answers("Messages at the wrong time of day")
                                .importance(5)
                                .satisfaction(5)
                                .customerValue(5)
                                .businessValue(7)
                                .effort(6)
                                .owner("Data analysis")
                                .status(OPEN)
                                .evidence(ASSUMED))
                .serves("easy-again")
                .serves("fast")
                .importanceToCustomer(5)
                .importanceToOrganisation(9)
                .satisfaction(7)
                .evidence(ARTICLE)
                .evidence(ASSUMED)
                .leadsTo("Opens the app", 0.30, planned(CONTEXT_KEPT).andThen(l -> l.waiting(Duration.ofDays(3))))
                .succeeds("Shops here every week", 0.50)
                .ends("Keeps shopping elsewhere", 0.10);
    }
}
