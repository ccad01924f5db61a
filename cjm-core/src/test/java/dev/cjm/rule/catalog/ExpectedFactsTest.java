package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.RuleOutcome.HOLDS;
import static dev.cjm.rule.RuleOutcome.NOTHING_TO_CHECK;
import static dev.cjm.rule.RuleOutcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whose feelings an expectation is held against, and what the finding tells. */
class ExpectedFactsTest {
    @Test
    void a_persona_is_disappointed_by_its_own_feeling() {
        JourneyMap map =
                at(t -> t.feels("Ana", -2).expects("Quick", e -> e.score(1).persona("Ana")));
        assertEquals(List.of("Expectation 'Pays: Quick' is not met (1 expected, -2 felt by 'Ana')."), messages(map));
        assertEquals(
                "/touchpoints/pays/expectations/quick",
                check(map).findings().get(0).location());
    }

    @Test
    void what_others_feel_does_not_disappoint_a_persona_that_feels_otherwise() {
        assertOutcome(
                HOLDS,
                at(t -> t.feels(-1)
                        .feels("Ana", 2)
                        .expects("Quick", e -> e.score(1).persona("Ana"))));
        assertOutcome(
                HOLDS,
                at(t -> t.feels(1)
                        .feels("Ion", -2)
                        .expects("Quick", e -> e.score(1).persona("Ana"))));
    }

    @Test
    void a_persona_without_a_feeling_of_its_own_feels_as_everybody() {
        assertEquals(
                List.of("Expectation 'Pays: Quick' is not met (1 expected, 0.5 felt by 'Ana')."),
                messages(at(t -> t.feels(0.5).expects("Quick", e -> e.score(1).persona("Ana")))));
    }

    @Test
    void what_everybody_expects_must_not_disappoint_anybody() {
        assertEquals(
                List.of("Expectation 'Pays: Quick' is not met (1 expected, -1 felt by 'Ana')."),
                messages(at(t -> t.feels(2).feels("Ana", -1).feels("Ion", 1).expects("Quick", e -> e.score(1)))));
        assertEquals(
                List.of("Expectation 'Pays: Quick' is not met (1 expected, 0 felt; 1 expected, -1 felt by 'Ana')."),
                messages(at(t -> t.feels(0).feels("Ana", -1).expects("Quick", e -> e.score(1)))));
        assertOutcome(VIOLATED, at(t -> t.feels("Ion", 0).expects("Quick", e -> e.score(1))));
        assertOutcome(HOLDS, at(t -> t.feels("Ion", 1).expects("Quick", e -> e.score(1))));
    }

    @Test
    void what_is_said_to_be_worse_is_a_finding_whatever_the_scores() {
        assertEquals(
                List.of("Expectation 'Pays: Quick' is not met (said to be worse; 1 expected, 2 felt)."),
                messages(at(t -> t.feels(2).expects("Quick", e -> e.score(1).comparison(Comparison.WORSE)))));
        assertEquals(
                List.of("Expectation 'Pays: Quick' is not met (said to be worse)."),
                messages(at(t -> t.expects("Quick", e -> e.comparison(Comparison.WORSE)))));
        assertOutcome(
                VIOLATED, at(t -> t.feels(0).expects("Quick", e -> e.score(1).comparison(Comparison.BETTER))));
    }

    @Test
    void a_stage_keeps_its_promise_by_the_mean_of_its_touchpoints() {
        assertEquals(
                List.of(
                        "Expectation 'Shopping: Quick' is not met (said to be worse; 2 expected, -2 felt in the mean)."),
                messages(in(s -> s.expects("Quick", e -> e.score(2).comparison(Comparison.WORSE))
                        .touchpoint("Pays", WEB, t -> t.feels(-2)))));
        Consumer<StageBuilder> two = s -> s.touchpoint("Looks", WEB, t -> t.feels(2))
                .touchpoint("Pays", WEB, t -> t.feels(-1).feels("Ana", -2))
                .touchpoint("Leaves", WEB);
        assertEquals(
                List.of("Expectation 'Shopping: Quick' is not met (0.5 expected, 0 felt by 'Ana' in the mean)."),
                messages(in(two.andThen(s -> s.expects("Quick", e -> e.score(0.5))))));
        assertOutcome(HOLDS, in(two.andThen(s -> s.expects("Quick", e -> e.score(0)))));
        assertEquals(
                "/stages/shopping/expectations/quick",
                check(in(two.andThen(s -> s.expects("Quick", e -> e.score(2)))))
                        .findings()
                        .get(0)
                        .location());
    }

    @Test
    void each_expectation_that_is_not_met_is_a_finding_of_its_own() {
        JourneyMap map = at(t -> t.feels(-1)
                .expects("Quick", e -> e.score(1))
                .expects("Safe", e -> e.score(2))
                .expects("Cheap", e -> e.score(-2)));
        assertEquals(2, check(map).stream().map(Finding::fingerprint).distinct().count());
    }

    @Test
    void nothing_is_checked_where_nobody_knows_the_experience() {
        assertOutcome(NOTHING_TO_CHECK, at(t -> t.expects("Quick", e -> e.score(1))));
        assertOutcome(NOTHING_TO_CHECK, at(t -> t.feels(1).expects("Quick")));
        assertOutcome(NOTHING_TO_CHECK, in(s -> s.expects("Quick", e -> e.score(1))));
        assertEquals(
                "There are no expectations with a known experience.",
                check(at(t -> {})).result("expectation.met").nothingToCheck().orElse(""));
    }

    @Test
    void a_difference_that_rounding_hides_is_told() {
        assertEquals(
                List.of("Expectation 'Pays: Quick' is not met (1 expected, 0.999 felt)."),
                messages(at(t -> t.feels(0.999).expects("Quick", e -> e.score(1)))));
    }

    private static JourneyMap at(Consumer<TouchpointBuilder> touchpoint) {
        return in(s -> s.touchpoint("Pays", WEB, touchpoint));
    }

    private static JourneyMap in(Consumer<StageBuilder> stage) {
        return JourneyMap.named("Map")
                .persona("Ana")
                .persona("Ion")
                .stage("Shopping", stage)
                .build();
    }

    private static RuleReport check(JourneyMap map) {
        return JourneyRules.rule("expectation.met").check(map);
    }

    private static List<String> messages(JourneyMap map) {
        return check(map).stream().map(Finding::message).toList();
    }

    private static void assertOutcome(RuleOutcome expected, JourneyMap map) {
        assertEquals(expected, check(map).outcome("expectation.met"));
    }
}
