package dev.cjm.model;

import static dev.cjm.model.Flows.stated;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder that goes on with a map takes what that says as said. */
class GoingOnTest {
    private static final JourneyMap MAP = Flows.abc(a -> a.leadsTo("B", 0.5))
            .id("own")
            .goal("Rest")
            .state(MapState.FUTURE)
            .scale(EmotionScale.OJF)
            .build();

    static Stream<Arguments> said() {
        return Stream.of(
                said("id", "'own'", "'new'", map -> map.id("new")),
                said("goal", "'Rest'", "'Rest'", map -> map.goal("Rest")),
                said("state", MapState.FUTURE, MapState.CURRENT, map -> map.state(MapState.CURRENT)),
                said("scale", EmotionScale.OJF, EmotionScale.DEFAULT, map -> map.scale(EmotionScale.DEFAULT)),
                said("flow", Flow.STATED, Flow.IN_ORDER, map -> map.flow(Flow.IN_ORDER)));
    }

    private static Arguments said(String word, Object first, Object then, Consumer<JourneyMapBuilder> verb) {
        return Arguments.of(word, first, then, verb);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("said")
    void what_the_map_says_is_not_said_again(String word, Object first, Object then, Consumer<JourneyMapBuilder> verb) {
        JourneyMapBuilder more = MAP.toBuilder();
        verb.accept(more);
        Problem problem = Refusal.of(more::build).problems().get(0);
        assertEquals("value.twice", problem.code());
        assertEquals("/" + word, problem.location());
        assertEquals(
                "The " + word + " of journey map 'Map' is said twice: first " + first + ", then " + then + ".",
                problem.message());
    }

    @Test
    void what_holds_unless_said_may_still_be_said() {
        JourneyMap map = Flows.abc().build();
        JourneyMap more = map.toBuilder()
                .id("own")
                .state(MapState.FUTURE)
                .scale(EmotionScale.OJF)
                .build();
        assertEquals("own", more.id());
        assertEquals(MapState.FUTURE, more.state());
        assertEquals(EmotionScale.OJF, more.scale());
    }

    @Test
    void an_order_that_is_said_to_be_stated_is_written_out() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>success 1"),
                stated(Flows.abc().build().toBuilder().flow(Flow.STATED).build()));
    }

    @Test
    void an_edit_says_it_anew() {
        assertEquals(MapState.CURRENT, MAP.edit(e -> e.state(MapState.CURRENT)).state());
    }

    static Stream<Method> lookups() {
        return Arrays.stream(JourneyMap.class.getMethods())
                .filter(method -> method.getDeclaringClass() == JourneyMap.class
                        && List.of("touchpoint", "stage", "persona", "outcome", "node", "stageOf", "phaseOf")
                                .contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void a_look_up_of_null_is_refused_and_named(Method lookup) {
        InvocationTargetException refused =
                assertThrows(InvocationTargetException.class, () -> lookup.invoke(MAP, new Object[] {null}));
        assertEquals(
                NullPointerException.class.getName() + ": " + lookup.getParameters()[0].getName(),
                String.valueOf(refused.getCause()));
    }

    @Test
    void outcomes_are_told_by_name() {
        refused(
                "likelihood.sum",
                "/stages/0/touchpoints/0/transitions",
                "The likelihoods of the transitions from touchpoint 'A' sum to 1.1, above 1: 'Done', 'Gives up'.",
                "Lower one of them.",
                Flows.abc(a -> a.succeeds("Done", 0.5).fails("Gives up", 0.6))::build);
    }
}
