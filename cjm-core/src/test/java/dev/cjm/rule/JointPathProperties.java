package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.BruteForcePaths.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Several conditions on paths say what trying all walks says, with up to three laps. */
class JointPathProperties {
    private static final int VISITS = 4;
    private static final int MORE_VISITS = 7;
    private static final List<Measure> MEASURES = List.of(
            Measure.CHANNEL_SWITCHES,
            Measure.TOUCHPOINTS,
            Measure.of(
                    "point",
                    "points",
                    touchpoint -> Math.floorMod(touchpoint.id().hashCode(), 3)));

    /** A condition by numbers: 0 to 4 to pass a touchpoint, else a count; until a touchpoint, or 5 and more for the whole way. */
    record Asked(int what, int limit, boolean isMore, int horizon, boolean isAnd) {
        PathCondition on(JourneyMap map) {
            PathCondition whole = what < 5
                    ? Paths.pass(at(map, what).id())
                    : isMore ? Paths.haveMoreThan(limit, measure()) : Paths.haveAtMost(limit, measure());
            return until(map).map(place -> whole.before(place.id())).orElse(whole);
        }

        Measure measure() {
            return MEASURES.get(what - 5);
        }

        Optional<Touchpoint> until(JourneyMap map) {
            return horizon < 5 ? Optional.of(at(map, horizon)) : Optional.empty();
        }

        /** Of a way that comes to its place. */
        boolean isSo(Way whole, PathSpace space, JourneyMap map) {
            Optional<Touchpoint> until = until(map);
            Way way = until.flatMap(place -> BruteForcePaths.until(whole, List.of(place)))
                    .orElse(whole);
            int length = way.nodes().size() - (until.isEmpty() ? 0 : 1);
            if (what < 5) {
                return way.nodes().subList(0, length).contains(at(map, what));
            }
            return BruteForcePaths.count(way, measure(), space, until.isEmpty()) > limit == isMore;
        }

        private static Touchpoint at(JourneyMap map, int index) {
            return map.touchpoints().get(index % map.touchpoints().size());
        }
    }

    @Provide
    Arbitrary<JourneyMap> small() {
        return JourneyArbitraries.maps()
                .withTouchpoints(1, 5)
                .withPersonas(0, 0)
                .statedFlow()
                .withoutFacts();
    }

    @Provide
    Arbitrary<List<Asked>> asked() {
        return asked(9).list().ofMinSize(2).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Asked>> askedOfWholeWays() {
        return asked(5).map(each -> new Asked(each.what(), each.limit(), each.isMore(), 9, each.isAnd()))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    private static Arbitrary<Asked> asked(int horizons) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, horizons),
                        Arbitraries.of(false, true))
                .as(Asked::new);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void and_and_or_bind_from_left_to_right_on_each_way(
            @ForAll("small") JourneyMap map, @ForAll("askedOfWholeWays") List<Asked> asked, @ForAll boolean isNo) {
        PathRule rule = joined(map, asked, isNo, Asked::isAnd);
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        Optional<List<Way>> ways = BruteForcePaths.all(space.graph(), VISITS, false);
        Assume.that(ways.isPresent());
        Assume.that(!ways.get().isEmpty());
        Predicate<Way> isViolating = way -> isAll(way, asked, space, map) == isNo;
        List<Way> violating = ways.get().stream().filter(isViolating).toList();
        RuleReport report = rule.check(map);
        if (isViolatedByMoreLaps(report, violating, isViolating, space.graph())) {
            return;
        }
        assertEquals(
                violating.isEmpty() ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED,
                report.outcome("r"),
                () -> rule + " " + violating);
        for (Finding each : report) {
            assertTrue(
                    BruteForcePaths.isLonger(each.path(), VISITS)
                            || violating.stream().anyMatch(way -> way.ids().equals(each.path())),
                    each::toString);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void one_choice_with_places_is_as_on_the_ways_that_come_to_all_of_them(
            @ForAll("small") JourneyMap map,
            @ForAll("asked") @Size(min = 2, max = 3) List<Asked> asked,
            @ForAll boolean isNo) {
        PathRule rule = joined(map, asked, isNo, each -> isNo);
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        Optional<List<Way>> tried = BruteForcePaths.all(space.graph(), VISITS, false);
        Assume.that(tried.isPresent());
        Predicate<Way> isComing = way -> asked.stream().allMatch(each -> isComing(way, each, map));
        List<Way> ways = tried.get().stream().filter(isComing).toList();
        RuleReport report = rule.check(map);
        if (ways.isEmpty()) {
            assertEquals(RuleOutcome.NOTHING_TO_CHECK, report.outcome("r"));
            return;
        }
        Predicate<Way> isViolating =
                isComing.and(way -> asked.stream().allMatch(each -> each.isSo(way, space, map) == isNo));
        checkOne(report, ways.stream().filter(isViolating).toList(), isViolating, space.graph());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void paths_are_chosen_as_among_all_ways(
            @ForAll("small") JourneyMap map, @ForAll("asked") List<Asked> parts, @ForAll boolean isNo) {
        Asked asked = parts.get(0);
        List<Asked> chosen = parts.subList(1, parts.size());
        PathSpace space = new PathSpace(JourneyGraph.of(map));
        Optional<List<Way>> tried = BruteForcePaths.all(space.graph(), VISITS, false);
        Assume.that(tried.isPresent());
        Predicate<Way> isMeant = way -> isComing(way, asked, map) && isChosen(way, chosen, space, map);
        RuleReport report = that(isNo ? rule("r").noPaths() : rule("r").paths(), chosen, map)
                .should(asked.on(map))
                .check(map);
        if (tried.get().stream().noneMatch(isMeant)) {
            Optional<List<Way>> more = BruteForcePaths.all(space.graph(), MORE_VISITS, false);
            Assume.that(more.isPresent());
            assertEquals(more.get().stream().noneMatch(isMeant), report.outcome("r") == RuleOutcome.NOTHING_TO_CHECK);
            return;
        }
        Predicate<Way> isViolating = isMeant.and(way -> asked.isSo(way, space, map) == isNo);
        checkOne(report, tried.get().stream().filter(isViolating).toList(), isViolating, space.graph());
    }

    /** Holds a report against the ways that violate, and its counterexample against the shortest of them. */
    private static void checkOne(
            RuleReport report, List<Way> violating, Predicate<Way> isViolating, JourneyGraph graph) {
        if (isViolatedByMoreLaps(report, violating, isViolating, graph)) {
            return;
        }
        assertEquals(violating.isEmpty() ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED, report.outcome("r"));
        if (!violating.isEmpty()) {
            List<String> shown = report.findings().get(0).path();
            assertTrue(BruteForcePaths.isLonger(shown, VISITS)
                    || violating.stream().anyMatch(way -> way.ids().equals(shown)));
            assertTrue(shown.size()
                    <= violating.stream()
                            .mapToInt(way -> way.nodes().size())
                            .min()
                            .orElseThrow());
        }
    }

    /** Where no way that was tried violates, one of more laps may; then the one that is shown must. */
    private static boolean isViolatedByMoreLaps(
            RuleReport report, List<Way> violating, Predicate<Way> isViolating, JourneyGraph graph) {
        if (!violating.isEmpty() || report.outcome("r") != RuleOutcome.VIOLATED) {
            return false;
        }
        for (Finding each : report) {
            assertTrue(BruteForcePaths.isLonger(each.path(), VISITS), each::toString);
            assertTrue(isViolating.test(BruteForcePaths.way(graph, each.path())), each::toString);
        }
        return true;
    }

    private static GivenPathsThat that(GivenPaths paths, List<Asked> chosen, JourneyMap map) {
        GivenPathsThat given = paths.that(chosen.get(0).on(map));
        for (Asked each : chosen.subList(1, chosen.size())) {
            given = each.isAnd() ? given.and(each.on(map)) : given.or(each.on(map));
        }
        return given;
    }

    private static boolean isChosen(Way way, List<Asked> chosen, PathSpace space, JourneyMap map) {
        boolean is = isComing(way, chosen.get(0), map) && chosen.get(0).isSo(way, space, map);
        for (Asked each : chosen.subList(1, chosen.size())) {
            boolean next = isComing(way, each, map) && each.isSo(way, space, map);
            is = each.isAnd() ? is && next : is || next;
        }
        return is;
    }

    private static boolean isComing(Way way, Asked asked, JourneyMap map) {
        return asked.until(map).stream().allMatch(place -> way.nodes().contains(place));
    }

    private static PathRule joined(JourneyMap map, List<Asked> asked, boolean isNo, Predicate<Asked> isAnd) {
        GivenPaths given = isNo ? rule("r").noPaths() : rule("r").paths();
        PathRule rule = given.should(asked.get(0).on(map));
        for (Asked each : asked.subList(1, asked.size())) {
            rule = isAnd.test(each) ? rule.andShould(each.on(map)) : rule.orShould(each.on(map));
        }
        return rule;
    }

    private static boolean isAll(Way way, List<Asked> asked, PathSpace space, JourneyMap map) {
        boolean is = asked.get(0).isSo(way, space, map);
        for (Asked each : asked.subList(1, asked.size())) {
            boolean next = each.isSo(way, space, map);
            is = each.isAnd() ? is && next : is || next;
        }
        return is;
    }
}
