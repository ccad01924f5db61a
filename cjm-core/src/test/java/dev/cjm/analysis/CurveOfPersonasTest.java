package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.TouchpointBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CurveOfPersonasTest {
    @Test
    void a_persona_feels_its_own_emotion_else_that_of_everybody_else_nothing() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Anna")
                .stage(
                        "All",
                        stage -> stage.touchpoint("A", WEB, t -> t.feels(1).feels("Anna", -1))
                                .touchpoint("B", WEB, t -> t.feels(2))
                                .touchpoint("C", WEB))
                .build();
        EmotionCurve curve = EmotionCurve.of(map, o -> o.persona("Anna"));
        assertEquals(
                List.of(OptionalDouble.of(-1), OptionalDouble.of(2), OptionalDouble.empty()),
                curve.stream().map(CurvePoint::score).toList());
        assertEquals(
                List.of(CurvePoint.Source.PERSONA, CurvePoint.Source.DECLARED, CurvePoint.Source.NONE),
                curve.stream().map(CurvePoint::source).toList());
        assertEquals(Optional.of("Anna"), curve.persona().map(Persona::name));
    }

    @Test
    void the_example_of_the_design_hurts_the_busy_parent_less() {
        EmotionCurve curve = EmotionCurve.of(ExampleMap.map(), o -> o.persona("busy-parent"));
        assertEquals(2.0 / 3, curve.mean().orElseThrow());
        assertEquals(2, curve.peakEnd().orElseThrow().worst());
    }

    @Test
    void everybody_is_not_the_mean_of_the_personas() {
        JourneyMap map = Curves.ofOneTouchpoint(t -> t.feels("Anna", 2));
        assertEquals(OptionalDouble.empty(), Curves.score(EmotionCurve.of(map)));
    }

    @Test
    void across_personas_is_the_mean_weighted_by_share() {
        EmotionCurve curve = across(t -> t.feels("Anna", 2).feels("Bob", -1));
        assertEquals(OptionalDouble.of((0.7 * 2 - 0.2) / 0.9), Curves.score(curve));
        assertEquals(CurvePoint.Source.ACROSS_PERSONAS, curve.points().get(0).source());
        assertEquals(Optional.empty(), curve.persona());
    }

    @Test
    void across_personas_those_with_a_gap_are_left_out() {
        assertEquals(OptionalDouble.of(-1), Curves.score(across(t -> t.feels("Bob", -1))));
        EmotionCurve gap = across(t -> {});
        assertEquals(OptionalDouble.empty(), Curves.score(gap));
        assertEquals(CurvePoint.Source.NONE, gap.points().get(0).source());
    }

    @Test
    void across_personas_everybodys_emotion_counts_for_those_without_their_own() {
        assertEquals(
                OptionalDouble.of(1.0 / 3), Curves.score(across(t -> t.feels(1).feels("Bob", -2))));
    }

    @Test
    void personas_without_a_share_split_what_the_stated_shares_leave() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Anna", p -> p.share(0.5))
                .persona("Bob")
                .persona("Cleo")
                .stage(
                        "All",
                        stage -> stage.touchpoint(
                                "Here",
                                WEB,
                                t -> t.feels("Anna", 2).feels("Bob", -2).feels("Cleo", 0)))
                .build();
        assertEquals(OptionalDouble.of(0.5), Curves.score(EmotionCurve.of(map, EmotionCurveOptions::acrossPersonas)));
    }

    @Test
    void personas_that_all_state_no_share_weigh_the_same() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Anna")
                .persona("Bob")
                .stage(
                        "All",
                        stage -> stage.touchpoint(
                                "Here", WEB, t -> t.feels("Anna", 2).feels("Bob", -1)))
                .build();
        assertEquals(OptionalDouble.of(0.5), Curves.score(EmotionCurve.of(map, EmotionCurveOptions::acrossPersonas)));
    }

    @Test
    void a_persona_without_any_share_left_counts_nothing() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Anna", p -> p.share(1.0 / 3))
                .persona("Bob", p -> p.share(2.0 / 3))
                .persona("Cleo")
                .stage("All", stage -> stage.touchpoint("Here", WEB, t -> t.feels("Cleo", 2)))
                .build();
        assertEquals(OptionalDouble.empty(), Curves.score(EmotionCurve.of(map, EmotionCurveOptions::acrossPersonas)));
    }

    @Test
    void across_no_personas_is_everybody() {
        EmotionCurve curve = EmotionCurve.of(Curves.map(1, -1), EmotionCurveOptions::acrossPersonas);
        assertEquals(0, curve.mean().orElseThrow());
        assertEquals(CurvePoint.Source.DECLARED, curve.points().get(0).source());
    }

    @Test
    void the_option_that_is_said_last_counts() {
        JourneyMap map = Curves.ofOneTouchpoint(t -> t.feels("Anna", 2).feels("Bob", -1));
        EmotionCurve bob =
                EmotionCurve.of(map, o -> o.persona("Anna").acrossPersonas().persona("Bob"));
        assertEquals(OptionalDouble.of(-1), Curves.score(bob));
        EmotionCurve all = EmotionCurve.of(map, o -> o.persona("Bob").acrossPersonas());
        assertEquals(OptionalDouble.of((0.7 * 2 - 0.2) / 0.9), Curves.score(all));
    }

    @Test
    void an_unknown_persona_is_refused_with_the_nearest_name() {
        JourneyMap map = Curves.ofOneTouchpoint(t -> {});
        assertEquals(
                "The map has no persona 'Ana'.\nMaybe you meant 'Anna'.",
                assertThrows(IllegalArgumentException.class, () -> EmotionCurve.of(map, o -> o.persona("Ana")))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> EmotionCurve.of(map, o -> o.persona(Nothing.at())));
    }

    private static EmotionCurve across(Consumer<? super TouchpointBuilder> touchpoint) {
        return EmotionCurve.of(Curves.ofOneTouchpoint(touchpoint), EmotionCurveOptions::acrossPersonas);
    }
}
