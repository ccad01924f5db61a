package dev.cjm.rule;

import java.util.Objects;

/**
 * A finding that is accepted.
 *
 * @param finding what was found
 * @param suppression why it is accepted
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {
    /**
     * Obtains a suppressed finding.
     *
     * @param finding what was found
     * @param suppression why it is accepted
     */
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(suppression, "suppression");
    }
}
