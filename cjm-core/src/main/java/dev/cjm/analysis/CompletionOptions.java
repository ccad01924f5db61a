package dev.cjm.analysis;

import java.util.Objects;
import java.util.function.Consumer;

/** Says whose emotions count. */
public final class CompletionOptions {
    private Consumer<EmotionCurveOptions> whose = options -> {};

    CompletionOptions() {}

    /**
     * Asks for the emotions of one persona: its own, else everybody's, else none.
     *
     * @param reference the persona, by id or name
     * @return these options
     */
    public CompletionOptions persona(String reference) {
        Objects.requireNonNull(reference, "reference");
        whose = options -> options.persona(reference);
        return this;
    }

    /**
     * Asks for the mean over the emotions of all personas, weighted by their shares.
     *
     * @return these options
     */
    public CompletionOptions acrossPersonas() {
        whose = EmotionCurveOptions::acrossPersonas;
        return this;
    }

    EmotionCurveOptions emotions() {
        EmotionCurveOptions options = new EmotionCurveOptions();
        whose.accept(options);
        return options;
    }
}
