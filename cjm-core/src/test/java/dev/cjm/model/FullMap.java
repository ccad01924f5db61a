package dev.cjm.model;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.WEB;

import java.time.Duration;
import java.time.LocalDate;

/** A map in which every fact of a map, persona, stage and touchpoint is said. */
final class FullMap {
    private static final Evidence SEEN = Evidence.of(
            EvidenceKind.OBSERVED,
            e -> e.source("Visit")
                    .sourceType(SourceType.OBSERVATION)
                    .date(LocalDate.of(2026, 1, 2))
                    .sampleSize(5)
                    .link("https://example.org"));

    private FullMap() {}

    static JourneyMap map() {
        return JourneyMap.named("Full")
                .goal("Less waiting")
                .scenario("After work")
                .scope("Hunger", "Dinner")
                .language("en")
                .owner("Ann")
                .teamMember("Bob", "Sales")
                .version("1")
                .status(MapStatus.DRAFT)
                .kind(JourneyKind.PURCHASE)
                .basedOn(MapReference.to("older"))
                .dataSource("Survey", SourceType.SURVEY, s -> {})
                .metric("NPS", MetricKind.NPS)
                .tag("food")
                .attribute("colour", "red")
                .persona("Parent", FullMap::persona)
                .stage("Stage", Phase.DURING, FullMap::stage)
                .build();
    }

    private static void persona(PersonaBuilder persona) {
        persona.gender("female")
                .education("university")
                .income("high")
                .location("Cluj")
                .age(30, 40)
                .role("buyer")
                .function("manager")
                .task("cook")
                .need("Fresh food")
                .goal("eat")
                .jobToBeDone("feed the children")
                .motivation("health")
                .frustration("queues")
                .joy("weekends")
                .habit("buys late")
                .behaviourPattern("compares")
                .purchase("bread")
                .lifestyle("busy")
                .value("family")
                .socialClass("middle")
                .prefers(WEB)
                .emotionalExperience("tired")
                .quote("No time!", q -> q.score(-1))
                .picture("parent.png")
                .researchBased()
                .share(0.5)
                .description("Two children")
                .evidence(SEEN)
                .tag("family")
                .attribute("colour", "blue");
    }

    private static void stage(StageBuilder stage) {
        stage.description("The shop")
                .goal("buy")
                .entryCriterion("hungry")
                .exitCriterion("paid")
                .need("Speed")
                .need("Fresh food")
                .expects("Short queues")
                .asks("Open?")
                .metric("CSAT", MetricKind.CSAT)
                .icon("cart")
                .touchpoint("Touch", WEB, FullMap::touchpoint);
    }

    private static void touchpoint(TouchpointBuilder touch) {
        touch.description("Pays")
                .goal("pay")
                .motivation("go home")
                .trigger("full cart")
                .influence("friends")
                .alternative("cash")
                .action("tap", a -> a.count(2).duration(Duration.ofSeconds(3)))
                .decision("card or cash")
                .field("PIN")
                .asks("Safe?")
                .serves("Fresh food")
                .expects("Fast", f -> f.persona("Parent").score(1).comparison(Comparison.BETTER))
                .quote("Fine")
                .feels(1)
                .feels("Parent", 2)
                .pain("Slow", p -> p.severity(5))
                .gain("Points")
                .opportunity("Faster", o -> o.answers("Slow"))
                .momentOfTruth(m -> m.reason("money"))
                .formsOpinion(OpinionEffect.REPURCHASE)
                .importanceToCustomer(9)
                .importanceToOrganisation(8)
                .satisfaction(4)
                .alsoOn(EMAIL)
                .metric("CES", MetricKind.CES)
                .evidence(SEEN)
                .owner("Till team")
                .initiatedBy("Customer", ActorRole.CUSTOMER)
                .receivedBy("Till", ActorRole.FRONTSTAGE)
                .actor("Bank", ActorRole.PARTNER)
                .milestone("Paid")
                .backstage("Book", WorkLane.BACKSTAGE)
                .nestedMap(MapReference.to("payment"))
                .icon("card")
                .tag("pay")
                .attribute("colour", "green")
                .entry();
    }
}
