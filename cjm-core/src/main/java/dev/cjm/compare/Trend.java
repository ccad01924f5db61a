package dev.cjm.compare;

/** Whether a number got better. */
public enum Trend {
    /** It changed in the direction that is good. */
    BETTER,
    /** It changed in the direction that is bad. */
    WORSE,
    /** It differs by no more than rounding. */
    SAME,
    /** It is not known on one side, cannot be compared, or nobody says which direction is good. */
    UNKNOWN;

    private static final double ROUNDING = 1e-12;

    static Trend of(double before, double after, int goodSign) {
        double size = Math.max(1, Math.max(Math.abs(before), Math.abs(after)));
        double change = after - before;
        if (Math.abs(change) <= ROUNDING * size) {
            return SAME;
        }
        if (goodSign == 0) {
            return UNKNOWN;
        }
        return change > 0 == goodSign > 0 ? BETTER : WORSE;
    }
}
