package dev.cjm.render.chart;

/** Says how much of a log is drawn, and in which words and colours. */
public final class FollowsSvgOptions extends ChartOptions<FollowsSvgOptions> {
    private static final int MOST = 200;

    private int activities = 12;
    private int arrows = 24;

    FollowsSvgOptions() {}

    @Override
    FollowsSvgOptions self() {
        return this;
    }

    /**
     * Says how many activities are drawn at most; those with the most steps. 12 unless said.
     *
     * @param most from 1 to 200
     * @return these options
     * @throws IllegalArgumentException if it is outside
     */
    public FollowsSvgOptions activities(int most) {
        activities = checked("activities", most);
        return this;
    }

    /**
     * Says how many arrows are drawn at most; those that are most often taken. 24 unless said.
     *
     * @param most from 1 to 200
     * @return these options
     * @throws IllegalArgumentException if it is outside
     */
    public FollowsSvgOptions arrows(int most) {
        arrows = checked("arrows", most);
        return this;
    }

    private static int checked(String what, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("The number of " + what + " (" + most + ") must be between 1 and " + MOST
                    + ".\nMore than some dozens can hardly be read.");
        }
        return most;
    }

    int activities() {
        return activities;
    }

    int arrows() {
        return arrows;
    }
}
