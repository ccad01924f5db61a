package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.Comparator;
import java.util.Objects;

/**
 * A finding as a baseline knows it. Sorted by map, then by rule, then by location.
 *
 * @param fingerprint 16 hexadecimal digits
 * @param ruleId the rule that said so
 * @param mapId the id of the map in which it was, not blank
 * @param location where it was, empty for the map itself
 */
public record KnownFinding(String fingerprint, String ruleId, String mapId, String location)
        implements Comparable<KnownFinding> {
    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::mapId)
            .thenComparing(KnownFinding::ruleId)
            .thenComparing(KnownFinding::location)
            .thenComparing(KnownFinding::fingerprint);

    /**
     * Obtains a known finding.
     *
     * @param fingerprint 16 hexadecimal digits
     * @param ruleId the rule that said so
     * @param mapId the id of the map in which it was, not blank
     * @param location where it was, empty for the map itself
     * @throws IllegalArgumentException if the fingerprint or an id is impossible
     */
    public KnownFinding {
        Objects.requireNonNull(location, "location");
        if (!fingerprint.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException(
                    "The fingerprint %s must be 16 hexadecimal digits.\nCopy it from the finding."
                            .formatted(Quoted.text(fingerprint)));
        }
        RuleIds.checked(ruleId);
        Texts.required("mapId", mapId, "The id of the map", "Copy it from the map that has the finding.");
    }

    static KnownFinding of(String mapId, Finding finding) {
        return new KnownFinding(finding.fingerprint(), finding.ruleId(), mapId, finding.location());
    }

    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.compare(this, other);
    }

    /** As it stands in the file. */
    String toLine() {
        return String.join(" ", fingerprint, ruleId, BaselineEscapes.escapeId(mapId), BaselineEscapes.escape(location))
                .stripTrailing();
    }
}
