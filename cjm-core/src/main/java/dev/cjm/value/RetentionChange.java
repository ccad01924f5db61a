package dev.cjm.value;

import dev.cjm.model.Money;
import java.util.Objects;

/**
 * What revenue from retention becomes when one figure changes.
 *
 * @param driver what changes
 * @param by by how much: points of a share, or a share of the revenue per customer
 * @param revenue the revenue then less the revenue now
 * @param contribution the contribution then less the contribution now
 */
public record RetentionChange(RetentionDriver driver, double by, Money revenue, Money contribution) {
    /**
     * Obtains a change.
     *
     * @param driver what changes
     * @param by by how much
     * @param revenue the revenue then less the revenue now
     * @param contribution the contribution then less the contribution now
     */
    public RetentionChange {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(contribution, "contribution");
    }
}
