package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Places.forced;
import static dev.cjm.examples.freshfood.Places.planned;
import static dev.cjm.examples.freshfood.Sources.ARTICLE;
import static dev.cjm.examples.freshfood.Sources.FIRST_DRAFT;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Sources.saidBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.examples.freshfood.Travellers.ZHOU;
import static dev.cjm.model.Comparison.AS_EXPECTED;
import static dev.cjm.model.Comparison.BETTER;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.HandOff.CONTEXT_LOST;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.CSAT;
import static dev.cjm.model.OpinionEffect.RECOMMENDATION;
import static dev.cjm.model.OpinionEffect.REPURCHASE;
import static dev.cjm.model.StatementKind.OBSERVATION;
import static dev.cjm.model.StatementKind.QUOTE;
import static dev.cjm.model.TransitionKind.FAILURE;
import static dev.cjm.model.Triage.WORKAROUND;
import static dev.cjm.model.WorkLane.BACKSTAGE;
import static dev.cjm.model.WorkStatus.PLANNED;

import dev.cjm.model.ActorRole;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;

/** Stage 5: the store is also a restaurant; seafood is cooked while people wait. */
final class Experience {
    private Experience() {}

    static void stage(StageBuilder s) {
        s.goal("Have a good time, not only a full bag")
                .entryCriterion("Has paid and stays in the store")
                .exitCriterion("Has eaten")
                .need("enjoy", "Enjoy the food while it is at its best")
                .expects(
                        "Cooked within twenty minutes",
                        e -> e.comparison(AS_EXPECTED).evidence(FIRST_DRAFT))
                .asks("How long does it take?", "A number on the screen counts down")
                .icon("wok")
                .touchpoint("Has seafood cooked on the spot", Places.SEAFOOD_COUNTER, Experience::cooked)
                .touchpoint("Eats in the store", Places.STORE, Experience::eats);
    }

    private static void cooked(TouchpointBuilder t) {
        t.owner("Sales")
                .description("Easy processing of seafood: caught, cleaned and cooked in front of the customer")
                .goal("Eat it as fresh as it gets")
                .motivation("Nobody cleans crabs at home for fun")
                .initiatedBy("Customer", ActorRole.CUSTOMER)
                .receivedBy("Cook", ActorRole.FRONTSTAGE)
                .actor("Cleaner of the counter", ActorRole.BACKSTAGE)
                .action("Points at a crab", a -> a.duration(Duration.ofMinutes(1)))
                .action("Waits", a -> a.duration(Duration.ofMinutes(18)))
                .decision("Steamed, or with garlic and chilli")
                .asks("What does cooking cost?", "A fixed price per dish, written above the counter")
                .expects(
                        "Somebody else does the dirty work",
                        e -> e.score(1).comparison(BETTER).evidence(FIRST_DRAFT))
                .statement(QUOTE, "My wife now thinks that I can cook.", saidBy(ZHOU))
                .feels(1.5, felt("fascinated"))
                .feels(2, feltBy(ZHOU, "proud"))
                .pain(
                        "Nobody says how long the wait is at noon",
                        p -> p.severity(7)
                                .occurrence(4)
                                .detection(3)
                                .affects(0.15)
                                .persona(LI_NA)
                                .triage(WORKAROUND)
                                .evidence(FIRST_DRAFT))
                .opportunity(
                        "Count down on the phone and call when it is ready",
                        o -> o.answers("Nobody says how long the wait is at noon")
                                .importance(7)
                                .satisfaction(6)
                                .customerValue(6)
                                .businessValue(4)
                                .effort(3)
                                .owner("Product")
                                .status(PLANNED)
                                .evidence(FIRST_DRAFT))
                .gain(
                        "Seafood cooked and eaten on the spot",
                        g -> g.benefit(9).occurrence(8).evidence(ARTICLE).evidence(FIRST_DRAFT))
                .formsOpinion(RECOMMENDATION, REPURCHASE)
                .backstage(
                        "Clean and cook seafood",
                        BACKSTAGE,
                        b -> b.owner("Sales").duration(Duration.ofMinutes(15)).needs("Test every lot"))
                .serves("enjoy")
                .serves("freshness")
                .importanceToCustomer(8)
                .importanceToOrganisation(7)
                .satisfaction(8)
                .evidence(ARTICLE)
                .evidence(FIRST_DRAFT)
                .leadsTo("Eats in the store", 0.92, planned(CONTEXT_KEPT))
                .leadsTo("Reports a problem", 0.08, forced(CONTEXT_LOST).andThen(l -> l.kind(FAILURE)));
    }

    private static void eats(TouchpointBuilder t) {
        t.owner("Sales")
                .goal("Eat together")
                .motivation("Lunch alone is no lunch")
                .action("Eats and talks", a -> a.duration(Duration.ofMinutes(35)))
                .asks("May we stay?", "As long as there are seats")
                .statement(
                        OBSERVATION,
                        "Three of four tables photograph the food before they eat.",
                        s -> s.score(1.5).source("Example").evidence(FIRST_DRAFT))
                .feels(1.5, felt("content"))
                .feels(2, feltBy(ZHOU, "at home"))
                .pain(
                        "No seats between twelve and one",
                        p -> p.severity(4)
                                .occurrence(7)
                                .detection(1)
                                .affects(0.25)
                                .triage(WORKAROUND)
                                .evidence(FIRST_DRAFT))
                .gain(
                        "A meal at half the price of a restaurant",
                        g -> g.benefit(8).occurrence(9).evidence(FIRST_DRAFT))
                .metric(
                        "Satisfaction with the meal",
                        CSAT,
                        m -> m.value(4.6)
                                .target(4.7)
                                .unit("points of satisfaction, 1 to 5")
                                .direction(HIGHER_IS_BETTER)
                                .n(210)
                                .period(Sources.FIRST_QUARTER)
                                .source(Sources.MADE_UP))
                .formsOpinion(RECOMMENDATION)
                .serves("enjoy")
                .serves("company")
                .importanceToCustomer(7)
                .importanceToOrganisation(6)
                .satisfaction(9)
                .evidence(FIRST_DRAFT)
                .leadsTo("Rates the purchase", 0.45, planned(CONTEXT_KEPT))
                .succeeds("Enjoys one good meal", 0.55);
    }
}
