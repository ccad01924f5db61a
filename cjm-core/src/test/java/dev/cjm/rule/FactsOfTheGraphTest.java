package dev.cjm.rule;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.SOCIAL_MEDIA;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.HandOff;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Medium;
import dev.cjm.model.Phase;
import dev.cjm.model.StatementKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Facts that depend on where things stand and lead. */
class FactsOfTheGraphTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .stage(
                    "Find",
                    Phase.BEFORE,
                    s -> s.touchpoint(
                                    "Search",
                                    WEB,
                                    t -> t.entry()
                                            .leadsTo(
                                                    "Cart",
                                                    x -> x.likelihood(0.5).condition("found"))
                                            .leadsTo("Post", x -> x.likelihood(0.3)))
                            .touchpoint("Post", SOCIAL_MEDIA, t -> {}))
            .stage(
                    "Buy",
                    Phase.DURING,
                    s -> s.touchpoint(
                                    "Cart",
                                    WEB,
                                    t -> t.alsoOn(STORE)
                                            .leadsTo(
                                                    "Pay",
                                                    x -> x.likelihood(0.9)
                                                            .waiting(Duration.ofHours(50))
                                                            .handOff(HandOff.CONTEXT_KEPT))
                                            .fails("Gives up", 0.1))
                            .stage(
                                    "Paying",
                                    inner -> inner.touchpoint(
                                                    "Pay",
                                                    STORE,
                                                    t -> t.succeeds("Paid")
                                                            .leadsTo(
                                                                    "Call",
                                                                    x -> x.kind(TransitionKind.FAILURE)
                                                                            .channelSwitch(ChannelSwitch.FORCED)
                                                                            .handOff(HandOff.CONTEXT_LOST)))
                                            .touchpoint(
                                                    "Call",
                                                    PHONE,
                                                    t -> t.leadsTo("Cart", x -> x.kind(TransitionKind.RECOVERY)))))
            .stage("Use", Phase.AFTER, s -> s.touchpoint("Lost", WEB, t -> t.leadsTo("Call")))
            .build();
    private final JourneyGraph graph = JourneyGraph.of(map);

    @Test
    void somebody_is_everybody_or_a_persona_with_an_emotion_of_its_own() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Ana")
                .stage(
                        "Stage",
                        s -> s.touchpoint("All", WEB, t -> t.feels(-1))
                                .touchpoint("Ana", WEB, t -> t.feels(2).feels("Ana", -1))
                                .touchpoint("Only Ana", WEB, t -> t.feels("Ana", -0.5))
                                .touchpoint("Told", WEB, t -> t.quote("Bad.", q -> q.score(-1)))
                                .touchpoint("None", WEB, t -> t.feels(1).feels("Ana", 0))
                                .touchpoint("Silent", WEB))
                .build();
        Predicate<Touchpoint> fact = Touchpoints.FEEL_BAD_TO_SOMEBODY.on(JourneyGraph.of(map));
        assertEquals(
                List.of("All", "Ana", "Only Ana", "Told"),
                map.touchpoints().stream().filter(fact).map(Touchpoint::name).toList());
    }

    @Test
    void touchpoints_know_where_they_stand_and_lead() {
        assertEquals("Search", all(Touchpoints.ARE_ENTRIES));
        assertEquals("Search Post Cart Pay Call", all(Touchpoints.ARE_REACHABLE));
        assertEquals("Search Cart Pay Call Lost", all(Touchpoints.CAN_LEAD_TO_SUCCESS));
        assertEquals("Post", all(Touchpoints.ARE_DEAD_ENDS));
        assertEquals("Cart Pay", all(Touchpoints.SAY_WHAT_IF_IT_FAILS));
        assertEquals("Call", all(Touchpoints.OFFER_A_RECOVERY));
        assertEquals("Search Post Call", all(Touchpoints.LOSE_CUSTOMERS));
        assertEquals("Search Cart Pay Call Lost", all(Touchpoints.ARE_CONTACTS));
        assertEquals("Cart Pay Call", all(Touchpoints.areIn(Phase.DURING)));
        assertEquals("Search Post", all(Touchpoints.areIn(Phase.BEFORE)));
        assertEquals("Lost", all(Touchpoints.areIn(Phase.AFTER)));
        assertEquals("Cart Pay Call", all(Touchpoints.areInStage("buy")));
        assertEquals("Pay Call", all(Touchpoints.areInStage("Paying")));
        assertEquals("", all(Touchpoints.areInStage("Elsewhere")));
        assertEquals("Cart Pay", all(Touchpoints.areOn(STORE)));
        assertEquals("Pay", all(Touchpoints.areVia(Medium.PHYSICAL)));
        assertEquals("Call", all(Touchpoints.areVia(Medium.HUMAN)));
        assertEquals("Search Post Cart Lost", all(Touchpoints.areVia(Medium.DIGITAL)));
        assertEquals("are in stage 'Paying'", Touchpoints.areInStage("Paying").words());
        assertEquals("are before the purchase", Touchpoints.areIn(Phase.BEFORE).words());
    }

    @Test
    void transitions_know_what_they_change() {
        assertEquals("search>post cart>pay pay>call call>cart lost>call", transitions(Transitions.CHANGE_THE_CHANNEL));
        assertEquals("cart>pay", transitions(Transitions.KEEP_THE_CONTEXT));
        assertEquals("pay>call", transitions(Transitions.LOSE_THE_CONTEXT));
        assertEquals("pay>call", transitions(Transitions.FORCE_A_SWITCH));
        assertEquals("search>post search>cart cart>pay cart>gives-up", transitions(Transitions.HAVE_A_LIKELIHOOD));
        assertEquals("search>cart", transitions(Transitions.HAVE_A_CONDITION));
        assertEquals("cart>pay", transitions(Transitions.SAY_HOW_LONG_IT_TAKES));
        assertEquals("cart>gives-up pay>call", transitions(Transitions.ARE_FAILURES));
        assertEquals("call>cart", transitions(Transitions.ARE_RECOVERIES));
        assertEquals("cart>gives-up pay>paid", transitions(Transitions.END_THE_JOURNEY));
        assertEquals("cart>pay pay>call call>cart", transitions(Transitions.LIE_ON_A_LOOP));
        assertEquals("cart>pay", transitions(Transitions.waitLongerThan(Duration.ofDays(2))));
        assertEquals("", transitions(Transitions.waitLongerThan(Duration.ofHours(50))));
        assertEquals(
                "let customers wait longer than 2 days",
                Transitions.waitLongerThan(Duration.ofDays(2)).words());
        assertEquals(
                "lets customers wait longer than 1 hour 30 minutes (2 days 2 hours)",
                Transitions.waitLongerThan(Duration.ofMinutes(90))
                        .judge(graph)
                        .why(RuleMaps.transition(map, "cart>pay")));
    }

    @Test
    void statements_tell_a_feeling_where_no_emotion_is_declared() {
        JourneyMap told = RuleMaps.one(
                t -> t.statement(StatementKind.QUOTE, "Bad", s -> s.score(-2).weight(0.1))
                        .statement(StatementKind.QUOTE, "Good", s -> s.score(1).weight(0.2))
                        .statement(StatementKind.QUOTE, "Well", s -> {}));
        JourneyGraph statements = JourneyGraph.of(told);
        assertEquals(false, Touchpoints.FEEL_BAD.on(statements).test(RuleMaps.touchpoint(told, "cart")));
        assertEquals(false, Touchpoints.FEEL_GOOD.on(statements).test(RuleMaps.touchpoint(told, "cart")));
        assertEquals(true, Touchpoints.HAVE_A_FEELING.on(statements).test(RuleMaps.touchpoint(told, "cart")));
        assertEquals(
                "has a feeling", Touchpoints.HAVE_A_FEELING.judge(statements).why(RuleMaps.touchpoint(told, "cart")));
        JourneyMap half = RuleMaps.one(t -> t.statement(
                        StatementKind.QUOTE, "Bad", s -> s.score(-1).weight(2))
                .statement(StatementKind.QUOTE, "Worse", s -> s.score(-2).weight(2))
                .statement(StatementKind.QUOTE, "Well", s -> {}));
        assertEquals(
                "feels bad (-1.5)",
                Touchpoints.FEEL_BAD.judge(JourneyGraph.of(half)).why(RuleMaps.touchpoint(half, "cart")));
        JourneyMap weightless = RuleMaps.one(
                t -> t.statement(StatementKind.QUOTE, "Bad", s -> s.score(-2).weight(0)));
        assertEquals(
                false,
                Touchpoints.HAVE_A_FEELING
                        .on(JourneyGraph.of(weightless))
                        .test(RuleMaps.touchpoint(weightless, "cart")));
    }

    private String all(Described<Touchpoint> fact) {
        return String.join(
                " ",
                map.touchpoints().stream()
                        .filter(fact.on(graph))
                        .map(each -> each.name())
                        .toList());
    }

    private String transitions(Described<Transition> fact) {
        List<String> ids = map.allTransitions().stream()
                .filter(fact.on(graph))
                .map(each -> each.id())
                .toList();
        return String.join(" ", ids);
    }
}
