package dev.cjm.observed.summary;

import dev.cjm.model.EmotionScale;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Writes scales of emotion into bytes, and reads them. */
final class ScaleBytes {
    private ScaleBytes() {}

    static void write(EmotionScale scale, SummaryWriter out) {
        out.real(scale.min()).real(scale.max()).real(scale.neutral());
        out.number(scale.step().isPresent() ? 1 : 0);
        scale.step().ifPresent(out::real);
        out.number(scale.labels().size());
        scale.labels().forEach((score, label) -> out.real(score).text(label));
    }

    static EmotionScale read(SummaryReader in) {
        double min = in.real();
        double max = in.real();
        double neutral = in.real();
        OptionalDouble step = in.number(0, 1) == 0 ? OptionalDouble.empty() : OptionalDouble.of(in.real());
        TreeMap<Double, String> labels = new TreeMap<>();
        for (int left = in.size(1 + Double.BYTES); left > 0; left--) {
            double score = in.real();
            if (!labels.isEmpty() && score <= labels.lastKey()) {
                throw InvalidSummaryException.damaged("labels are not in order");
            }
            labels.put(score, in.text());
        }
        try {
            return new EmotionScale(min, max, neutral, step, labels);
        } catch (IllegalArgumentException e) {
            throw InvalidSummaryException.damaged("the scale is none");
        }
    }
}
