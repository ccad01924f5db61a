package dev.cjm.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * A pain, gap or opportunity that a change answers.
 *
 * @param kind what is answered
 * @param id its id in its map; its text where it has no id
 * @param name what people call it
 * @param touchpoint the id of the touchpoint that says it; empty when its stage does
 * @param text one English sentence
 */
public record ChangeReason(Kind kind, String id, String name, Optional<String> touchpoint, String text) {
    /** What can be answered. */
    public enum Kind {
        /** A pain point of the current map is gone or eased. */
        PAIN,
        /** An expectation that was missed is met or exceeded, or what missed it is gone. */
        EXPECTATION,
        /** A feeling below neutral, of everybody or of a persona, gets better, or what felt so is gone. */
        FEELING,
        /** Satisfaction that fell short of the importance to customers rises. */
        SATISFACTION,
        /** A question without an answer gets one, or what raised it is gone. */
        QUESTION,
        /** A need is served that nothing served before. */
        NEED,
        /** Something pleases that did not before. */
        GAIN,
        /** An opportunity of one of the maps asks for it that was neither done before nor is dismissed. */
        OPPORTUNITY
    }

    /**
     * Obtains a reason.
     *
     * @param kind what is answered
     * @param id its id in its map; its text where it has no id
     * @param name what people call it
     * @param touchpoint the id of the touchpoint that says it; empty when its stage does
     * @param text one English sentence
     */
    public ChangeReason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
