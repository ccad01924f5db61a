package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verbs by which a touchpoint says where it leads. */
class FlowVerbsTest {
    private static final String AT = "/stages/0/touchpoints/0/transitions/0";

    private static JourneyMapBuilder map(Consumer<TouchpointBuilder> first) {
        return JourneyMap.named("Map")
                .stage("S", s -> s.touchpoint("One", WEB, first).touchpoint("Two", WEB));
    }

    static Stream<Consumer<TouchpointBuilder>> likely() {
        return Stream.of(
                t -> t.leadsTo("Two", -0.5),
                t -> t.leadsTo("Two", -0.5, transition -> {}),
                t -> t.failsTo("Two", -0.5),
                t -> t.failsTo("Two", -0.5, transition -> {}),
                t -> t.recoversTo("Two", -0.5, transition -> {}),
                t -> t.succeeds("Two", -0.5, transition -> {}),
                t -> t.fails("Two", -0.5, transition -> {}),
                t -> t.ends("Two", -0.5, transition -> {}),
                t -> t.recoversTo("Two", -0.5),
                t -> t.succeeds("Two", -0.5),
                t -> t.fails("Two", -0.5),
                t -> t.ends("Two", -0.5));
    }

    @ParameterizedTest
    @MethodSource("likely")
    void a_likelihood_out_of_bounds_is_refused(Consumer<TouchpointBuilder> verb) {
        Problem problem = Refusal.of(map(verb)::build).problems().get(0);
        assertEquals("likelihood.range", problem.code());
        assertEquals(AT + "/likelihood", problem.location());
        assertEquals("The likelihood (-0.5) of transition 'One' -> 'Two' must be between 0 and 1.", problem.message());
    }

    static Stream<Consumer<TouchpointBuilder>> leading() {
        return Stream.of(
                t -> t.leadsTo("Too"),
                t -> t.leadsTo("Too", 0.5),
                t -> t.leadsTo("Too", transition -> {}),
                t -> t.leadsTo("Too", 0.5, transition -> {}),
                t -> t.failsTo("Too"),
                t -> t.failsTo("Too", transition -> {}),
                t -> t.recoversTo("Too", transition -> {}),
                t -> t.failsTo("Too", 0.5),
                t -> t.recoversTo("Too"),
                t -> t.recoversTo("Too", 0.5));
    }

    @ParameterizedTest
    @MethodSource("leading")
    void a_target_that_is_not_there_is_refused(Consumer<TouchpointBuilder> verb) {
        refused(
                "reference.unknown",
                AT + "/target",
                "There is no touchpoint 'Too', which transition 'One' -> 'Too' names.",
                "Maybe you meant 'Two'.",
                map(verb)::build);
    }

    static Stream<Consumer<TouchpointBuilder>> ending() {
        return Stream.of(
                t -> t.succeeds(" "),
                t -> t.succeeds(" ", transition -> {}),
                t -> t.fails(" ", transition -> {}),
                t -> t.ends(" ", transition -> {}),
                t -> t.succeeds(" ", 0.5),
                t -> t.fails(" "),
                t -> t.fails(" ", 0.5),
                t -> t.ends(" "),
                t -> t.ends(" ", 0.5));
    }

    @ParameterizedTest
    @MethodSource("ending")
    void a_blank_outcome_is_refused(Consumer<TouchpointBuilder> verb) {
        refused(
                "text.blank",
                "/outcomes/0/name",
                "The name of outcome ' ' must not be blank.",
                Refusal.IN_WORDS,
                map(verb)::build);
    }

    @Test
    void a_likelihood_said_in_parentheses_and_lambda_is_refused() {
        twice("Two", t -> t.leadsTo("Two", 0.5, transition -> transition.likelihood(0.25)));
        twice("Two", t -> t.failsTo("Two", 0.5, transition -> transition.likelihood(0.25)));
        twice("Two", t -> t.recoversTo("Two", 0.5, transition -> transition.likelihood(0.25)));
        twice("End", t -> t.succeeds("End", 0.5, transition -> transition.likelihood(0.25)));
        twice("End", t -> t.fails("End", 0.5, transition -> transition.likelihood(0.25)));
        twice("End", t -> t.ends("End", 0.5, transition -> transition.likelihood(0.25)));
    }

    private static void twice(String target, Consumer<TouchpointBuilder> verb) {
        refused(
                "value.twice",
                AT + "/likelihood",
                "The likelihood of transition 'One' -> '" + target + "' is said twice: first 0.5, then 0.25.",
                Refusal.ONCE,
                map(verb)::build);
    }

    @Test
    void what_the_lambda_says_arrives() {
        condition(t -> t.leadsTo("Two", way -> way.condition("Late")));
        condition(t -> t.leadsTo("Two", 0.5, way -> way.condition("Late")));
        condition(t -> t.failsTo("Two", way -> way.condition("Late")));
        condition(t -> t.failsTo("Two", 0.5, way -> way.condition("Late")));
        condition(t -> t.recoversTo("Two", way -> way.condition("Late")));
        condition(t -> t.recoversTo("Two", 0.5, way -> way.condition("Late")));
        condition(t -> t.succeeds("End", way -> way.condition("Late")));
        condition(t -> t.succeeds("End", 0.5, way -> way.condition("Late")));
        condition(t -> t.fails("End", way -> way.condition("Late")));
        condition(t -> t.fails("End", 0.5, way -> way.condition("Late")));
        condition(t -> t.ends("End", way -> way.condition("Late")));
        condition(t -> t.ends("End", 0.5, way -> way.condition("Late")));
    }

    private static void condition(Consumer<TouchpointBuilder> verb) {
        assertEquals(Optional.of("Late"), map(verb).build().transitions().get(0).condition());
    }

    @Test
    void each_verb_has_its_kind_and_likelihood() {
        kind(TransitionKind.NORMAL, OptionalDouble.empty(), t -> t.leadsTo("Two"));
        kind(TransitionKind.NORMAL, OptionalDouble.of(0.5), t -> t.leadsTo("Two", 0.5));
        kind(
                TransitionKind.ALTERNATIVE,
                OptionalDouble.of(0.5),
                t -> t.leadsTo("Two", 0.5, transition -> transition.kind(TransitionKind.ALTERNATIVE)));
        kind(TransitionKind.FAILURE, OptionalDouble.empty(), t -> t.failsTo("Two"));
        kind(TransitionKind.FAILURE, OptionalDouble.of(0.5), t -> t.failsTo("Two", 0.5));
        kind(TransitionKind.RECOVERY, OptionalDouble.empty(), t -> t.recoversTo("Two"));
        kind(TransitionKind.RECOVERY, OptionalDouble.of(0.5), t -> t.recoversTo("Two", 0.5));
        kind(TransitionKind.NORMAL, OptionalDouble.empty(), t -> t.succeeds("End"));
        kind(TransitionKind.NORMAL, OptionalDouble.of(0.5), t -> t.succeeds("End", 0.5));
        kind(TransitionKind.FAILURE, OptionalDouble.empty(), t -> t.fails("End"));
        kind(TransitionKind.FAILURE, OptionalDouble.of(0.5), t -> t.fails("End", 0.5));
        kind(TransitionKind.NORMAL, OptionalDouble.empty(), t -> t.ends("End"));
        kind(TransitionKind.NORMAL, OptionalDouble.of(0.5), t -> t.ends("End", 0.5));
    }

    private static void kind(TransitionKind kind, OptionalDouble likelihood, Consumer<TouchpointBuilder> verb) {
        List<Transition> transitions = map(verb).build().transitions();
        assertEquals(1, transitions.size());
        assertEquals("one", transitions.get(0).source());
        assertEquals(kind, transitions.get(0).kind());
        assertEquals(likelihood, transitions.get(0).likelihood());
    }

    @Test
    void a_touchpoint_outside_a_map_cannot_keep_where_it_leads() {
        refused(
                "value.conflict",
                "/transitions/0",
                "The transition 'One' -> 'Two' cannot be kept by a touchpoint or stage outside a map.",
                "Say it on the map: transition(\"…\", \"…\").",
                () -> Touchpoint.of("One", WEB, t -> t.leadsTo("Two")));
        refused(
                "value.conflict",
                "/touchpoints/0/transitions/0",
                "The transition 'One' -> 'Two' cannot be kept by a touchpoint or stage outside a map.",
                "Say it on the map: transition(\"…\", \"…\").",
                () -> Stage.of("S", s -> s.touchpoint("One", WEB, t -> t.leadsTo("Two"))));
    }

    @Test
    void a_negative_zero_is_stored_as_zero() {
        Transition transition =
                map(t -> t.leadsTo("Two", -0.0)).build().transitions().get(0);
        assertEquals(OptionalDouble.of(0.0), transition.likelihood());
    }
}
