package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor that is used within its own lambda would lose changes; it refuses. */
class EditWithinEditTest {
    private static final JourneyMap MAP =
            Flows.abc(a -> a.pain("Slow").fails("Lost", 0.5)).persona("Bob").build();

    static Stream<Arguments> changes() {
        String map = "journey map 'Map'";
        return Stream.of(
                change(map, "touchpoint 'A'", e -> e.touchpoint("A", t -> e.rename("A", "Q"))),
                change(map, "touchpoint 'A'", e -> e.touchpoint("A", t -> e.touchpoint("A", u -> u.goal("Rest")))),
                change(map, "touchpoint 'D'", e -> e.addTouchpoint("S", "D", Channels.WEB, t -> e.remove("A"))),
                change(map, "persona 'Bob'", e -> e.persona("Bob", p -> e.removePersona("Bob"))),
                change(map, "stage 'S'", e -> e.stage("S", s -> e.removeStage("S"))),
                change(map, "outcome 'Lost'", e -> e.outcome("Lost", o -> e.goal("Rest"))),
                change(
                        map,
                        "transition 'a' -> 'lost'",
                        e -> e.transition("A", "Lost", t -> e.removeTransition("A", "Lost"))),
                change(map, "metric 'NPS'", e -> e.metric("NPS", MetricKind.NPS, m -> e.metric("NPS", MetricKind.NPS))),
                change(
                        "touchpoint 'A'",
                        "pain point 'Slow' of touchpoint 'A'",
                        e -> e.touchpoint("A", t -> t.pain("Slow", p -> t.removePain("Slow")))));
    }

    private static Arguments change(String editor, String inner, Consumer<JourneyMapEditor> changes) {
        return Arguments.of(editor, inner, changes);
    }

    @ParameterizedTest(name = "{0} within {1}")
    @MethodSource("changes")
    void what_is_said_within_the_lambda_is_refused(String editor, String inner, Consumer<JourneyMapEditor> changes) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> MAP.edit(changes));
        assertEquals(
                "The editor of " + editor + " is used within the lambda that it was given for " + inner
                        + ".\nSay it before or after that lambda.",
                refused.getMessage());
    }

    @Test
    void after_the_lambda_the_editor_goes_on() {
        JourneyMap changed = MAP.edit(e -> {
            e.touchpoint("A", t -> assertThrows(IllegalStateException.class, () -> e.rename("A", "Q")));
            e.rename("A", "Q");
        });
        assertEquals("Q", changed.touchpoint("a").orElseThrow().name());
    }

    @Test
    void a_builder_may_be_added_to_meanwhile() {
        JourneyMapBuilder builder = JourneyMap.named("Map");
        JourneyMap map = builder.stage("S", s -> builder.goal("Rest")).build();
        assertEquals("Rest", map.goal().orElseThrow());
    }
}
