package dev.cjm.render.chart;

import dev.cjm.analysis.EmotionCurve;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An emotion curve as a picture of its own.
 *
 * <p>Stages stand above; the curve runs smoothly between points and never beyond them, and has a gap where nobody said how it feels.
 */
public final class EmotionCurveSvg extends ChartSvg {
    private EmotionCurveSvg(EmotionCurve curve, Sheet sheet, ChartStyle style) {
        super(new EmotionCurveChart(curve, sheet).draw(), style);
    }

    /**
     * Draws a curve.
     *
     * @param curve the curve, of everybody or of a persona, as written or along a way
     * @return the picture
     */
    public static EmotionCurveSvg of(EmotionCurve curve) {
        return of(curve, style -> {});
    }

    /**
     * Draws a curve.
     *
     * @param curve the curve, of everybody or of a persona, as written or along a way
     * @param style chooses title, language and colours
     * @return the picture
     */
    public static EmotionCurveSvg of(EmotionCurve curve, Consumer<? super ChartStyle> style) {
        ChartStyle chosen = new ChartStyle();
        style.accept(chosen);
        Sheet sheet = chosen.sheet(
                curve.map().language(), "emotionCurve", Optional.of(curve.map().title()));
        return new EmotionCurveSvg(curve, sheet, chosen);
    }
}
