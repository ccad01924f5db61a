package dev.cjm.value;

import dev.cjm.model.Money;
import java.util.Objects;

/**
 * The margin of one period of a lifetime.
 *
 * @param period the number of periods from now, 0 or more; 0 is now
 * @param there the probability that the customer is still there, 0 to 1, both inclusive
 * @param present the margin times that probability, discounted to now
 */
public record PeriodMargin(int period, double there, Money present) {
    /**
     * Obtains the margin of a period.
     *
     * @param period the number of periods from now
     * @param there the probability that the customer is still there
     * @param present the margin times that probability, discounted to now
     */
    public PeriodMargin {
        Objects.requireNonNull(present, "present");
    }
}
