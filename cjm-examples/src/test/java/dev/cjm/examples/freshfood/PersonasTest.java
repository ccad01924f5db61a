package dev.cjm.examples.freshfood;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the map tells of those who travel. */
class PersonasTest {
    private final JourneyMap map = FreshFoodRetailer.map();

    /** The eight kinds of facts that a good persona has: the second source article of the project names them. */
    private static final List<Function<Persona, List<?>>> EIGHT_KINDS = List.of(
            p -> List.of(p.age(), p.gender(), p.education(), p.income(), p.location()),
            p -> List.of(p.role(), p.function(), p.tasks()),
            p -> List.of(p.goals(), p.jobsToBeDone()),
            p -> List.of(p.frustrations(), p.joys()),
            p -> List.of(p.preferredChannels()),
            p -> List.of(p.emotionalExperience()),
            p -> List.of(p.socialClass(), p.values()),
            p -> List.of(p.name(), p.picture()));

    @Test
    void the_personas_differ_in_every_kind_of_fact() {
        Persona first = map.personas().get(0);
        Persona second = map.personas().get(1);
        EIGHT_KINDS.forEach(kind -> assertNotEquals(kind.apply(first), kind.apply(second)));
        assertNotEquals(first.share(), second.share());
    }

    @Test
    void each_persona_has_what_makes_it_a_person() {
        assertAll(map.personas().stream().map(p -> () -> {
            assertTrue(
                    p.age().isPresent() && p.picture().isPresent() && p.quote().isPresent(), p.name());
            assertTrue(p.role().isPresent() && p.socialClass().isPresent(), p.name());
            assertTrue(p.emotionalExperience().isPresent(), p.name());
            assertFalse(
                    p.needs().isEmpty()
                            || p.motivations().isEmpty()
                            || p.goals().isEmpty(),
                    p.name());
            assertFalse(
                    p.frustrations().isEmpty()
                            || p.joys().isEmpty()
                            || p.habits().isEmpty(),
                    p.name());
            assertFalse(p.preferredChannels().isEmpty() || p.values().isEmpty(), p.name());
        }));
    }

    @Test
    void each_persona_feels_otherwise_somewhere() {
        map.personas()
                .forEach(persona -> assertTrue(
                        map.touchpoints().stream()
                                .anyMatch(touchpoint ->
                                        touchpoint.emotionOf(persona.id()).isPresent()),
                        persona.name()));
    }

    @Test
    void each_persona_is_honest_about_what_it_rests_on() {
        map.personas().forEach(persona -> assertTrue(persona.evidence().contains(Sources.ASSUMED), persona.name()));
    }
}
