package dev.cjm.value;

import dev.cjm.model.Money;
import java.util.Objects;

/**
 * What a lifetime value becomes when one figure changes.
 *
 * @param driver what changes
 * @param by by how much: points of a rate, or a share of the margin; above −1
 * @param value the value then
 * @param change the value then less the value now
 */
public record LifetimeChange(LifetimeDriver driver, double by, Money value, Money change) {
    /**
     * Obtains a change.
     *
     * @param driver what changes
     * @param by by how much
     * @param value the value then
     * @param change the value then less the value now
     */
    public LifetimeChange {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(change, "change");
    }
}
