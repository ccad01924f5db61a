package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.RuleOutcome.HOLDS;
import static dev.cjm.rule.RuleOutcome.NOTHING_TO_CHECK;
import static dev.cjm.rule.RuleOutcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Phase;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the rules about experience take for a voice, a low, a curve, a moment and an expectation. */
class ExperienceFactsTest {
    @Test
    void a_quote_of_a_persona_or_at_a_touchpoint_is_a_voice_and_a_thought_is_none() {
        assertOutcome(VIOLATED, "journey.voice", one(t -> t.thinks("Well")));
        assertOutcome(HOLDS, "journey.voice", one(t -> t.quote("Well.")));
        assertOutcome(HOLDS, "journey.voice", with(m -> m.persona("Ana", p -> p.quote("Well.")), t -> {}));
        assertOutcome(VIOLATED, "journey.voice", with(m -> m.persona("Ana"), t -> {}));
    }

    @Test
    void a_low_is_a_pain_or_a_bad_feeling_of_anybody() {
        assertOutcome(NOTHING_TO_CHECK, "journey.lows", one(t -> t.pain("Slow")));
        assertOutcome(VIOLATED, "journey.lows", one(t -> t.feels(0)));
        assertOutcome(HOLDS, "journey.lows", one(t -> t.feels(2).pain("Slow")));
        assertOutcome(HOLDS, "journey.lows", one(t -> t.feels(-1)));
        assertOutcome(HOLDS, "journey.lows", withAna(t -> t.feels(2).feels("Ana", -1)));
        assertOutcome(VIOLATED, "journey.lows", withAna(t -> t.feels(2).feels("Ana", 0)));
    }

    @Test
    void one_bad_statement_among_good_ones_is_a_low() {
        assertOutcome(
                HOLDS,
                "journey.lows",
                one(t -> t.quote("Good.", q -> q.score(2)).quote("Bad.", q -> q.score(-1))));
        assertOutcome(
                VIOLATED,
                "journey.lows",
                one(t -> t.quote("Good.", q -> q.score(2)).quote("Neither.", q -> q.score(0))));
        assertOutcome(VIOLATED, "journey.lows", one(t -> t.feels(1).quote("Says no score.")));
    }

    @Test
    void the_low_of_one_persona_asks_for_pain_and_opportunity() {
        JourneyMap low = withAna(t -> t.feels("Ana", -2));
        assertOutcome(VIOLATED, "low.pain", low);
        assertOutcome(VIOLATED, "low.opportunity", low);
        assertEquals(
                "Touchpoint 'Pays' feels bad to somebody but does not name a pain point.",
                check("low.pain", low).findings().get(0).message());
        JourneyMap explained = withAna(t -> t.feels("Ana", -2).pain("Slow").opportunity("Faster"));
        assertOutcome(HOLDS, "low.pain", explained);
        assertOutcome(HOLDS, "low.opportunity", explained);
        assertOutcome(NOTHING_TO_CHECK, "low.pain", withAna(t -> t.feels("Ana", 1)));
    }

    @Test
    void half_of_the_touchpoints_draw_a_curve() {
        Consumer<StageBuilder> half =
                s -> s.touchpoint("A", WEB, t -> t.feels(1)).touchpoint("B", WEB);
        Consumer<StageBuilder> less = half.andThen(s -> s.touchpoint("C", WEB));
        assertOutcome(HOLDS, "journey.emotion-curve", map(half));
        assertOutcome(VIOLATED, "journey.emotion-curve", map(less));
        assertEquals(
                "The journey leaves out how customers feel at more than 50 % of the touchpoints (2 of 3).",
                check("journey.emotion-curve", map(less)).findings().get(0).message());
    }

    @Test
    void without_any_feeling_there_is_no_curve_whatever_the_option() {
        JourneyMap silent = one(t -> {});
        assertEquals(
                VIOLATED,
                JourneyRules.rule("journey.emotion-curve", o -> o.fewestFeelings(0))
                        .check(silent)
                        .outcome("journey.emotion-curve"));
        assertEquals(
                "the journey should not leave out how customers feel at all touchpoints",
                JourneyRules.rule("journey.emotion-curve", o -> o.fewestFeelings(0))
                        .sentence());
        assertOutcome(HOLDS, "journey.emotion-curve", one(t -> t.quote("Good.", q -> q.score(2))));
    }

    @Test
    void two_moments_or_a_third_of_the_touchpoints_are_few() {
        assertOutcome(HOLDS, "moment.few", moments(2, 2));
        assertOutcome(VIOLATED, "moment.few", moments(3, 3));
        assertOutcome(VIOLATED, "moment.few", moments(6, 3));
        assertOutcome(HOLDS, "moment.few", moments(7, 3));
        assertOutcome(NOTHING_TO_CHECK, "moment.few", moments(3, 0));
        assertEquals(
                "The journey declares a moment of truth and has too many of them (3 of 6 touchpoints; at most 2).",
                check("moment.few", moments(6, 3)).findings().get(0).message());
    }

    @Test
    void an_expectation_is_met_unless_declared_worse_or_felt_below() {
        assertOutcome(NOTHING_TO_CHECK, "expectation.met", one(t -> t.feels(-2)));
        assertOutcome(NOTHING_TO_CHECK, "expectation.met", one(t -> t.expects("Speed")));
        assertOutcome(NOTHING_TO_CHECK, "expectation.met", one(t -> t.expects("Speed", e -> e.score(1))));
        assertOutcome(VIOLATED, "expectation.met", one(t -> t.expects("Speed", e -> e.comparison(Comparison.WORSE))));
        assertOutcome(HOLDS, "expectation.met", one(t -> t.expects("Speed", e -> e.comparison(Comparison.BETTER))));
        assertOutcome(VIOLATED, "expectation.met", one(t -> t.feels(0).expects("Speed", e -> e.score(1))));
        assertOutcome(HOLDS, "expectation.met", one(t -> t.feels(1).expects("Speed", e -> e.score(1))));
        assertOutcome(HOLDS, "expectation.met", one(t -> t.feels(2).expects("Speed", e -> e.score(1))));
    }

    @Test
    void expectations_after_the_purchase_stand_in_a_stage_or_at_a_touchpoint_there() {
        String rule = "journey.product.expectation";
        assertOutcome(NOTHING_TO_CHECK, rule, one(t -> t.expects("It lasts")));
        assertOutcome(VIOLATED, rule, phases(t -> {}));
        assertOutcome(HOLDS, rule, phases(t -> t.expects("It lasts")));
        JourneyMap before = JourneyMap.named("Map")
                .stage("Buying", Phase.BEFORE, s -> s.touchpoint("Pays", WEB, t -> t.expects("Speed")))
                .stage("Using", Phase.AFTER, s -> s.touchpoint("Unpacks", WEB))
                .build();
        assertOutcome(VIOLATED, rule, before);
    }

    @Test
    void words_of_the_company_are_told() {
        assertEquals(
                "Touchpoint 'Pays' does not speak as customers do ('conversion rate').",
                check("touchpoint.customer-view", one(t -> t.goal("Raise the conversion rate")))
                        .findings()
                        .get(0)
                        .message());
    }

    private static JourneyMap moments(int touchpoints, int moments) {
        return map(s -> {
            for (int i = 0; i < touchpoints; i++) {
                boolean isMoment = i < moments;
                s.touchpoint("Step " + i, WEB, t -> {
                    if (isMoment) {
                        t.momentOfTruth();
                    }
                });
            }
        });
    }

    private static JourneyMap phases(Consumer<TouchpointBuilder> after) {
        return JourneyMap.named("Map")
                .stage("Buying", Phase.BEFORE, s -> s.touchpoint("Pays", WEB))
                .stage("Using", Phase.AFTER, s -> s.touchpoint("Unpacks", WEB, after))
                .build();
    }

    private static JourneyMap one(Consumer<TouchpointBuilder> touchpoint) {
        return with(map -> map, touchpoint);
    }

    private static JourneyMap withAna(Consumer<TouchpointBuilder> touchpoint) {
        return with(map -> map.persona("Ana"), touchpoint);
    }

    private static JourneyMap with(UnaryOperator<JourneyMapBuilder> people, Consumer<TouchpointBuilder> touchpoint) {
        return people.apply(JourneyMap.named("Map"))
                .stage("Stage", s -> s.touchpoint("Pays", WEB, touchpoint))
                .build();
    }

    private static JourneyMap map(Consumer<StageBuilder> stage) {
        return JourneyMap.named("Map").stage("Stage", stage).build();
    }

    private static RuleReport check(String rule, JourneyMap map) {
        return JourneyRules.rule(rule).check(map);
    }

    private static void assertOutcome(RuleOutcome expected, String rule, JourneyMap map) {
        assertEquals(expected, check(rule, map).outcome(rule));
    }

    @Test
    void how_many_moments_are_few_can_be_said() {
        JourneyMap three = moments(6, 3);
        assertEquals(
                HOLDS,
                JourneyRules.rule("moment.few", o -> o.mostMoments(3))
                        .check(three)
                        .outcome("moment.few"));
        assertEquals(
                HOLDS,
                JourneyRules.rule("moment.few", o -> o.mostMomentShare(0.5))
                        .check(three)
                        .outcome("moment.few"));
        assertEquals(
                VIOLATED,
                JourneyRules.rule("moment.few", o -> o.mostMoments(1).mostMomentShare(0))
                        .check(moments(6, 2))
                        .outcome("moment.few"));
    }

    @Test
    void a_third_of_the_touchpoints_is_rounded_up_exactly() {
        for (int n = 1; n <= 60; n++) {
            int most = Math.max(2, (n + 2) / 3);
            if (most < n) {
                assertOutcome(HOLDS, "moment.few", moments(n, most));
                assertOutcome(VIOLATED, "moment.few", moments(n, most + 1));
            }
        }
    }
}
