package dev.cjm.render.chart;

import dev.cjm.observed.DirectlyFollows;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What follows what in a log, as a graph from left to right.
 *
 * <p>It shows the activities and the arrows with the most steps, and says how much it leaves out. The wider an arrow, the more often it is
 * taken; arrows that lead back to an earlier activity are dashed and run below.
 */
public final class FollowsSvg extends ChartSvg {
    private FollowsSvg(DirectlyFollows follows, Sheet sheet, FollowsSvgOptions options) {
        super(new FollowsChart(follows, options, sheet).draw(), options);
    }

    /**
     * Draws the 24 most frequent arrows among the 12 activities with the most steps.
     *
     * @param follows what follows what
     * @return the picture
     */
    public static FollowsSvg of(DirectlyFollows follows) {
        return of(follows, options -> {});
    }

    /**
     * Draws what follows what.
     *
     * @param follows what follows what
     * @param options chooses how much is drawn, title, language and colours
     * @return the picture
     * @throws IllegalArgumentException if an option is outside its range
     */
    public static FollowsSvg of(DirectlyFollows follows, Consumer<? super FollowsSvgOptions> options) {
        FollowsSvgOptions chosen = new FollowsSvgOptions();
        options.accept(chosen);
        return new FollowsSvg(follows, chosen.sheet(Optional.empty(), "directlyFollows", Optional.empty()), chosen);
    }
}
