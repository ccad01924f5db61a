package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * How a touchpoint feels, on the scale of the map.
 */
@Value.Immutable
public abstract class Emotion {
    /** No scale reaches farther. */
    static final double FARTHEST = 1e9;

    Emotion() {}

    /**
     * Tells how good or bad it feels, on the scale of the map.
     *
     * @return the score; never −0.0
     */
    public abstract double score();

    /**
     * Tells the persona who feels so, by id or name.
     *
     * @return the persona; empty when it holds for everybody
     */
    public abstract Optional<String> persona();

    /**
     * Tells the feeling in a word, for example relief.
     *
     * @return the word; empty when nothing is said
     */
    public abstract Optional<String> word();

    /**
     * Tells how strong the feeling is, 0 calm to 1 excited.
     *
     * @return the arousal, 0 to 1, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble arousal();

    /**
     * Lists what the score rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Obtains an emotion of which nothing more is said.
     *
     * @param score the score
     * @return the emotion
     * @throws InvalidJourneyMapException if a value is impossible
     */
    public static Emotion of(double score) {
        return of(score, emotion -> {});
    }

    /**
     * Obtains an emotion.
     *
     * @param score the score
     * @param details says what else is known
     * @return the emotion
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Emotion of(double score, Consumer<? super EmotionBuilder> details) {
        return Standalone.build(
                "emotion",
                "",
                (problems, where) -> ValueBuilder.filled(new EmotionBuilder(problems, where, score), details)
                        .build());
    }
}
