package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Transitions have one order, whatever order they were declared in. */
class TransitionOrderTest {
    @Test
    void by_source_as_written_then_by_target_as_written_then_outcomes_by_id() {
        JourneyMap map = JourneyMap.named("Map")
                .transition("C", "Win")
                .transition("B", "A")
                .transition("A", "Win")
                .transition("A", "Lose")
                .transition("A", "C")
                .transition("A", "B")
                .outcome("Win", OutcomeKind.SUCCESS)
                .outcome("Lose", OutcomeKind.FAILURE)
                .stage("S", s -> s.touchpoint("B", WEB).touchpoint("A", WEB).touchpoint("C", WEB))
                .build();
        assertEquals(
                List.of("b>a", "a>b", "a>c", "a>lose", "a>win", "c>win"),
                map.transitions().stream().map(Transition::id).toList());
    }

    /** Parallel transitions in their order: each differs from the one before in one more respect. */
    private static List<Consumer<TransitionBuilder>> parallel() {
        return List.of(
                t -> t.likelihood(0.1).id("x1"),
                t -> t.likelihood(0.05).condition("a"),
                t -> t.likelihood(0.05).condition("b"),
                t -> t.likelihood(0.05).condition("b").waiting(Duration.ZERO),
                t -> t.likelihood(0.05).condition("b").waiting(Duration.ofHours(1)),
                t -> t.likelihood(0.05)
                        .condition("b")
                        .waiting(Duration.ofHours(1))
                        .handOff(HandOff.CONTEXT_KEPT),
                t -> t.likelihood(0.05)
                        .condition("b")
                        .waiting(Duration.ofHours(1))
                        .handOff(HandOff.CONTEXT_LOST),
                t -> t.likelihood(0.05)
                        .condition("b")
                        .waiting(Duration.ofHours(1))
                        .handOff(HandOff.CONTEXT_LOST)
                        .channelSwitch(ChannelSwitch.PLANNED),
                t -> t.likelihood(0.05)
                        .condition("b")
                        .waiting(Duration.ofHours(1))
                        .handOff(HandOff.CONTEXT_LOST)
                        .channelSwitch(ChannelSwitch.FORCED),
                t -> t.likelihood(0.05)
                        .condition("b")
                        .waiting(Duration.ofHours(1))
                        .handOff(HandOff.CONTEXT_LOST)
                        .channelSwitch(ChannelSwitch.FORCED)
                        .decidedBy(Decider.CUSTOMER),
                t -> t.likelihood(0.05)
                        .condition("b")
                        .waiting(Duration.ofHours(1))
                        .handOff(HandOff.CONTEXT_LOST)
                        .channelSwitch(ChannelSwitch.FORCED)
                        .decidedBy(Decider.COMPANY),
                t -> t.likelihood(0),
                t -> {},
                t -> t.kind(TransitionKind.ALTERNATIVE).likelihood(0.05),
                t -> t.kind(TransitionKind.FAILURE).likelihood(0.05),
                t -> t.kind(TransitionKind.RECOVERY).likelihood(0.05).id("r1"),
                t -> t.kind(TransitionKind.RECOVERY).likelihood(0.05).id("r2"));
    }

    private static List<Transition> declared(List<Consumer<TransitionBuilder>> details) {
        JourneyMapBuilder map =
                JourneyMap.named("Map").stage("S", s -> s.touchpoint("A", WEB).touchpoint("B", WEB));
        details.forEach(each -> map.transition("A", "B", each));
        return map.build().transitions();
    }

    @Test
    void parallel_ones_stand_by_kind_likelihood_and_what_else_is_known() {
        List<Consumer<TransitionBuilder>> reversed = new ArrayList<>(parallel());
        Collections.reverse(reversed);
        List<Transition> expected = declared(parallel());
        assertEquals(expected, declared(reversed));
        for (int i = 0; i < expected.size(); i++) {
            TransitionBuilder one =
                    new TransitionBuilder(new Problems(), Where.root("transition", "one"), TransitionKind.NORMAL);
            parallel().get(i).accept(one);
            Transition facts = one.build("a", "b");
            assertEquals(
                    facts,
                    ImmutableTransition.builder()
                            .from(expected.get(i))
                            .id(facts.id())
                            .build(),
                    "place " + i);
        }
    }

    @Test
    void those_without_an_id_are_counted_around_those_that_have_one() {
        List<Transition> transitions =
                declared(List.of(t -> t.likelihood(0.1), t -> t.likelihood(0.3).id("a>b#2"), t -> t.likelihood(0.2)));
        assertEquals(
                List.of("a>b#2", "a>b", "a>b#3"),
                transitions.stream().map(Transition::id).toList());
    }

    @Test
    void ids_that_hold_the_sign_between_ends_are_counted_in_the_one_order() {
        JourneyMapBuilder one = signs().transition("a", "b>c").transition("a>b", "c");
        JourneyMapBuilder other = signs().transition("a>b", "c").transition("a", "b>c");
        JourneyMap map = one.build();
        assertEquals(map, other.build());
        assertEquals(
                List.of("a>b>c", "a>b>c#2"),
                map.transitions().stream().map(Transition::id).toList());
    }

    private static JourneyMapBuilder signs() {
        return JourneyMap.named("Map")
                .stage("S", s -> List.of("a", "a>b", "b>c", "c").forEach(id -> s.touchpoint(id, WEB, t -> t.id(id))));
    }

    @Test
    void an_own_id_that_looks_made_of_other_ends_is_kept() {
        JourneyMap map = Flows.abc()
                .transition("A", "B", t -> t.id("b>c"))
                .transition("B", "C")
                .build();
        assertEquals(
                List.of("b>c", "b>c#2"),
                map.transitions().stream().map(Transition::id).toList());
    }

    @Test
    void two_transitions_of_one_own_id_are_refused() {
        Refusal.refused(
                "id.duplicate",
                "/transitions/1/id",
                "The id 'x' stands for two transitions: transition 'A' -> 'B' and transition 'B' -> 'C'.",
                Refusal.OWN_ID,
                Flows.abc().transition("A", "B", t -> t.id("x")).transition("B", "C", t -> t.id("x"))::build);
    }

    @Test
    void an_id_that_was_given_stays_when_a_transition_is_changed() {
        JourneyMap map = Flows.abc().transition("A", "B", t -> t.id("x")).build();
        assertEquals(
                "x",
                map.edit(e -> e.transition("A", "B", t -> t.likelihood(0.5)))
                        .transitions()
                        .get(0)
                        .id());
        assertEquals(
                "y",
                map.edit(e -> e.transition("A", "B", t -> t.id("y")))
                        .transitions()
                        .get(0)
                        .id());
    }
}
