package dev.cjm.render.chart;

import dev.cjm.observed.Funnel;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A funnel as a picture: how many journeys reach each step, and where the others went.
 *
 * <p>A bar is as wide as the share of all journeys that reach the step.
 */
public final class FunnelSvg extends ChartSvg {
    private FunnelSvg(Funnel funnel, Sheet sheet, ChartStyle style) {
        super(new FunnelChart(funnel, sheet).draw(), style);
    }

    /**
     * Draws a funnel.
     *
     * @param funnel the funnel
     * @return the picture
     */
    public static FunnelSvg of(Funnel funnel) {
        return of(funnel, style -> {});
    }

    /**
     * Draws a funnel.
     *
     * @param funnel the funnel
     * @param style chooses title, language and colours
     * @return the picture
     */
    public static FunnelSvg of(Funnel funnel, Consumer<? super ChartStyle> style) {
        ChartStyle chosen = new ChartStyle();
        style.accept(chosen);
        return new FunnelSvg(funnel, chosen.sheet(Optional.empty(), "funnel", Optional.empty()), chosen);
    }
}
