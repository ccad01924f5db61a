package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepMatrixTest {
    private final EventLog log = Logs.of("1: a b c", "2: a c", "3: b b b", "4: x");

    @Test
    void steps_are_counted_from_the_first_event() {
        StepMatrix matrix = StepMatrix.of(log, o -> o.steps(4));
        assertEquals(
                List.of(1, 2, 3, 4),
                matrix.steps().stream().map(StepShares::step).toList());
        StepShares second = matrix.steps().get(1);
        assertEquals(Map.of("b", new Proportion(2, 4), "c", new Proportion(1, 4)), second.activities());
        assertEquals(List.of("b", "c"), List.copyOf(second.activities().keySet()));
        assertEquals(new Proportion(1, 4), second.ended());
        assertEquals(new Proportion(4, 4), matrix.steps().get(3).ended());
        assertEquals(new Proportion(4, 4), matrix.journeys());
    }

    @Test
    void steps_may_be_counted_around_an_activity() {
        StepMatrix matrix = StepMatrix.of(log, o -> o.steps(1).around("c"));
        assertEquals(
                List.of(-1, 0, 1), matrix.steps().stream().map(StepShares::step).toList());
        assertEquals(new Proportion(2, 4), matrix.journeys());
        assertEquals(
                Map.of("a", new Proportion(1, 2), "b", new Proportion(1, 2)),
                matrix.steps().get(0).activities());
        assertEquals(Map.of("c", new Proportion(2, 2)), matrix.steps().get(1).activities());
        assertEquals(new Proportion(2, 2), matrix.steps().get(2).ended());
        StepMatrix first = StepMatrix.of(log, o -> o.steps(1).around("a"));
        assertEquals(new Proportion(2, 2), first.steps().get(0).notBegun());
        assertEquals(
                new Proportion(0, 4),
                StepMatrix.of(log, o -> o.around("nowhere")).journeys());
    }

    @Test
    void rare_cells_are_left_out() {
        StepMatrix matrix = StepMatrix.of(log, o -> o.steps(2).minimumCases(2));
        assertEquals(Map.of("a", new Proportion(2, 4)), matrix.steps().get(0).activities());
        assertEquals(new Suppressed(2, 3), matrix.suppressed());
    }

    @Test
    void the_number_of_steps_has_bounds() {
        assertThrows(IllegalArgumentException.class, () -> StepMatrix.of(log, o -> o.steps(0)));
        assertThrows(IllegalArgumentException.class, () -> StepMatrix.of(log, o -> o.steps(101)));
    }

    @Test
    void it_prints_a_matrix() {
        assertEquals("""
                Step matrix       1       2       3
                -----------  ------  ------  ------
                a            50.0 %
                b            25.0 %  50.0 %  25.0 %
                x            25.0 %
                c                    25.0 %  25.0 %
                Ended         0.0 %  25.0 %  50.0 %
                Journeys: 4 of 4
                """, StepMatrix.of(log, o -> o.steps(3)).toString());
        assertTrue(StepMatrix.of(log, o -> o.around("b")).toString().contains("Not begun"));
        assertTrue(StepMatrix.of(EventLog.of()).toString().contains("Journeys: 0 of 0"));
    }
}
