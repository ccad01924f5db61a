package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Flows.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Verbs of an edit apply in sequence: what one of them named stays meant, whatever later ones call it. */
class EditSequenceTest {
    private final JourneyMap map = JourneyMap.named("Map")
            .persona("Bob")
            .stage(
                    "S",
                    s -> s.touchpoint("A", WEB, a -> a.leadsTo("B", 0.5).fails("Lost", 0.25))
                            .touchpoint("B", WEB)
                            .touchpoint("C", WEB))
            .stage("T", t -> {})
            .build();

    private List<String> flow(Consumer<JourneyMapEditor> changes) {
        return stated(map.edit(changes));
    }

    @Test
    void a_target_that_is_renamed_later() {
        List<String> expected = List.of("a>b 0.5", "a>c 0.125", "a>lost 0.25");
        assertEquals(
                expected,
                flow(e -> e.touchpoint("A", a -> a.leadsTo("C", 0.125)).rename("C", "Z")));
        assertEquals(
                expected,
                flow(e -> e.addTransition("A", "C", t -> t.likelihood(0.125)).rename("C", "Z")));
        assertEquals(
                expected,
                flow(e -> e.touchpoint("A", a -> a.leadsTo("C", 0.125)).touchpoint("C", c -> c.name("Z"))));
        assertEquals(
                expected,
                flow(e -> e.touchpoint("A", a -> a.leadsTo("C", 0.125)).addTouchpoint("T", "C", WEB, c -> {})));
    }

    @Test
    void a_target_that_comes_later_and_is_renamed_then() {
        List<String> expected = List.of("a>b 0.5", "a>d 0.125", "a>lost 0.25");
        assertEquals(
                expected,
                flow(e -> e.touchpoint("A", a -> a.leadsTo("D", 0.125))
                        .addTouchpoint("S", "D", WEB, d -> {})
                        .rename("D", "Z")));
        assertEquals(
                expected,
                flow(e -> e.touchpoint("A", a -> a.leadsTo("D", 0.125))
                        .addTouchpoint("S", Touchpoint.of("D", WEB))
                        .addTouchpoint("T", "D", WEB, d -> d.id("other"))));
        assertEquals(
                expected,
                flow(e -> e.touchpoint("A", a -> a.leadsTo("D", 0.125))
                        .addSubStage("T", "U", u -> u.touchpoint("D", WEB))
                        .rename("D", "Z")));
    }

    @Test
    void a_source_that_is_renamed_later() {
        assertEquals(
                List.of("a>b 0.5", "a>lost 0.25", "c>a 0.5"),
                flow(e -> e.addTransition("C", "A", t -> t.likelihood(0.5)).rename("C", "Z")));
    }

    @Test
    void an_outcome_that_is_renamed_later() {
        assertEquals(
                List.of("a>b 0.5", "a>lost 0.25", "c>lost 0.5"),
                flow(e -> e.touchpoint("C", c -> c.fails("Lost", 0.5)).rename("Lost", "Gives up")));
        JourneyMap fresh = map.edit(e -> e.touchpoint("C", c -> c.ends("Waits", 0.5))
                .rename("Waits", "Sleeps")
                .outcome("Sleeps", o -> o.description("Till Monday")));
        assertEquals(List.of("a>b 0.5", "a>lost 0.25", "c>waits 0.5"), stated(fresh));
        assertEquals("Sleeps", fresh.outcome("waits").orElseThrow().name());
    }

    @Test
    void an_outcome_that_gets_another_id_takes_its_transitions_along() {
        JourneyMap changed = map.edit(e ->
                e.outcome("Lost", o -> o.id("x").kind(OutcomeKind.NEUTRAL)).touchpoint("C", c -> c.ends("Lost", 0.5)));
        assertEquals(
                List.of("a -> b", "a -> x", "c -> x"),
                changed.transitions().stream()
                        .map(each -> each.source() + " -> " + each.target())
                        .toList());
        assertEquals(OutcomeKind.NEUTRAL, changed.outcome("x").orElseThrow().kind());
    }

    @Test
    void a_persona_that_is_renamed_later() {
        Touchpoint a = map.edit(e -> e.touchpoint(
                                "A",
                                t -> t.feels("Bob", 1)
                                        .pain("Slow", p -> p.persona("Bob"))
                                        .gain("Cheap", g -> g.persona("Bob"))
                                        .expects("Speed", x -> x.persona("Bob"))
                                        .quote("Ah", q -> q.persona("Bob")))
                        .stage("S", s -> s.expects("Calm", x -> x.persona("Bob")))
                        .rename("Bob", "Rob"))
                .touchpoint("A")
                .orElseThrow();
        Optional<String> bob = Optional.of("bob");
        assertEquals(bob, a.emotions().get(0).persona());
        assertEquals(bob, a.painPoints().get(0).persona());
        assertEquals(bob, a.gains().get(0).persona());
        assertEquals(bob, a.expectations().get(0).persona());
        assertEquals(bob, a.statements().get(0).persona());
    }

    @Test
    void a_persona_that_comes_later_and_is_renamed_then() {
        JourneyMap changed = map.edit(e -> e.touchpoint("A", t -> t.feels("Ann", 1))
                .stage("S", s -> s.expects("Calm", x -> x.persona("Ann")))
                .addPersona("Ann", ann -> ann.quote("I wait", q -> q.persona("Ann")))
                .persona("Ann", ann -> ann.name("Anna"))
                .addPersona("Ann", ann -> ann.id("second")));
        assertEquals(
                Optional.of("ann"),
                changed.touchpoints().get(0).emotions().get(0).persona());
        assertEquals(
                Optional.of("ann"),
                changed.stages().get(0).expectations().get(0).persona());
        assertEquals(
                Optional.of("ann"),
                changed.personas().get(1).quote().orElseThrow().persona());
    }

    @Test
    void what_is_never_there_is_refused() {
        assertEquals(
                "There is no touchpoint 'D', which transition 'A' -> 'D' names.",
                Refusal.only(() -> map.edit(
                                e -> e.touchpoint("A", a -> a.leadsTo("D")).rename("C", "Z")))
                        .message());
    }

    @Test
    void an_end_of_another_kind_is_still_refused() {
        assertEquals(
                "The outcome 'Lost' is a failure in one place and a success in another: transition 'C' -> 'Lost'.",
                Refusal.only(() -> map.edit(e -> e.touchpoint("C", c -> c.succeeds("Lost", 0.5))))
                        .message());
    }

    @Test
    void an_outcome_that_an_end_brought_stays_without_it() {
        JourneyMap changed = map.edit(
                e -> e.addTouchpoint("T", "D", WEB, d -> d.fails("Quits", 0.5)).remove("D"));
        assertEquals(map.transitions(), changed.transitions());
        assertEquals(map, changed.edit(e -> e.removeOutcome("Quits")));
    }
}
