package dev.cjm.render.chart;

import dev.cjm.render.Moments;
import java.util.Objects;

/** Says which moments of truth a curve marks, and in which words and colours it is drawn. */
public final class EmotionCurveSvgOptions extends ChartOptions<EmotionCurveSvgOptions> {
    private Moments moments = Moments.AGREED;

    EmotionCurveSvgOptions() {}

    @Override
    EmotionCurveSvgOptions self() {
        return this;
    }

    /**
     * Chooses which moments of truth are marked and explained.
     *
     * @param chosen which ones; {@link Moments#AGREED} unless said
     * @return these options
     */
    public EmotionCurveSvgOptions moments(Moments chosen) {
        moments = Objects.requireNonNull(chosen, "chosen");
        return this;
    }

    Moments moments() {
        return moments;
    }
}
