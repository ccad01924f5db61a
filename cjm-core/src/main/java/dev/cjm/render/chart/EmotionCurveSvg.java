package dev.cjm.render.chart;

import dev.cjm.analysis.EmotionCurve;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An emotion curve as a picture of its own.
 *
 * <p>Stages stand above; the curve runs smoothly between points and never beyond them, and has a gap where nobody said how it feels.
 * Moments of truth have stars and reasons: full ones where the map declares them, hollow ones where they are computed for those whose curve
 * it is.
 */
public final class EmotionCurveSvg extends ChartSvg {
    private EmotionCurveSvg(EmotionCurve curve, Sheet sheet, EmotionCurveSvgOptions options) {
        super(new EmotionCurveChart(curve, options.moments(), sheet).draw(), options);
    }

    /**
     * Draws a curve.
     *
     * @param curve the curve, of everybody or of a persona, as written or along a way
     * @return the picture
     */
    public static EmotionCurveSvg of(EmotionCurve curve) {
        return of(curve, options -> {});
    }

    /**
     * Draws a curve.
     *
     * @param curve the curve, of everybody or of a persona, as written or along a way
     * @param options chooses which moments of truth are marked, title, language and colours
     * @return the picture
     */
    public static EmotionCurveSvg of(EmotionCurve curve, Consumer<? super EmotionCurveSvgOptions> options) {
        EmotionCurveSvgOptions chosen = new EmotionCurveSvgOptions();
        options.accept(chosen);
        Sheet sheet = chosen.sheet(
                curve.map().language(), "emotionCurve", Optional.of(curve.map().title()));
        return new EmotionCurveSvg(curve, sheet, chosen);
    }
}
