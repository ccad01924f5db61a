package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds an {@link Emotion}. */
public final class EmotionBuilder extends ValueBuilder {
    private final ImmutableEmotion.Builder facts = ImmutableEmotion.builder();
    private int evidenceCount;

    EmotionBuilder(Problems problems, Where where, double score) {
        super(problems, where);
        number("score", score, -Emotion.FARTHEST, Emotion.FARTHEST);
        facts.score(score + 0.0);
    }

    /**
     * Says the persona who feels so, by id or name.
     *
     * @param persona the persona, not blank
     * @return this builder
     */
    public EmotionBuilder persona(String persona) {
        if (text("persona", persona)) {
            facts.persona(persona);
        }
        return this;
    }

    /**
     * Says the feeling in a word, for example relief.
     *
     * @param word the word, not blank
     * @return this builder
     */
    public EmotionBuilder word(String word) {
        if (text("word", word)) {
            facts.word(word);
        }
        return this;
    }

    /**
     * Says how strong the feeling is, 0 calm to 1 excited.
     *
     * @param arousal the arousal, 0 to 1, both inclusive
     * @return this builder
     */
    public EmotionBuilder arousal(double arousal) {
        if (number("arousal", arousal, 0, 1)) {
            facts.arousal(arousal + 0.0);
        }
        return this;
    }

    /**
     * Adds ready-made evidence.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public EmotionBuilder evidence(Evidence value) {
        open();
        facts.addEvidence(Objects.requireNonNull(value, "value"));
        evidenceCount++;
        return this;
    }

    /**
     * Adds several ready-made values.
     *
     * @param evidence the values in order
     * @return this builder
     */
    public EmotionBuilder evidence(Collection<? extends Evidence> evidence) {
        each("evidence", evidence, this::evidence);
        return this;
    }

    /**
     * Adds evidence.
     *
     * @param kind how it is known
     * @param details says where it comes from
     * @return this builder
     */
    public EmotionBuilder evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    Emotion build() {
        return facts.build();
    }
}
