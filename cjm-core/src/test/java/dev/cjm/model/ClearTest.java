package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An editor can forget each fact; what can be forgotten is what a value has, and nothing else. */
class ClearTest {
    private final JourneyMap full = FullMap.map();

    @Test
    void clear_forgets_each_fact_of_a_map() {
        clears(
                JourneyMapField.values(),
                field -> field.of(full),
                (field, other) -> other.of(full.edit(e -> e.clear(field))));
    }

    @Test
    void clear_forgets_each_fact_of_a_persona() {
        clears(
                PersonaField.values(),
                field -> field.of(persona(full)),
                (field, other) -> other.of(persona(full.edit(e -> e.persona("Parent", p -> p.clear(field))))));
    }

    @Test
    void clear_forgets_each_fact_of_a_stage() {
        clears(
                StageField.values(),
                field -> field.of(stage(full)),
                (field, other) -> other.of(stage(full.edit(e -> e.stage("Stage", s -> s.clear(field))))));
    }

    @Test
    void clear_forgets_each_fact_of_a_touchpoint() {
        clears(
                TouchpointField.values(),
                field -> field.of(touchpoint(full)),
                (field, other) -> other.of(touchpoint(change(field))));
    }

    @Test
    void clear_forgets_each_fact_of_an_outcome() {
        Outcome outcome = Outcome.of(
                "Done", OutcomeKind.SUCCESS, o -> o.value(Money.of("5", "EUR")).description("Happy"));
        JourneyMap map =
                JourneyMap.named("Map").stage("S", s -> {}).outcome(outcome).build();
        clears(
                OutcomeField.values(),
                field -> field.of(outcome),
                (field, other) -> other.of(map.edit(e -> e.outcome("Done", o -> o.clear(field)))
                        .outcomes()
                        .get(0)));
    }

    @Test
    void clear_forgets_each_fact_of_a_transition() {
        JourneyMap map = Flows.abc(a -> a.leadsTo(
                        "B",
                        0.5,
                        t -> t.condition("Open")
                                .waiting(java.time.Duration.ofHours(1))
                                .handOff(HandOff.CONTEXT_KEPT)
                                .channelSwitch(ChannelSwitch.PLANNED)
                                .decidedBy(Decider.CUSTOMER)))
                .build();
        clears(
                TransitionField.values(),
                field -> field.of(map.transitions().get(0)),
                (field, other) -> other.of(map.edit(e -> e.transition("A", "B", t -> t.clear(field)))
                        .transitions()
                        .get(0)));
    }

    /** Without the pain that the opportunity answers, or the need, the opportunity must go too. */
    private JourneyMap change(TouchpointField field) {
        return full.edit(e -> e.touchpoint("Touch", t -> t.clear(field)));
    }

    private static <F extends Enum<F>> void clears(
            F[] fields, Function<F, Object> before, BiFunction<F, F, Object> after) {
        for (F field : fields) {
            assertFalse(isNothing(before.apply(field)), field + " is said");
            assertTrue(isNothing(after.apply(field, field)), field + " is forgotten");
            for (F other : fields) {
                if (other != field) {
                    assertEquals(before.apply(other), after.apply(field, other), field + " leaves " + other);
                }
            }
        }
    }

    @Test
    void all_facts_can_be_forgotten_at_once() {
        JourneyMap bare = full.edit(e -> e.clear(JourneyMapField.values())
                .persona("Parent", p -> p.clear(PersonaField.values()))
                .touchpoint("Touch", t -> t.clear(TouchpointField.values()))
                .stage("Stage", s -> s.clear(StageField.values())));
        assertEquals(
                JourneyMap.named("Full")
                        .persona("Parent")
                        .stage("Stage", s -> s.touchpoint("Touch", Channels.WEB))
                        .build(),
                bare);
    }

    @Test
    void a_fact_can_be_said_anew_after_it_was_forgotten() {
        JourneyMap changed = full.edit(e -> e.clear(JourneyMapField.GOAL, JourneyMapField.TAGS, JourneyMapField.METRICS)
                .goal("More")
                .tag("new")
                .metric("CES", MetricKind.CES));
        assertEquals(Optional.of("More"), changed.goal());
        assertEquals(java.util.List.of("new"), changed.tags());
        assertEquals(1, changed.metrics().size());
    }

    @Test
    void the_fields_are_the_facts_of_the_values() {
        fields(
                JourneyMap.class,
                JourneyMapField.values(),
                JourneyMapField::property,
                "id",
                "title",
                "state",
                "scale",
                "flow",
                "personas",
                "stages",
                "transitions",
                "outcomes");
        fields(Persona.class, PersonaField.values(), PersonaField::property, "id", "name");
        fields(Stage.class, StageField.values(), StageField::property, "id", "name", "touchpoints", "stages");
        fields(Touchpoint.class, TouchpointField.values(), TouchpointField::property, "id", "name", "channel");
        fields(Transition.class, TransitionField.values(), TransitionField::property, "id", "source", "target", "kind");
        fields(Outcome.class, OutcomeField.values(), OutcomeField::property, "id", "name", "kind");
    }

    private static <F> void fields(Class<?> type, F[] fields, Function<F, String> property, String... others) {
        Set<String> accessors = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers())
                        || Set.of("state", "scale").contains(method.getName()))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        Set<String> known = Stream.concat(Arrays.stream(fields).map(property), Stream.of(others))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        assertEquals(accessors, known);
    }

    private static boolean isNothing(Object fact) {
        return fact.equals(Optional.empty())
                || fact.equals(OptionalDouble.empty())
                || (fact instanceof Collection<?> list && list.isEmpty())
                || (fact instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Persona persona(JourneyMap map) {
        return map.personas().get(0);
    }

    private static Stage stage(JourneyMap map) {
        return map.stages().get(0);
    }

    private static Touchpoint touchpoint(JourneyMap map) {
        return map.touchpoints().get(0);
    }
}
