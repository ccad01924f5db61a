package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.Comparator;
import java.util.Objects;

/**
 * A finding as a baseline knows it. Sorted by rule, then by location.
 *
 * @param fingerprint 16 hexadecimal digits
 * @param ruleId the rule that said so
 * @param location where it was, empty for the map itself
 */
public record KnownFinding(String fingerprint, String ruleId, String location) implements Comparable<KnownFinding> {
    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::ruleId)
            .thenComparing(KnownFinding::location)
            .thenComparing(KnownFinding::fingerprint);

    /**
     * Obtains a known finding.
     *
     * @param fingerprint 16 hexadecimal digits
     * @param ruleId the rule that said so
     * @param location where it was, empty for the map itself
     * @throws IllegalArgumentException if the fingerprint or the id is impossible
     */
    public KnownFinding {
        Objects.requireNonNull(location, "location");
        if (!fingerprint.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException(
                    "The fingerprint %s must be 16 hexadecimal digits.\nCopy it from the finding."
                            .formatted(Quoted.text(fingerprint)));
        }
        RuleIds.checked(ruleId);
    }

    static KnownFinding of(Finding finding) {
        return new KnownFinding(finding.fingerprint(), finding.ruleId(), finding.location());
    }

    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.compare(this, other);
    }

    /** As it stands in the file. */
    String toLine() {
        return (fingerprint + " " + ruleId + " " + BaselineEscapes.escape(location)).stripTrailing();
    }
}
