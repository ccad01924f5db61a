package dev.cjm.render.chart;

/** Says in which words and colours a result is drawn. */
public final class ChartStyle extends ChartOptions<ChartStyle> {
    ChartStyle() {}

    @Override
    ChartStyle self() {
        return this;
    }
}
