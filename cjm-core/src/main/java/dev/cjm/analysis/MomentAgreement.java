package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;

/**
 * Which readings name a touchpoint a moment of truth.
 *
 * @param touchpoint the touchpoint
 * @param readings the readings of which it is among the tops, in their order, perhaps none
 */
public record MomentAgreement(Touchpoint touchpoint, List<MomentReading.Kind> readings) {
    /**
     * Obtains a row.
     *
     * @param touchpoint the touchpoint
     * @param readings the readings that name it
     */
    public MomentAgreement {
        Objects.requireNonNull(touchpoint, "touchpoint");
        readings = List.copyOf(readings);
    }

    /**
     * Counts the readings that agree on it, the reading by contact left out.
     *
     * @return the number, 0 to 6, both inclusive
     */
    public int count() {
        return (int) readings.stream()
                .filter(each -> each != MomentReading.Kind.CONTACT)
                .count();
    }
}
