package dev.cjm.analysis;

import dev.cjm.model.Channel;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pain point where it hurts.
 *
 * @param pain the pain point
 * @param touchpoint the touchpoint at which it is said
 * @param stage the stage that holds the touchpoint directly
 * @param persona whom it hurts; empty when it may be anybody
 */
public record TouchpointPain(PainPoint pain, Touchpoint touchpoint, Stage stage, Optional<Persona> persona) {
    /**
     * Obtains a pain with its place.
     *
     * @param pain the pain point
     * @param touchpoint the touchpoint at which it is said
     * @param stage the stage that holds the touchpoint directly
     * @param persona whom it hurts; empty when it may be anybody
     */
    public TouchpointPain {
        Objects.requireNonNull(pain, "pain");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(persona, "persona");
    }

    /**
     * Finds where the touchpoint happens in the first place.
     *
     * @return the channel
     */
    public Channel channel() {
        return touchpoint.channel();
    }

    /**
     * Multiplies severity, occurrence and detection: the risk priority number (RPN) of FMEA.
     *
     * @return the number, 1 to 1000, both inclusive; empty unless all three are given
     */
    public OptionalInt riskPriorityNumber() {
        return pain.riskPriorityNumber();
    }
}
