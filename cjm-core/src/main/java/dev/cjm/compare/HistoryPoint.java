package dev.cjm.compare;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one version says about one series.
 *
 * @param version what the version is called: its version, else its number in the list, such as {@code #2}
 * @param value the value; empty when the version does not say it or has none, which is never the same as 0
 */
public record HistoryPoint(String version, OptionalDouble value) {
    /**
     * Obtains a point.
     *
     * @param version what the version is called
     * @param value the value; empty when the version does not say it or has none
     */
    public HistoryPoint {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(value, "value");
    }
}
