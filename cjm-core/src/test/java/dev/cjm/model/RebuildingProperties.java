package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A map is what its parts are, in whatever order they are said. */
class RebuildingProperties {
    @Property(tries = 200)
    void an_edit_that_says_nothing_changes_nothing(@ForAll JourneyMap map) {
        same(map, map.edit(e -> {}));
    }

    @Property(tries = 200)
    void a_builder_that_goes_on_with_nothing_changes_nothing(@ForAll JourneyMap map) {
        same(map, map.toBuilder().build());
    }

    @Property(tries = 200)
    void a_map_is_rebuilt_from_its_own_parts(@ForAll JourneyMap map) {
        same(map, Rebuilding.of(map, map.personas(), map.transitions(), map.outcomes()));
    }

    @Property(tries = 200)
    void the_order_of_declaring_changes_only_the_lists_of_personas_and_outcomes(
            @ForAll JourneyMap map, @ForAll long seed) {
        List<Persona> personas = shuffled(map.personas(), seed);
        List<Outcome> outcomes = shuffled(map.outcomes(), seed + 1);
        JourneyMap other = Rebuilding.of(map, personas, shuffled(map.transitions(), seed + 2), outcomes);
        assertEquals(personas, other.personas());
        assertEquals(outcomes, other.outcomes());
        assertEquals(map.transitions(), other.transitions());
        assertEquals(map.allTransitions(), other.allTransitions());
        assertEquals(map.stages(), other.stages());
        same(map, Rebuilding.of(other, map.personas(), other.transitions(), map.outcomes()));
    }

    @Property(tries = 200)
    void transitions_without_ids_get_the_same_ids_in_any_order(@ForAll JourneyMap map, @ForAll long seed) {
        List<Transition> anonymous = new ArrayList<>();
        map.transitions()
                .forEach(each -> anonymous.add(ImmutableTransition.builder()
                        .from(each)
                        .id(each.source() + ">" + each.target())
                        .build()));
        JourneyMap one = Rebuilding.of(map, map.personas(), anonymous, map.outcomes());
        JourneyMap other = Rebuilding.of(map, map.personas(), shuffled(anonymous, seed), map.outcomes());
        same(one, other);
    }

    @Property(tries = 100)
    void a_future_map_is_based_on_the_current_one(@ForAll JourneyMap map) {
        JourneyMap future = map.toFuture(e -> {});
        assertEquals(MapState.FUTURE, future.state());
        assertEquals(MapReference.to(map), future.basedOn().orElseThrow());
        assertEquals(map.stages(), future.stages());
        assertEquals(map.transitions(), future.transitions());
    }

    private static <T> List<T> shuffled(List<T> values, long seed) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    static void same(JourneyMap expected, JourneyMap actual) {
        assertEquals(expected, actual);
        assertEquals(expected.hashCode(), actual.hashCode());
    }
}
