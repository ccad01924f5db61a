package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the effort of all sorts of maps. */
class EffortProperties {
    @Provide
    Arbitrary<JourneyMap> certain() {
        return JourneyArbitraries.maps().withTouchpoints(1, 8).acyclic().withoutDropOff();
    }

    @Property(tries = 300)
    void stages_add_up_to_the_journey(@ForAll JourneyMap map) {
        Effort effort = ending(map);
        EffortSum stages = EffortSum.NONE;
        for (StageEffort each : effort.byStage()) {
            stages = stages.plus(each.perJourney());
        }
        assertClose(effort.expected(), stages);
    }

    @Property(tries = 300)
    void the_time_is_the_expected_duration(@ForAll JourneyMap map) {
        Effort effort = ending(map);
        double seconds = CompletionProbability.of(map)
                .expectedDuration()
                .map(each -> each.toMillis() / 1e3)
                .orElse(0.0);
        double longest = Long.MAX_VALUE / 1e3;
        double time = Math.min(EffortMeasure.TIME.of(effort.expected()), longest);
        assertEquals(seconds, time, 1e-3 + 1e-9 * seconds, "durations are at most so many milliseconds");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_expected_is_that_of_the_variants_weighted_by_likelihood(@ForAll("certain") JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.top(5_000));
        Assume.that(variants.isComplete());
        Effort effort = Effort.of(map);
        EffortSum sum = EffortSum.NONE;
        for (PathVariant each : variants) {
            sum = sum.plus(effort.along(each).times(each.likelihood()));
        }
        assertClose(effort.expected(), sum);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_deal_is_what_the_variants_ask_during_the_purchase(@ForAll("certain") JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.top(5_000));
        Assume.that(variants.isComplete());
        double reached = 0;
        EffortSum sum = EffortSum.NONE;
        for (PathVariant each : variants) {
            reached += each.touchpoints().stream().anyMatch(one -> isDuring(map, one)) ? each.likelihood() : 0;
            for (Touchpoint met : each.touchpoints()) {
                sum = sum.plus(isDuring(map, met) ? EffortSum.of(met).times(each.likelihood()) : EffortSum.NONE);
            }
            for (Transition taken : each.transitions()) {
                boolean isAfterDeal = map.touchpoint(taken.source())
                        .filter(one -> isDuring(map, one))
                        .isPresent();
                sum = sum.plus(isAfterDeal ? EffortSum.of(taken).times(each.likelihood()) : EffortSum.NONE);
            }
        }
        Optional<DealEffort> deal = Effort.of(map).deal();
        assertEquals(map.touchpoints().stream().anyMatch(one -> isDuring(map, one)), deal.isPresent());
        assertEquals(reached, deal.map(DealEffort::reached).orElse(0.0), 1e-9);
        assertClose(sum, deal.map(DealEffort::perJourney).orElse(EffortSum.NONE));
        if (reached > 0) {
            assertClose(sum.times(1 / reached), deal.orElseThrow().perDeal());
        }
    }

    private static boolean isDuring(JourneyMap map, Touchpoint touchpoint) {
        return map.phaseOf(touchpoint).equals(Optional.of(Phase.DURING));
    }

    @Property(tries = 300)
    void one_touchpoint_is_met_as_likely_as_it_is_visited(@ForAll JourneyMap map) {
        Assume.that(!new Chances(JourneyGraph.of(map)).isEndless());
        CompletionProbability completion = CompletionProbability.of(map);
        for (Touchpoint each : map.touchpoints()) {
            assertEquals(completion.visitProbability(each), completion.visitProbability(List.of(each)), 1e-9);
        }
        assertEquals(map.touchpoints().isEmpty() ? 0 : 1, completion.visitProbability(map.touchpoints()), 1e-9);
        assertEquals(0, completion.visitProbability(List.of()));
    }

    @Property(tries = 100)
    void texts_keep_to_their_lines_whatever_the_words_of_the_map(@ForAll JourneyMap map) {
        PlainText.assertPlain(ending(map).toText(Locale.forLanguageTag("ro")));
    }

    private static Effort ending(JourneyMap map) {
        Assume.that(!new Chances(JourneyGraph.of(map)).isEndless());
        return Effort.of(map);
    }

    private static void assertClose(EffortSum expected, EffortSum actual) {
        for (EffortMeasure each : EffortMeasure.values()) {
            double number = each.of(expected);
            assertEquals(number, each.of(actual), 1e-9 * Math.max(1, number), each.name());
        }
    }
}
