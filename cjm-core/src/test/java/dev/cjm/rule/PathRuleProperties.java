package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.BruteForcePaths.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rules over paths say what trying all walks says, with up to three laps; their counterexamples are of these, or violate with more laps. */
class PathRuleProperties {
    private static final int VISITS = 4;
    private static final List<Measure> MEASURES = List.of(
            Measure.CHANNEL_SWITCHES,
            Measure.TOUCHPOINTS,
            Measure.of(
                    "point",
                    "points",
                    touchpoint -> Math.floorMod(touchpoint.id().hashCode(), 3)));

    @Provide
    Arbitrary<JourneyMap> small() {
        return JourneyArbitraries.maps()
                .withTouchpoints(1, 5)
                .withPersonas(0, 0)
                .statedFlow()
                .withoutFacts();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void passing_a_place_is_as_on_all_walks(
            @ForAll("small") JourneyMap map,
            @ForAll @IntRange(max = 4) int place,
            @ForAll @IntRange(max = 9) int horizon,
            @ForAll boolean isOnlySuccess,
            @ForAll boolean isNo) {
        Touchpoint passed = at(map, place);
        Optional<Touchpoint> until = horizon < 5 ? Optional.of(at(map, horizon)) : Optional.empty();
        PathCondition condition = withHorizon(Paths.pass(passed.id()), until);
        Predicate<Way> isPassing = way -> (until.isEmpty()
                        ? way.nodes()
                        : way.nodes().subList(0, way.nodes().size() - 1))
                .contains(passed);
        check(map, condition, until, isOnlySuccess, isNo, isNo ? isPassing : isPassing.negate());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void counts_are_as_on_all_walks(
            @ForAll("small") JourneyMap map,
            @ForAll @IntRange(max = 2) int measured,
            @ForAll @IntRange(max = 3) int limit,
            @ForAll boolean isMore,
            @ForAll @IntRange(max = 9) int horizon,
            @ForAll boolean isOnlySuccess,
            @ForAll boolean isNo) {
        Measure measure = MEASURES.get(measured);
        Optional<Touchpoint> until = horizon < 5 ? Optional.of(at(map, horizon)) : Optional.empty();
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        PathCondition condition =
                withHorizon(isMore ? Paths.haveMoreThan(limit, measure) : Paths.haveAtMost(limit, measure), until);
        Predicate<Way> isAbove = way -> BruteForcePaths.count(way, measure, space, until.isEmpty()) > limit;
        check(map, condition, until, isOnlySuccess, isNo, isMore == isNo ? isAbove : isAbove.negate());
    }

    @Property(tries = 300)
    void a_rule_over_paths_and_its_negation_never_both_hold(
            @ForAll("small") JourneyMap map,
            @ForAll @IntRange(max = 4) int place,
            @ForAll @IntRange(max = 5) int limit) {
        for (PathCondition condition : List.of(
                Paths.pass(at(map, place).id()),
                Paths.pass("nowhere"),
                Paths.haveAtMost(limit, Measure.TOUCHPOINTS),
                Paths.haveMoreThan(limit, Measure.CHANNEL_SWITCHES)
                        .before(at(map, place).id()))) {
            RuleReport report = RuleSet.of(
                            rule("all").paths().should(condition),
                            rule("none").noPaths().should(condition))
                    .check(map);
            assertFalse(report.outcome("all") == RuleOutcome.HOLDS && report.outcome("none") == RuleOutcome.HOLDS);
        }
    }

    private static void check(
            JourneyMap map,
            PathCondition condition,
            Optional<Touchpoint> until,
            boolean isOnlySuccess,
            boolean isNo,
            Predicate<Way> isViolating) {
        JourneyGraph graph = JourneyGraph.of(map);
        Optional<List<Way>> tried = BruteForcePaths.all(graph, VISITS, isOnlySuccess);
        Assume.that(tried.isPresent());
        List<Way> walks = tried.orElseThrow().stream()
                .flatMap(way ->
                        until.isEmpty() ? Stream.of(way) : BruteForcePaths.until(way, List.of(until.get())).stream())
                .toList();
        GivenPaths given = isNo ? rule("r").noPaths() : rule("r").paths();
        RuleReport report =
                (isOnlySuccess ? given.toSuccess() : given).should(condition).check(map);
        if (walks.isEmpty()) {
            assertEquals(RuleOutcome.NOTHING_TO_CHECK, report.outcome("r"));
            return;
        }
        List<Way> violating = walks.stream().filter(isViolating).toList();
        if (violating.isEmpty() && report.outcome("r") == RuleOutcome.VIOLATED) {
            List<String> shown = report.findings().get(0).path();
            assertTrue(BruteForcePaths.isLonger(shown, VISITS), shown::toString);
            assertTrue(isViolating.test(BruteForcePaths.way(graph, shown)), shown::toString);
            return;
        }
        assertEquals(violating.isEmpty() ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED, report.outcome("r"));
        if (!violating.isEmpty()) {
            List<String> shown = report.findings().get(0).path();
            assertTrue(
                    BruteForcePaths.isLonger(shown, VISITS)
                            || violating.stream().anyMatch(way -> way.ids().equals(shown)),
                    () -> shown + " is not one of them");
            int shortest =
                    violating.stream().mapToInt(way -> way.nodes().size()).min().orElseThrow();
            assertTrue(shown.size() <= shortest, () -> shown + " is not the shortest: " + shortest);
        }
    }

    private static PathCondition withHorizon(PathCondition condition, Optional<Touchpoint> until) {
        return until.map(place -> condition.before(place.id())).orElse(condition);
    }

    private static Touchpoint at(JourneyMap map, int index) {
        return map.touchpoints().get(index % map.touchpoints().size());
    }
}
