package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.internal.Quoted;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The location of a problem leads to what is wrong. */
class LocationProperties {
    private static final EmotionScale FAR = EmotionScale.of(1000, 2000, 1500);

    @Property(tries = 200)
    void a_score_off_the_scale_stands_where_the_problem_says(@ForAll JourneyMap map) {
        for (Problem problem : problems(() -> map.edit(e -> e.scale(FAR)))) {
            assertEquals("score.scale", problem.code());
            Object score = Paths.at(map, problem.location()).orElseThrow();
            assertTrue(problem.message().contains("(" + Problems.number((Double) score) + ")"), problem::toString);
        }
    }

    @Property(tries = 200)
    void a_persona_that_is_gone_is_missed_where_the_problem_says(@ForAll JourneyMap map) {
        JourneyMapBuilder without = Rebuilding.facts(map)
                .stages(map.stages())
                .transitions(map.transitions())
                .outcomes(map.outcomes());
        for (Problem problem : problems(without::build)) {
            assertEquals("reference.unknown", problem.code());
            Object reference = Paths.at(map, problem.location()).orElseThrow();
            boolean isNamed = reference instanceof List<?> several
                    ? several.stream().anyMatch(one -> names(problem, one))
                    : names(problem, reference);
            assertTrue(isNamed, problem::toString);
        }
    }

    private static boolean names(Problem problem, Object reference) {
        return problem.message().contains(Quoted.text(reference.toString()));
    }

    @Property(tries = 200)
    void a_transition_that_leads_nowhere_stands_where_the_problem_says(@ForAll JourneyMap map) {
        Assume.that(!map.transitions().isEmpty());
        JourneyMapBuilder without = Rebuilding.facts(map)
                .stage("Nothing but this", s -> {})
                .personas(map.personas())
                .transitions(map.transitions());
        List<Problem> problems = problems(without::build);
        assertFalse(problems.isEmpty());
        problems.stream()
                .filter(problem -> problem.code().equals("reference.unknown"))
                .forEach(problem -> assertTrue(
                        names(problem, Paths.at(map, problem.location()).orElseThrow()), problem::toString));
    }

    @Property(tries = 100)
    void two_of_everything_are_told_apart_by_their_locations(@ForAll JourneyMap map) {
        JourneyMapBuilder twice = Rebuilding.facts(map)
                .personas(map.personas())
                .personas(map.personas())
                .stages(map.stages())
                .stages(map.stages());
        List<Problem> duplicates = problems(twice::build).stream()
                .filter(problem -> problem.code().equals("id.duplicate"))
                .toList();
        assertEquals(
                map.personas().size()
                        + map.allStages().size()
                        + map.touchpoints().size(),
                duplicates.size());
        for (Problem problem : duplicates) {
            assertTrue(problem.location().endsWith("/id"), problem::toString);
        }
    }

    private static List<Problem> problems(Runnable building) {
        try {
            building.run();
            return List.of();
        } catch (InvalidJourneyMapException refused) {
            return refused.problems();
        }
    }

    @Property(tries = 100)
    void the_location_of_the_map_itself_is_empty(@ForAll JourneyMap map) {
        assertEquals(Optional.of(map), Paths.at(map, ""));
    }
}
