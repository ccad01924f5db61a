package dev.cjm.observed;

import dev.cjm.model.EmotionScale;
import java.util.Objects;

/** Says on which scale scores lie, and which activities are too rare to be told. */
public final class ObservedEmotionOptions extends CountOptions<ObservedEmotionOptions> {
    private EmotionScale scale = EmotionScale.DEFAULT;

    ObservedEmotionOptions() {}

    @Override
    ObservedEmotionOptions self() {
        return this;
    }

    /**
     * Says on which scale scores lie.
     *
     * @param scale the scale; −2 to +2 with 0 as neutral unless said
     * @return these options
     */
    public ObservedEmotionOptions scale(EmotionScale scale) {
        this.scale = Objects.requireNonNull(scale, "scale");
        return this;
    }

    EmotionScale scale() {
        return scale;
    }
}
