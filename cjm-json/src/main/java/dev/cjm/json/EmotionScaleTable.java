package dev.cjm.json;

import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.EmotionScale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The fields of an emotion scale. */
final class EmotionScaleTable {
    private static final NumberShape SCORE = new NumberShape(-1e9, 1e9);

    private static final Field<Label, Void, Double> LABEL_SCORE = must("score", SCORE, Label::score, "The score.");
    private static final Field<Label, Void, String> LABEL_WORD =
            must("word", PUBLIC_WORDS, Label::word, "What people call it.");

    private static final Made<Label> LABEL = Made.of(
            Table.of(Label.class, "a label", "A word for a score.", LABEL_SCORE, LABEL_WORD),
            label -> new Label(label.get(LABEL_SCORE), label.get(LABEL_WORD)));

    private static final Field<EmotionScale, Void, Double> MIN =
            must("min", SCORE, EmotionScale::min, "The worst score.");
    private static final Field<EmotionScale, Void, Double> MAX =
            must("max", SCORE, EmotionScale::max, "The best score, above the worst.");
    private static final Field<EmotionScale, Void, Double> NEUTRAL = must(
            "neutral", SCORE, EmotionScale::neutral, "The score that is neither good nor bad, strictly between them.");
    private static final Field<EmotionScale, Void, Double> STEP = number(
            "step",
            0,
            2e9,
            EmotionScale::step,
            (none, step) -> {},
            "The distance between neighbouring scores, dividing the range; all numbers in between are scores unless said.");
    private static final Field<EmotionScale, Void, List<Label>> LABELS = Fields.each(
            "labels",
            LABEL,
            EmotionScaleTable::labels,
            (none, label) -> {},
            "Words for scores, in ascending order of the scores.");

    static final Made<EmotionScale> EMOTION_SCALE = Made.of(
            Table.of(
                    EmotionScale.class,
                    "an emotion scale",
                    "The scale on which a map scores emotions.",
                    MIN,
                    MAX,
                    NEUTRAL,
                    STEP,
                    LABELS),
            EmotionScaleTable::make);

    private EmotionScaleTable() {}

    private static List<Label> labels(EmotionScale scale) {
        return scale.labels().entrySet().stream()
                .map(label -> new Label(label.getKey(), label.getValue()))
                .toList();
    }

    private static EmotionScale make(Parsed<EmotionScale, Void> scale) {
        TreeMap<Double, String> labels = new TreeMap<>();
        for (Label label : scale.find(LABELS).orElse(List.of())) {
            if (labels.put(label.score(), label.word()) != null) {
                throw new IllegalArgumentException("Two labels have the same score.\nGive each score one word.");
            }
        }
        Optional<Double> step = scale.find(STEP);
        return new EmotionScale(
                scale.get(MIN),
                scale.get(MAX),
                scale.get(NEUTRAL),
                step.isPresent() ? OptionalDouble.of(step.get()) : OptionalDouble.empty(),
                labels);
    }

    /** A word for a score. */
    record Label(double score, String word) {}
}
