package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Paths.pass;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule over paths and its negation never both hold, however its conditions are put together. */
class PathLawProperties {
    private static final List<Measure> MEASURES = List.of(
            Measure.CHANNEL_SWITCHES,
            Measure.ACTIONS,
            Measure.TOUCHPOINTS,
            Measure.ofTransitions("wait", "waits", each -> each.waiting().isPresent() ? 1 : 0));

    /** A condition by numbers: what it asks for, how much of it, and until which place, if there is any. */
    record Part(int what, int limit, boolean isMore, int place, int horizon, boolean isAnd) {
        PathCondition on(JourneyMap map) {
            PathCondition whole = what < 6 ? pass(place(map, place)) : what < 10 ? count() : time();
            return horizon < 6 ? whole.before(place(map, horizon)) : whole;
        }

        private PathCondition count() {
            Measure measure = MEASURES.get(what - 6);
            return isMore ? Paths.haveMoreThan(limit, measure) : Paths.haveAtMost(limit, measure);
        }

        private PathCondition time() {
            Duration time = Duration.ofDays(limit);
            return isMore ? Paths.takeLongerThan(time) : Paths.takeAtMost(time);
        }

        /** A touchpoint, or several: those of a stage, of a phase, or of which a fact is so. */
        private static Place place(JourneyMap map, int number) {
            String touchpoint =
                    map.touchpoints().get(number % map.touchpoints().size()).id();
            return switch (number) {
                case 3 -> Place.stage(map.stages().get(map.stages().size() - 1).id());
                case 4 -> Place.phase(Phase.DURING);
                case 5 -> Place.that(Touchpoints.HAVE_AN_ACTION);
                default -> Place.named(touchpoint);
            };
        }
    }

    @Provide
    Arbitrary<JourneyMap> small() {
        return JourneyArbitraries.maps()
                .withTouchpoints(1, 7)
                .withPersonas(0, 0)
                .statedFlow();
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return part().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Part>> chosen() {
        return part().list().ofMaxSize(2);
    }

    private static Arbitrary<Part> part() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(false, true))
                .as(Part::new);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_rule_and_its_negation_never_both_hold(
            @ForAll("small") JourneyMap map,
            @ForAll("chosen") List<Part> chosen,
            @ForAll("parts") List<Part> parts,
            @ForAll boolean isToSuccess) {
        RuleReport report = RuleSet.of(
                        put(rule("all").paths(), isToSuccess, map, chosen, parts),
                        put(rule("none").noPaths(), isToSuccess, map, chosen, parts))
                .check(map);
        assertFalse(isHolding(report, "all") && isHolding(report, "none"), report::toString);
    }

    @Example
    void not_even_where_each_choice_is_made_on_other_paths() {
        JourneyMap map = JourneyMap.named("Three ways")
                .stage(
                        "One",
                        s -> s.touchpoint(
                                        "Start",
                                        WEB,
                                        t -> t.leadsTo("a")
                                                .leadsTo("b")
                                                .leadsTo("first-2")
                                                .leadsTo("z"))
                                .touchpoint("A", WEB, t -> t.leadsTo("third-1"))
                                .touchpoint("Third", WEB, t -> t.id("third-1").leadsTo("first-1"))
                                .touchpoint("First", WEB, t -> t.id("first-1").succeeds("Done"))
                                .touchpoint("B", WEB, t -> t.leadsTo("third-2"))
                                .touchpoint("Z", WEB, t -> t.succeeds("Done")))
                .stage(
                        "Two",
                        s -> s.touchpoint("Third", WEB, t -> t.id("third-2").leadsTo("second-1"))
                                .touchpoint("Second", WEB, t -> t.id("second-1").succeeds("Done"))
                                .touchpoint("First", WEB, t -> t.id("first-2").leadsTo("second-2")))
                .stage(
                        "Three",
                        s -> s.touchpoint("Second", WEB, t -> t.id("second-2").succeeds("Done")))
                .build();
        RuleReport report = RuleSet.of(
                        rule("all")
                                .paths()
                                .should(pass("A").before("First"))
                                .andShould(pass("B").before("Second"))
                                .orShould(pass("Z").before("Third")),
                        rule("none")
                                .noPaths()
                                .should(pass("A").before("First"))
                                .andShould(pass("B").before("Second"))
                                .orShould(pass("Z").before("Third")))
                .check(map);
        for (String id : List.of("all", "none")) {
            assertEquals(RuleOutcome.NOTHING_TO_CHECK, report.outcome(id));
        }
        assertEquals(
                Optional.of("There are no paths that pass 'First' and 'Third' and 'Second'."),
                report.result("all").nothingToCheck());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findings_have_fingerprints_of_their_own(
            @ForAll("small") JourneyMap map,
            @ForAll("parts") List<Part> parts,
            @ForAll boolean isNo,
            @ForAll boolean isTwice) {
        List<Part> all = isTwice ? Stream.concat(parts.stream(), parts.stream()).toList() : parts;
        GivenPaths start = isNo ? rule("r").noPaths() : rule("r").paths();
        List<Finding> findings =
                put(start, false, map, List.of(), all).check(map).findings();
        assertEquals(
                findings.size(),
                findings.stream().map(Finding::fingerprint).distinct().count());
    }

    private static PathRule put(
            GivenPaths start, boolean isToSuccess, JourneyMap map, List<Part> chosen, List<Part> parts) {
        GivenPaths paths = isToSuccess ? start.toSuccess() : start;
        PathCondition first = parts.get(0).on(map);
        PathRule rule = chosen.isEmpty()
                ? paths.should(first)
                : that(paths, map, chosen).should(first);
        for (Part each : parts.subList(1, parts.size())) {
            rule = each.isAnd() ? rule.andShould(each.on(map)) : rule.orShould(each.on(map));
        }
        return rule;
    }

    private static GivenPathsThat that(GivenPaths paths, JourneyMap map, List<Part> chosen) {
        GivenPathsThat given = paths.that(chosen.get(0).on(map));
        for (Part each : chosen.subList(1, chosen.size())) {
            given = each.isAnd() ? given.and(each.on(map)) : given.or(each.on(map));
        }
        return given;
    }

    private static boolean isHolding(RuleReport report, String rule) {
        return report.outcome(rule) == RuleOutcome.HOLDS;
    }
}
