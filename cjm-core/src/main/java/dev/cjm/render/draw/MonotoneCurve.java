package dev.cjm.render.draw;

/**
 * A smooth line through points that never leaves the range of its neighbours.
 *
 * <p>It is the monotone cubic interpolation of Fritsch and Carlson (1980): between two points it rises or falls, and does both nowhere.
 */
public final class MonotoneCurve {
    private static final int LIMIT = 3;

    private MonotoneCurve() {}

    /**
     * Writes the line as a path of Bézier curves.
     *
     * @param x the places from left to right, ascending, at least one
     * @param y the heights
     * @return the path; for one point, only a move there
     */
    public static String path(double[] x, double[] y) {
        double[] slopes = slopes(x, y);
        StringBuilder path = new StringBuilder(Coordinates.path("M", x[0], y[0]));
        for (int i = 0; i + 1 < x.length; i++) {
            double third = (x[i + 1] - x[i]) / LIMIT;
            path.append(' ')
                    .append(Coordinates.path(
                            "C",
                            x[i] + third,
                            y[i] + third * slopes[i],
                            x[i + 1] - third,
                            y[i + 1] - third * slopes[i + 1],
                            x[i + 1],
                            y[i + 1]));
        }
        return path.toString();
    }

    /** The slope at each point. */
    static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] slopes = new double[n];
        if (n < 2) {
            return slopes;
        }
        double[] secants = new double[n - 1];
        for (int i = 0; i + 1 < n; i++) {
            secants[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        slopes[0] = secants[0];
        slopes[n - 1] = secants[n - 2];
        for (int i = 1; i + 1 < n; i++) {
            slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
        }
        for (int i = 0; i + 1 < n; i++) {
            limit(slopes, secants[i], i);
        }
        return slopes;
    }

    private static void limit(double[] slopes, double secant, int i) {
        if (secant == 0) {
            slopes[i] = 0;
            slopes[i + 1] = 0;
            return;
        }
        double a = slopes[i] / secant;
        double b = slopes[i + 1] / secant;
        double size = a * a + b * b;
        if (size > LIMIT * LIMIT) {
            double factor = LIMIT / Math.sqrt(size);
            slopes[i] = factor * a * secant;
            slopes[i + 1] = factor * b * secant;
        }
    }
}
