package dev.cjm.render.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class MonotoneCurveProperties {
    @Property
    void between_two_points_the_curve_stays_between_their_heights(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -500, max = 500) Double> heights) {
        double[] y = heights.stream().mapToDouble(height -> height).toArray();
        double[] x = places(y.length);
        double[] slopes = MonotoneCurve.slopes(x, y);
        for (int i = 0; i + 1 < y.length; i++) {
            double low = Math.min(y[i], y[i + 1]) - 1e-6;
            double high = Math.max(y[i], y[i + 1]) + 1e-6;
            for (double t = 0; t <= 1; t += 0.02) {
                double at = bezier(y[i], y[i] + 40.0 / 3 * slopes[i], y[i + 1] - 40.0 / 3 * slopes[i + 1], y[i + 1], t);
                assertTrue(at >= low && at <= high, () -> heights.toString());
            }
        }
    }

    @Example
    void slopes_are_flat_at_turns_and_limited_elsewhere() {
        assertArrayEquals(
                new double[] {1, 0, 0, 0}, MonotoneCurve.slopes(new double[] {0, 1, 2, 3}, new double[] {0, 1, 0, 0}));
    }

    @Example
    void a_point_alone_is_a_move() {
        assertEquals("M 5 7", MonotoneCurve.path(new double[] {5}, new double[] {7}));
        assertEquals("M 0 0 C 1 1 2 2 3 3", MonotoneCurve.path(new double[] {0, 3}, new double[] {0, 3}));
    }

    private static double[] places(int count) {
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = 40.0 * i;
        }
        return x;
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
