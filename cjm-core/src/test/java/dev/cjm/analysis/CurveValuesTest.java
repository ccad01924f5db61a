package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.Expectation;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CurveValuesTest {
    private final CurvePoint point = Curves.of(1).points().get(0);

    @Test
    void points_hold_no_null() {
        Touchpoint touchpoint = point.touchpoint();
        OptionalDouble score = OptionalDouble.empty();
        CurvePoint.Source none = CurvePoint.Source.NONE;
        assertThrows(NullPointerException.class, () -> new CurvePoint(0, Nothing.at(), score, none));
        assertThrows(NullPointerException.class, () -> new CurvePoint(0, touchpoint, Nothing.at(), none));
        assertThrows(NullPointerException.class, () -> new CurvePoint(0, touchpoint, score, Nothing.at()));
    }

    @Test
    void slopes_hold_no_null() {
        assertThrows(NullPointerException.class, () -> new Slope(Nothing.at(), point, 0));
        assertThrows(NullPointerException.class, () -> new Slope(point, Nothing.at(), 0));
    }

    @Test
    void peak_and_end_hold_no_null() {
        assertThrows(NullPointerException.class, () -> new PeakEnd(0, 0, Nothing.at(), point, point));
        assertThrows(NullPointerException.class, () -> new PeakEnd(0, 0, point, Nothing.at(), point));
        assertThrows(NullPointerException.class, () -> new PeakEnd(0, 0, point, point, Nothing.at()));
    }

    @Test
    void expectation_gaps_hold_no_null() {
        Expectation expectation = Expectation.of("Fast");
        assertThrows(NullPointerException.class, () -> new ExpectationGap(Nothing.at(), expectation, 0));
        assertThrows(NullPointerException.class, () -> new ExpectationGap(point, Nothing.at(), 0));
    }

    @Test
    void a_run_keeps_its_points() {
        List<CurvePoint> points = new ArrayList<>(List.of(point));
        CurveRun run = new CurveRun(points, point);
        points.clear();
        assertEquals(List.of(point), run.points());
    }
}
