package dev.cjm.analysis;

import static dev.cjm.analysis.MetricStanding.Standing.MISSED;
import static dev.cjm.analysis.MetricStanding.Standing.NO_DIRECTION;
import static dev.cjm.analysis.MetricStanding.Standing.NO_TARGET;
import static dev.cjm.analysis.MetricStanding.Standing.NO_VALUE;
import static dev.cjm.analysis.MetricStanding.Standing.REACHED;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricDirection.LOWER_IS_BETTER;
import static dev.cjm.model.MetricKind.CES;
import static dev.cjm.model.MetricKind.CSAT;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.MetricKind.NPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Metric;
import dev.cjm.model.MetricBuilder;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SatisfactionMetricsTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .metric("Would recommend", NPS, m -> m.value(20).target(40).n(100))
            .stage(
                    "Buy",
                    s -> s.metric("Ease", CES, m -> m.value(5).target(6))
                            .touchpoint(
                                    "Pays",
                                    WEB,
                                    t -> t.metric(
                                                    "Recommend after paying",
                                                    NPS,
                                                    m -> m.value(50).n(300))
                                            .metric(
                                                    "Content",
                                                    CSAT,
                                                    m -> m.value(4.5).target(4).direction(HIGHER_IS_BETTER))
                                            .metric(
                                                    "Failed payments",
                                                    KPI,
                                                    m -> m.value(8)
                                                            .target(2)
                                                            .unit("%")
                                                            .direction(LOWER_IS_BETTER))
                                            .metric("Effort", CES, m -> m.target(2))))
            .build();

    private final SatisfactionMetrics metrics = SatisfactionMetrics.of(map);

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    @Test
    void the_unit_of_a_ces_tells_its_direction() {
        assertEquals(MISSED, standing(CES, m -> m.value(5.1).target(6).unit("points of ease, 1 to 7")));
        assertEquals(REACHED, standing(CES, m -> m.value(2.5).target(3).unit("points of effort, 1 to 7")));
        assertEquals(NO_DIRECTION, standing(CES, m -> m.value(2.5).target(3).unit("points")));
    }

    @Test
    void metrics_stand_where_they_are_said() {
        assertEquals(5, metrics.metrics().size());
        assertEquals(
                List.of("Would recommend"),
                metrics.ofMap().stream().map(each -> each.metric().name()).toList());
        Stage buy = map.stages().get(0);
        assertEquals(4, metrics.at(buy).size());
        Touchpoint pays = Examples.touchpoint(map, "Pays");
        assertEquals(3, metrics.at(pays).size());
        assertEquals(Optional.of(buy), metrics.at(pays).get(0).stage());
        assertEquals(
                6,
                SatisfactionMetrics.of(map, SatisfactionOptions::withIndicators)
                        .metrics()
                        .size());
    }

    @Test
    void each_stands_somewhere() {
        assertEquals(
                List.of(MISSED, NO_DIRECTION, NO_TARGET, REACHED, NO_VALUE),
                metrics.stream().map(MetricStanding::standing).toList());
        assertEquals(REACHED, standing(CES, m -> m.value(3).target(3)), "no direction is needed where both are equal");
    }

    @Test
    void distances_are_towards_what_is_better() {
        assertEquals(-20, metrics.metrics().get(0).ahead().orElseThrow());
        assertEquals(-0.5, metrics.metrics().get(0).relative().orElseThrow());
        assertEquals(0.5, metrics.metrics().get(3).ahead().orElseThrow());
        assertEquals(OptionalDouble.empty(), metrics.metrics().get(1).ahead());
        List<MetricStanding> missed =
                SatisfactionMetrics.of(map, SatisfactionOptions::withIndicators).missed();
        assertEquals(
                List.of("Failed payments", "Would recommend"),
                missed.stream().map(each -> each.metric().name()).toList());
        assertEquals(-6, missed.get(0).ahead().orElseThrow());
        assertEquals(-0.75, missed.get(0).relative().orElseThrow());
    }

    @Test
    void zero_against_zero_is_no_distance() {
        MetricStanding none =
                new MetricStanding(Metric.of("M", NPS, m -> m.value(0).target(0)), Optional.empty(), Optional.empty());
        assertEquals(0, none.relative().orElseThrow());
        assertEquals(REACHED, none.standing());
    }

    @Test
    void net_promoter_scores_of_one_question_are_pooled_by_their_answers() {
        JourneyMap asked = JourneyMap.named("Shop")
                .metric("Would recommend", NPS, m -> m.value(90).n(900))
                .stage(
                        "Buy",
                        s -> s.metric("Would recommend", NPS, m -> m.value(80).n(800))
                                .touchpoint(
                                        "Pays",
                                        WEB,
                                        t -> t.metric(
                                                        "Would recommend",
                                                        NPS,
                                                        m -> m.value(20).n(100))
                                                .metric(
                                                        "Would buy again",
                                                        NPS,
                                                        m -> m.value(-50).n(600)))
                                .touchpoint(
                                        "Gets",
                                        WEB,
                                        t -> t.metric(
                                                "Would recommend",
                                                NPS,
                                                m -> m.value(50).n(300)))
                                .touchpoint("Uses", WEB, t -> t.metric("Would recommend", NPS, m -> m.value(7)))
                                .touchpoint(
                                        "Asks",
                                        WEB,
                                        t -> t.metric(
                                                "Would recommend",
                                                CSAT,
                                                m -> m.value(4).n(50))))
                .build();
        SatisfactionMetrics all = SatisfactionMetrics.of(asked);
        assertEquals(Estimate.of(42.5, 400), all.pooledNps("Would recommend"));
        assertEquals(Estimate.of(-50, 600), all.pooledNps("Would buy again"));
        assertEquals(Estimate.noData(), all.pooledNps("Would stay"));
        List<String> pooled =
                all.toString().lines().filter(line -> line.contains("pooled")).toList();
        assertEquals(List.of("Would recommend, pooled over 2 touchpoints: 42.5 (n = 400)"), pooled);
        assertFalse(metrics.toString().contains("pooled"), "two questions, each asked once");
    }

    @Test
    void the_formula_of_effort_decides_which_way_is_better() {
        List<Integer> answers = List.of(2, 4);
        Metric effort = SatisfactionFormula.CES_EFFORT.metric("Effort", answers, m -> m.target(2));
        Metric ease = SatisfactionFormula.CES_EASE.metric("Ease", answers, m -> m.target(2));
        JourneyMap asked = JourneyMap.named("Shop")
                .stage(
                        "Buy",
                        s -> s.touchpoint("Pays", WEB, t -> t.metric(effort).metric(ease)))
                .build();
        SatisfactionMetrics all = SatisfactionMetrics.of(asked);
        assertEquals(
                List.of(MISSED, REACHED),
                all.stream().map(MetricStanding::standing).toList());
        assertEquals(-1, all.metrics().get(0).ahead().orElseThrow());
        assertEquals(1, all.metrics().get(1).ahead().orElseThrow());
        assertEquals(
                Optional.of(SatisfactionFormula.CES_EFFORT),
                all.metrics().get(0).formula());
        assertTrue(all.toString().contains("short by 1 · effort, less is better · n = 2"), all.toString());
        assertEquals(Optional.empty(), metrics.metrics().get(0).formula());
    }

    @Test
    void a_foreign_place_is_refused() {
        Stage other = Stage.of("Buy", s -> {});
        assertEquals(
                "The stage 'Buy' is not of map 'Shop'.\nAsk with one that the map lists.",
                assertThrows(IllegalArgumentException.class, () -> metrics.at(other))
                        .getMessage());
        Touchpoint touchpoint = Touchpoint.of("Pays", WEB);
        assertThrows(IllegalArgumentException.class, () -> metrics.at(touchpoint));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals(
                """
                Satisfaction metrics: Shop
                In all: 6 · Target reached: 1, missed: 2 · Without value: 1, without target: 1, without direction: 1
                Metric           Kind  Value  Aim  Unit  Place  Reason
                ---------------  ----  -----  ---  ----  -----  ---------------------
                Failed payments  KPI       8    2  %     Pays   short by 6
                Would recommend  NPS      20   40  –     Shop   short by 20 · n = 100
                """,
                SatisfactionMetrics.of(map, SatisfactionOptions::withIndicators)
                        .toText(Locale.UK)
                        .lines()
                        .limit(6)
                        .reduce("", (all, line) -> all + line + "\n"));
        assertTrue(
                metrics.toString()
                        .contains(
                                "Assumed: 'Would recommend' does not say whether more or less is better: more, as usual for NPS."));
        assertEquals(
                "Satisfaction metrics: Map\nNo metric is stated.\n",
                SatisfactionMetrics.of(Examples.inOrder("A")).toString());
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(metrics.toText(Locale.forLanguageTag("ro")).contains("Țintă atinsă: 1, ratată: 1"));
        assertTrue(metrics.toText(Locale.SIMPLIFIED_CHINESE).contains("值"));
        assertTrue(metrics.toText(Locale.TRADITIONAL_CHINESE).contains("差 20"));
    }

    @Property(tries = 200)
    void standings_part_the_metrics(@ForAll("maps") JourneyMap any) {
        SatisfactionMetrics all = SatisfactionMetrics.of(any, SatisfactionOptions::withIndicators);
        int sum = 0;
        for (MetricStanding.Standing each : MetricStanding.Standing.values()) {
            sum += all.thatAre(each).size();
        }
        assertEquals(all.metrics().size(), sum);
        int placed = all.ofMap().size();
        for (Stage each : any.stages()) {
            placed += all.at(each).size();
        }
        assertEquals(all.metrics().size(), placed);
        for (MetricStanding each : all) {
            assertTrue(Math.abs(each.relative().orElse(0)) <= 2);
        }
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
    }

    private static MetricStanding.Standing standing(MetricKind kind, Consumer<? super MetricBuilder> details) {
        return new MetricStanding(Metric.of("M", kind, details), Optional.empty(), Optional.empty()).standing();
    }
}
