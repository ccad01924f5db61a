package dev.cjm.value;

import dev.cjm.model.Money;
import java.util.Objects;

/**
 * What saved customers bring in one period.
 *
 * @param period the period, from 1
 * @param customers how many saved customers are there, as expected, 0 or more
 * @param revenue what they pay
 * @param contribution what is left of it after variable costs
 */
public record RetentionPeriod(int period, double customers, Money revenue, Money contribution) {
    /**
     * Obtains a period.
     *
     * @param period the period, from 1
     * @param customers how many saved customers are there, as expected
     * @param revenue what they pay
     * @param contribution what is left of it after variable costs
     */
    public RetentionPeriod {
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(contribution, "contribution");
    }
}
