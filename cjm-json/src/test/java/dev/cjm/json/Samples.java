package dev.cjm.json;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;

import dev.cjm.model.Actor;
import dev.cjm.model.ActorRole;
import dev.cjm.model.Channel;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Channels;
import dev.cjm.model.Comparison;
import dev.cjm.model.DateRange;
import dev.cjm.model.Decider;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.EvidenceBuilder;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.HandOff;
import dev.cjm.model.JourneyKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import dev.cjm.model.MapState;
import dev.cjm.model.MapStatus;
import dev.cjm.model.MetricBuilder;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import dev.cjm.model.MomentOfTruthType;
import dev.cjm.model.Money;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.PersonaBuilder;
import dev.cjm.model.Phase;
import dev.cjm.model.SourceType;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.StatementKind;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.TransitionKind;
import dev.cjm.model.Triage;
import dev.cjm.model.WorkLane;
import dev.cjm.model.WorkStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Maps that tests share. */
final class Samples {
    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

    private static final Channel KIOSK = Channel.of(
            "Kiosk",
            c -> c.medium(dev.cjm.model.Medium.PHYSICAL)
                    .ownership(dev.cjm.model.Ownership.PARTNER)
                    .cost(Money.of("0.35", "EUR"))
                    .availability(OpeningHours.of(
                            LocalTime.of(8, 30), LocalTime.MIDNIGHT, DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                    .icon("kiosk"));

    private Samples() {}

    /** The example of the README. */
    static JourneyMap freshFood() {
        return JourneyMap.named("Fresh food, one hour")
                .kind(JourneyKind.PURCHASE)
                .persona(
                        "Busy parent",
                        p -> p.share(0.7).goal("Dinner on the table by seven").frustration("Queues"))
                .stage(
                        "Awareness",
                        Phase.BEFORE,
                        s -> s.touchpoint(
                                "Sees a store ad",
                                PAID_ADS,
                                t -> t.feels(+1).asks("Is it really fresh?").leadsTo("Scans and pays", 0.6)))
                .stage(
                        "Purchase",
                        Phase.DURING,
                        s -> s.touchpoint(
                                "Scans and pays",
                                MOBILE_APP,
                                t -> t.feels(-2)
                                        .feels("Busy parent", -1)
                                        .pain(
                                                "Payment fails",
                                                p -> p.severity(8).occurrence(5).detection(3))
                                        .leadsTo("Home delivery", 0.8)
                                        .fails("Gives up", 0.2)))
                .stage(
                        "Logistics",
                        Phase.AFTER,
                        s -> s.touchpoint(
                                "Home delivery", COURIER, t -> t.feels(+2).succeeds("Eats in time")))
                .build();
    }

    /** A map that says all that can be said. */
    static JourneyMap full() {
        return JourneyMap.named("Retail onboarding")
                .id("onboarding")
                .kind(JourneyKind.of("retail onboarding"))
                .state(MapState.FUTURE)
                .status(MapStatus.IN_REVIEW)
                .version("2.1")
                .basedOn(new MapReference("onboarding-today", Optional.of("1.4")))
                .language("de-AT")
                .owner("CX team")
                .teamMember("Ana", "Service")
                .goal("Half the calls")
                .scenario("First week with the product")
                .scope("Contract signed", "First invoice paid")
                .scale(EmotionScale.ONE_TO_FIVE.withLabel(1, "awful").withLabel(5, "great"))
                .dataSource(
                        "Survey 2026",
                        SourceType.SURVEY,
                        d -> d.description("NPS wave")
                                .owner("Insights")
                                .link("https://example.org/survey")
                                .period(QUARTER)
                                .sampleSize(420))
                .metric("NPS", MetricKind.NPS, Samples::metric)
                .tag("onboarding")
                .attribute("team", "blue")
                .attribute("board", "")
                .persona("Newcomer", Samples::persona)
                .stage("Start", Phase.DURING, Samples::stage)
                .outcome(
                        "Settled",
                        OutcomeKind.SUCCESS,
                        o -> o.value(Money.of("120", "EUR")).description("Uses it daily"))
                .transition(
                        "opens-box",
                        "Asks for help",
                        t -> t.id("help")
                                .kind(TransitionKind.RECOVERY)
                                .likelihood(0.25)
                                .condition("if the manual is missing")
                                .waiting(Duration.ofMinutes(90))
                                .handOff(HandOff.CONTEXT_LOST)
                                .channelSwitch(ChannelSwitch.FORCED)
                                .decidedBy(Decider.COMPANY))
                .transition("opens-box", "Settled", t -> t.likelihood(0.75))
                .build();
    }

    private static void persona(PersonaBuilder persona) {
        persona.id("newcomer")
                .researchBased()
                .share(0.4)
                .description("New in town")
                .age(25, 34)
                .gender("any")
                .education("college")
                .income("average")
                .location("Graz")
                .role("buyer")
                .function("IT")
                .task("Set it up")
                .need("quick-start", "Start at once")
                .goal("Works by tonight")
                .jobToBeDone("Feel at home")
                .motivation("Curiosity")
                .frustration("Waiting")
                .joy("It just works")
                .habit("Reads reviews")
                .behaviourPattern("Compares")
                .purchase("Router")
                .lifestyle("urban")
                .value("honesty")
                .socialClass("middle")
                .prefers(MOBILE_APP)
                .emotionalExperience("hopeful")
                .quote("I want it now", q -> q.score(2).weight(0.5))
                .picture("newcomer.png")
                .evidence(EvidenceKind.OBSERVED, Samples::evidence)
                .tag("new")
                .attribute("segment", "A");
    }

    private static void stage(StageBuilder stage) {
        stage.id("start")
                .description("The first hour")
                .goal("Be ready")
                .entryCriterion("Box arrived")
                .exitCriterion("Device online")
                .need("manual", "A manual that helps")
                .expects("Quick set-up", e -> e.score(4))
                .asks("Where do I start?", "On page one")
                .metric("CSAT start", MetricKind.CSAT, Samples::metric)
                .icon("box")
                .touchpoint("Opens box", KIOSK, Samples::touchpoint)
                .stage("Trouble", t -> t.touchpoint("Asks for help", EMAIL));
    }

    private static void touchpoint(TouchpointBuilder touchpoint) {
        touchpoint
                .id("opens-box")
                .alsoOn(Channels.PACKAGING)
                .entry(1)
                .description("At the kitchen table")
                .goal("See what is inside")
                .motivation("Anticipation")
                .trigger("Door bell")
                .influence("weather")
                .alternative("Send it back")
                .action("Cuts the tape", a -> a.count(2).duration(Duration.ofSeconds(30)))
                .decision("Keep it?")
                .field("serial number")
                .asks("Is all there?")
                .serves("manual")
                .expects(
                        "All parts there",
                        e -> e.id("parts")
                                .score(5)
                                .comparison(Comparison.WORSE)
                                .persona("newcomer")
                                .evidence(EvidenceKind.REPORTED, Samples::evidence))
                .statement(
                        StatementKind.OBSERVATION,
                        "Searches the manual",
                        s -> s.score(2)
                                .weight(3)
                                .persona("newcomer")
                                .source("diary")
                                .date(LocalDate.of(2026, 3, 1))
                                .evidence(EvidenceKind.OBSERVED, Samples::evidence))
                .feels(2)
                .feels(
                        1,
                        e -> e.persona("newcomer")
                                .word("lost")
                                .arousal(0.8)
                                .evidence(EvidenceKind.INFERRED, Samples::evidence))
                .pain(
                        "Manual missing",
                        p -> p.id("no-manual")
                                .severity(7)
                                .occurrence(3)
                                .detection(2)
                                .affects(0.15)
                                .persona("newcomer")
                                .cause("Packed late")
                                .triage(Triage.WORKAROUND)
                                .status(WorkStatus.IN_PROGRESS)
                                .evidence(EvidenceKind.ASSUMED, Samples::evidence))
                .gain(
                        "Nice smell",
                        g -> g.benefit(2)
                                .occurrence(9)
                                .affects(0.5)
                                .persona("newcomer")
                                .cause("Wood")
                                .status(WorkStatus.DONE)
                                .evidence(EvidenceKind.ASSUMED, Samples::evidence))
                .opportunity(
                        "Print it on the box",
                        o -> o.importance(9)
                                .satisfaction(2.5)
                                .customerValue(8)
                                .businessValue(6)
                                .effort(1)
                                .answers("no-manual")
                                .owner("Packaging")
                                .status(WorkStatus.PLANNED)
                                .evidence(EvidenceKind.ASSUMED, Samples::evidence))
                .momentOfTruth(m -> m.type(MomentOfTruthType.FMOT).reason("First sight"))
                .formsOpinion(OpinionEffect.RECOMMENDATION, OpinionEffect.REPURCHASE)
                .importanceToCustomer(8)
                .importanceToOrganisation(6.5)
                .satisfaction(3)
                .metric("CES box", MetricKind.CES, Samples::metric)
                .evidence(EvidenceKind.OBSERVED, Samples::evidence)
                .owner("Logistics")
                .initiatedBy("Courier", ActorRole.PARTNER)
                .receivedBy("Newcomer", ActorRole.CUSTOMER)
                .actor(new Actor("Neighbour", ActorRole.CUSTOMER))
                .milestone("unboxed")
                .backstage(
                        "Packs",
                        WorkLane.BACKSTAGE,
                        b -> b.owner("Warehouse").system("WMS").needs("stock").duration(Duration.ofHours(26)))
                .backstage("Keeps stock", WorkLane.SUPPORT, b -> b.id("stock"))
                .nestedMap(MapReference.to("unboxing"))
                .icon("open-box")
                .tag("first")
                .attribute("photo", "yes");
    }

    private static void metric(MetricBuilder metric) {
        metric.value(31.5)
                .target(40)
                .unit("points")
                .direction(MetricDirection.HIGHER_IS_BETTER)
                .n(420)
                .period(QUARTER)
                .source("Survey 2026");
    }

    private static void evidence(EvidenceBuilder evidence) {
        evidence.sourceType(SourceType.INTERVIEW)
                .source("Study 7")
                .date(LocalDate.of(2026, 2, 28))
                .sampleSize(12)
                .link("https://example.org/7");
    }
}
