package dev.cjm.render.layout;

import dev.cjm.model.EmotionScale;

/**
 * Where scores stand on a curve.
 *
 * @param scale the scale
 * @param top the height of its best
 * @param height how far its worst is below
 */
public record Plot(EmotionScale scale, double top, double height) {
    private static final double LINE_UP = 0.5;

    /** The height of a score. */
    public double y(double score) {
        double share = (scale.max() / 2 - score / 2) / (scale.max() / 2 - scale.min() / 2);
        return top + height * (Double.isFinite(share) ? share : LINE_UP);
    }

    /** How a score feels, from -1 to 1. */
    public double mood(double score) {
        double half = score >= scale.neutral()
                ? scale.max() / 2 - scale.neutral() / 2
                : scale.neutral() / 2 - scale.min() / 2;
        double mood = (score / 2 - scale.neutral() / 2) / half;
        return Double.isFinite(mood) ? mood : 0;
    }

    /** The height of the worst. */
    public double bottom() {
        return top + height;
    }
}
