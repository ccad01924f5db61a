package dev.cjm.compare;

import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;

/**
 * A pain point of the current map that hurts as before in the future map.
 *
 * @param pain the pain point, as the future map says it
 * @param touchpoint the touchpoint of the future map that says it
 * @param planned the opportunities of the future map that would answer it, neither done nor dismissed, those of its touchpoint first; perhaps
 *     none
 */
public record UnansweredPain(PainPoint pain, Touchpoint touchpoint, List<Opportunity> planned) {
    /**
     * Obtains a pain point that is left.
     *
     * @param pain the pain point, as the future map says it
     * @param touchpoint the touchpoint of the future map that says it
     * @param planned the opportunities of the future map that would answer it, neither done nor dismissed; perhaps none
     */
    public UnansweredPain {
        Objects.requireNonNull(pain, "pain");
        Objects.requireNonNull(touchpoint, "touchpoint");
        planned = List.copyOf(planned);
    }
}
