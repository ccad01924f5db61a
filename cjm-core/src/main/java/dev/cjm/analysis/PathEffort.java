package dev.cjm.analysis;

import java.util.Objects;

/**
 * What one way through a map asks of customers.
 *
 * @param variant the way
 * @param effort what all its touchpoints and transitions ask
 */
public record PathEffort(PathVariant variant, EffortSum effort) {
    /**
     * Obtains the effort of a way.
     *
     * @param variant the way
     * @param effort what all its touchpoints and transitions ask
     */
    public PathEffort {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(effort, "effort");
    }
}
