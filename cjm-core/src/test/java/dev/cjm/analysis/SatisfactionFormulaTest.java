package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Estimate;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    @Property(tries = 200)
    void metrics_stay_within_their_bounds_and_do_not_depend_on_the_order(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 5) Integer> answers, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        for (SatisfactionFormula each : SatisfactionFormula.values()) {
            Estimate metric = each.of(answers);
            assertEquals(metric, each.of(shuffled));
            assertEquals(answers.size(), metric.n());
            double value = metric.value().orElseThrow();
            assertTrue(value >= -100 && value <= 100);
        }
        double box = SatisfactionFormula.CSAT_TOP_BOX.of(answers).value().orElseThrow();
        double two = SatisfactionFormula.CSAT_TOP_TWO.of(answers).value().orElseThrow();
        assertTrue(box <= two);
        double mean = SatisfactionFormula.CSAT_MEAN.of(answers).value().orElseThrow();
        assertEquals(mean * 20, SatisfactionFormula.CSAT_SUM.of(answers).value().orElseThrow(), 1e-12);
    }

    private static String message(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
