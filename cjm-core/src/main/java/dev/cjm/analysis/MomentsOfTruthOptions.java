package dev.cjm.analysis;

import java.util.Objects;
import java.util.Optional;

/** Says whose moments of truth are wanted. */
public final class MomentsOfTruthOptions {
    private Optional<String> persona = Optional.empty();

    MomentsOfTruthOptions() {}

    /**
     * Reads the experience of one persona: its own emotion, else everybody's. The other readings are of everybody.
     *
     * @param reference the persona, by id or name
     * @return these options
     */
    public MomentsOfTruthOptions persona(String reference) {
        persona = Optional.of(Objects.requireNonNull(reference, "reference"));
        return this;
    }

    Optional<String> persona() {
        return persona;
    }
}
