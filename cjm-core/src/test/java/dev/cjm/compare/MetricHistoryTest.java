package dev.cjm.compare;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.MetricKind.CSAT;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.MetricKind.NPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.Phase;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MetricHistoryTest {
    private static JourneyMap shop(String version, double feeling, double success) {
        return JourneyMap.named("Shop")
                .version(version)
                .metric("Recommend us", NPS, m -> m.value(10 * feeling))
                .stage(
                        "Buy",
                        Phase.DURING,
                        s -> s.touchpoint(
                                "Checkout",
                                WEB,
                                t -> t.feels(feeling)
                                        .pain("Slow", p -> p.severity(5))
                                        .metric(
                                                "Time to pay",
                                                KPI,
                                                m -> m.value(60 - 10 * feeling)
                                                        .unit("s")
                                                        .direction(MetricDirection.LOWER_IS_BETTER))
                                        .succeeds("Ordered", success)))
                .build();
    }

    private static HistorySeries series(MetricHistory history, String name) {
        return history.stream()
                .filter(each -> each.name().equals(name) || each.kind().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(List<JourneyMap> versions) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> MetricHistory.of(versions))
                .getMessage());
    }

    @Test
    void each_number_is_followed_in_the_direction_that_is_good() {
        MetricHistory history =
                MetricHistory.of(List.of(shop("1.9", -1, 0.5), shop("1.10", 1, 0.4), shop("2", 2, 0.6)));
        assertEquals(
                List.of(
                        "SUCCESS  BETTER BETTER",
                        "DROP_OFF  BETTER BETTER",
                        "CURVE_MEAN  BETTER BETTER",
                        "METRIC /metrics/recommend-us BETTER BETTER",
                        "METRIC /touchpoints/checkout/metrics/time-to-pay BETTER BETTER"),
                history.stream()
                        .map(each -> each.kind() + " " + each.location() + " " + each.trend() + " " + each.lastTrend())
                        .toList());
        HistorySeries success = series(history, "SUCCESS");
        assertEquals(Trend.WORSE, success.steps().get(0).trend());
        assertEquals(-0.1, success.steps().get(0).change(), 1e-12);
        assertEquals("1.10", success.points().get(1).version());
        assertEquals(5, history.that(Trend.BETTER).size());
    }

    @Test
    void each_step_knows_the_changes_that_came_before_it() {
        MetricHistory history = MetricHistory.of(List.of(shop("1", -1, 0.5), shop("2", 1, 0.5)));
        HistoryStep step = series(history, "Time to pay").lastStep().orElseThrow();
        assertEquals(history.steps(), history.changesBefore(step));
        assertTrue(history.steps().get(0).stream()
                .anyMatch(each -> each.location().equals("/touchpoints/checkout/emotions//score")));
    }

    @Test
    void a_version_without_a_metric_is_a_gap_and_not_zero() {
        JourneyMap without = shop("2", 0, 0.5).edit(e -> e.removeMetric("Recommend us"));
        MetricHistory history = MetricHistory.of(List.of(shop("1", 1, 0.5), without, shop("3", -1, 0.5)));
        HistorySeries nps = series(history, "Recommend us");
        assertEquals(OptionalDouble.empty(), nps.points().get(1).value());
        assertEquals(List.of(new HistoryStep(0, 2, 10, -10, Trend.WORSE)), nps.steps());
        assertEquals(Trend.WORSE, nps.trend());
        assertEquals(Trend.UNKNOWN, nps.lastTrend());
        assertEquals(2, history.changesBefore(nps.steps().get(0)).size());
    }

    @Test
    void what_measures_something_else_is_not_comparable() {
        JourneyMap other = shop("2", 1, 0.5)
                .edit(e -> e.removeMetric("Recommend us").metric("Recommend us", CSAT, m -> m.value(90)));
        HistorySeries nps = series(MetricHistory.of(List.of(shop("1", 1, 0.5), other)), "Recommend us");
        assertEquals(Trend.UNKNOWN, nps.trend());
        assertEquals(
                List.of("Version '1' measures nps (higher is better), version '2' measures csat (higher is better)."),
                nps.breaks());
    }

    @Test
    void another_scale_breaks_the_curve() {
        JourneyMap other = JourneyMap.named("Shop")
                .scale(EmotionScale.ZERO_TO_TEN)
                .stage("Buy", Phase.DURING, s -> s.touchpoint("Checkout", WEB, t -> t.feels(9)))
                .build();
        HistorySeries curve = series(MetricHistory.of(List.of(shop("1", 1, 0.5), other)), "CURVE_MEAN");
        assertEquals(1, curve.breaks().size());
        assertEquals(Trend.UNKNOWN, curve.trend());
        assertEquals("#2", curve.points().get(1).version());
    }

    @Test
    void journeys_that_never_end_have_no_completion() {
        JourneyMap endless = JourneyMap.named("Shop")
                .stage(
                        "Buy",
                        Phase.DURING,
                        s -> s.touchpoint("Checkout", WEB, t -> t.leadsTo("Again", 1))
                                .touchpoint("Again", WEB, t -> t.leadsTo("Checkout", 1)))
                .build();
        MetricHistory history = MetricHistory.of(List.of(shop("1", 1, 0.5), endless));
        assertEquals(
                OptionalDouble.empty(),
                series(history, "SUCCESS").points().get(1).value());
        assertEquals(Trend.UNKNOWN, series(history, "DROP_OFF").trend());
        assertEquals(
                1,
                JourneyDiff.from(shop("1", 1, 0.5))
                        .to(endless)
                        .effect()
                        .endless()
                        .size());
    }

    @Test
    void versions_are_of_one_map_and_in_order() {
        assertEquals("There is no version to look at.\nGive at least one map.", refusal(List.of()));
        assertTrue(refusal(List.of(shop("1", 0, 0.5), Redesigns.today())).startsWith("Maps 'shop' and 'fresh-food"));
        assertEquals(
                "Version '1.9' comes behind version '1.10'.\nGive each version once, the oldest first.",
                refusal(List.of(shop("1.10", 0, 0.5), shop("1.9", 0, 0.5))));
        assertTrue(
                refusal(List.of(shop("spring", 0, 0.5), shop("spring", 0, 0.5))).startsWith("Version 'spring'"));
        assertEquals(
                2,
                MetricHistory.of(List.of(shop("spring", 0, 0.5), shop("autumn", 0, 0.5)))
                        .versions()
                        .size());
    }

    @Test
    void a_map_alone_has_no_steps() {
        MetricHistory history = MetricHistory.of(List.of(shop("1", 0, 0.5)));
        assertEquals(List.of(), history.steps());
        history.forEach(each -> assertEquals(Trend.UNKNOWN, each.trend()));
    }

    @Test
    void a_number_that_goes_there_and_back_is_the_same_in_the_end() {
        MetricHistory history = MetricHistory.of(List.of(shop("1", 1, 0.5), shop("2", 2, 0.5), shop("3", 1, 0.5)));
        assertEquals(Trend.SAME, series(history, "Recommend us").trend());
        assertEquals(Trend.WORSE, series(history, "Recommend us").lastTrend());
        assertEquals(Trend.SAME, series(history, "SUCCESS").trend());
    }

    @Test
    void the_text_has_a_column_for_each_version() {
        MetricHistory history = MetricHistory.of(List.of(shop("1", -1, 0.5), shop("2", 1, 0.6)));
        assertEquals(
                """
                Metrics over versions: Shop
                Metric                        1     2  From first to last  Last step
                -----------------------  ------  ----  ------------------  ---------
                Success                    50 %  60 %  better              better
                Drop-off                   50 %  40 %  better              better
                Mean of the emotion curve
                """.lines().limit(5).toList().get(0),
                history.toString().lines().findFirst().orElse(""));
        assertEquals(history.toString(), history.toText(Locale.ENGLISH));
        assertTrue(
                history.toString().contains("1 → 2: 5 changes, needless: 0; answered: the feeling at “Checkout”"),
                history.toString());
    }
}
