package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.Estimate;
import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.Metric;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SatisfactionFormulaTest {
    @Test
    void nps_has_its_known_answers() {
        assertEquals(Estimate.of(0, 5), SatisfactionFormula.NPS.of(List.of(9, 10, 8, 6, 3)));
        assertEquals(Estimate.of(100, 2), SatisfactionFormula.NPS.of(List.of(9, 10)));
        assertEquals(Estimate.of(-100, 2), SatisfactionFormula.NPS.of(List.of(0, 6)));
        assertEquals(Estimate.of(0, 1), SatisfactionFormula.NPS.of(List.of(7)), "neither promoter nor detractor");
        assertEquals(Estimate.of(-50, 2), SatisfactionFormula.NPS.of(List.of(0, 8)), "0 counts");
    }

    @Test
    void csat_has_four_variants() {
        List<Integer> answers = List.of(5, 5, 4, 3, 1);
        assertEquals(Estimate.of(3.6, 5), SatisfactionFormula.CSAT_MEAN.of(answers));
        assertEquals(Estimate.of(72, 5), SatisfactionFormula.CSAT_SUM.of(answers));
        assertEquals(Estimate.of(40, 5), SatisfactionFormula.CSAT_TOP_BOX.of(answers));
        assertEquals(Estimate.of(60, 5), SatisfactionFormula.CSAT_TOP_TWO.of(answers));
        assertEquals(Estimate.of(36, 5), SatisfactionFormula.CSAT_SUM.of(1, 10, answers));
    }

    @Test
    void ces_runs_in_two_directions() {
        assertEquals(Estimate.of(5.5, 2), SatisfactionFormula.CES_EASE.of(List.of(7, 4)));
        assertEquals(Estimate.of(2, 3), SatisfactionFormula.CES_EFFORT.of(List.of(1, 2, 3)));
        assertEquals(MetricDirection.HIGHER_IS_BETTER, SatisfactionFormula.CES_EASE.direction());
        assertEquals(MetricDirection.LOWER_IS_BETTER, SatisfactionFormula.CES_EFFORT.direction());
        assertEquals(MetricKind.CES, SatisfactionFormula.CES_EFFORT.kind());
    }

    @Test
    void no_answers_are_no_data() {
        for (SatisfactionFormula each : SatisfactionFormula.values()) {
            assertEquals(Estimate.noData(), each.of(List.of()));
        }
    }

    @Test
    void answers_and_scales_that_cannot_be_are_refused() {
        assertEquals(
                "The answer 6 must be between 1 and 5.\nMaybe it is of another scale.",
                message(() -> SatisfactionFormula.CSAT_MEAN.of(List.of(6))));
        assertEquals(
                "The scale 1 to 10 must be 0 to 10 for the net promoter score.\nConvert the answers, or use CSAT.",
                message(() -> SatisfactionFormula.NPS.of(1, 10, List.of(6))));
        assertEquals(
                "The scale 5 to 5 must begin at 0 or more and end above.\nSay the lowest answer first.",
                message(() -> SatisfactionFormula.CES_EASE.of(5, 5, List.of(5))));
    }

    @Test
    void a_metric_has_the_kind_unit_and_direction_of_its_formula() {
        Metric nps = SatisfactionFormula.NPS.metric("Recommend", List.of(9, 10, 8, 6, 3), m -> m.target(20));
        assertEquals(
                Metric.of(
                        "Recommend",
                        MetricKind.NPS,
                        m -> m.value(0)
                                .n(5)
                                .target(20)
                                .unit("points, -100 to 100")
                                .direction(MetricDirection.HIGHER_IS_BETTER)),
                nps);
        Metric effort = SatisfactionFormula.CES_EFFORT.metric("Effort", List.of(1, 2, 3));
        assertEquals(OptionalDouble.of(2), effort.value());
        assertEquals(Optional.of("points of effort, 1 to 5"), effort.unit());
        assertEquals(Optional.of(MetricDirection.LOWER_IS_BETTER), effort.direction());
        Metric none = SatisfactionFormula.CSAT_TOP_TWO.metric("Content", List.of());
        assertEquals(OptionalDouble.empty(), none.value());
        assertEquals(OptionalInt.of(0), none.n());
        assertEquals(Optional.of("% of answers, the two highest"), none.unit());
        assertThrows(
                InvalidJourneyMapException.class,
                () -> SatisfactionFormula.NPS.metric("Recommend", List.of(9), m -> m.unit("%")),
                "the formula says the unit");
    }

    @Test
    void the_formula_behind_a_metric_is_told_by_its_unit() {
        for (SatisfactionFormula each : SatisfactionFormula.values()) {
            assertEquals(Optional.of(each), SatisfactionFormula.behind(each.metric("M", List.of(3))));
        }
        Metric scaled = SatisfactionFormula.CES_EASE.metric("M", 0, 100, List.of(30), m -> {});
        assertEquals(Optional.of("points of ease, 0 to 100"), scaled.unit());
        assertEquals(Optional.of(SatisfactionFormula.CES_EASE), SatisfactionFormula.behind(scaled));
        assertEquals(Optional.empty(), SatisfactionFormula.behind(Metric.of("M", MetricKind.NPS, m -> m.value(3))));
        assertEquals(
                Optional.empty(),
                SatisfactionFormula.behind(Metric.of(
                        "M",
                        MetricKind.CES,
                        m -> m.unit("points of ease, 1 to 7").direction(MetricDirection.LOWER_IS_BETTER))),
                "ease is better the more there is");
    }

    /** Held against counting, box by box. */
    @Property(tries = 200)
    void each_formula_counts_what_it_says(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 5) Integer> answers, @ForAll long seed) {
        double n = answers.size();
        double sum = answers.stream().mapToInt(Integer::intValue).sum();
        double fives = Collections.frequency(answers, 5);
        double fours = Collections.frequency(answers, 4);
        Map<SatisfactionFormula, Double> expected = Map.of(
                SatisfactionFormula.NPS, -100.0,
                SatisfactionFormula.CSAT_MEAN, sum / n,
                SatisfactionFormula.CSAT_SUM, 100 * sum / (5 * n),
                SatisfactionFormula.CSAT_TOP_BOX, 100 * fives / n,
                SatisfactionFormula.CSAT_TOP_TWO, 100 * (fives + fours) / n,
                SatisfactionFormula.CES_EASE, sum / n,
                SatisfactionFormula.CES_EFFORT, sum / n);
        List<Integer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        expected.forEach((formula, value) -> {
            Estimate metric = formula.of(answers);
            assertEquals(value, metric.value().orElseThrow(), 1e-12, formula.name());
            assertEquals(answers.size(), metric.n());
            assertEquals(metric, formula.of(shuffled));
        });
    }

    @Property(tries = 200)
    void promoters_and_detractors_pull_apart(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10) Integer> answers) {
        double expected = answers.stream()
                .mapToInt(each -> each >= 9 ? 100 : each <= 6 ? -100 : 0)
                .average()
                .orElseThrow();
        assertEquals(expected, SatisfactionFormula.NPS.of(answers).value().orElseThrow(), 1e-12);
    }

    private static String message(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
