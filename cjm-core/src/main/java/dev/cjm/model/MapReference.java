package dev.cjm.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Points at another map.
 *
 * @param id the id of that map, without blanks and control characters
 * @param version the version meant; empty when it may be any
 */
public record MapReference(String id, Optional<String> version) {
    /**
     * Obtains a reference.
     *
     * @param id the id of that map, without blanks and control characters
     * @param version the version meant; empty when it may be any
     * @throws InvalidJourneyMapException if the id is not possible or the version is blank
     */
    public MapReference {
        Parts.check("map reference", id, id);
        Objects.requireNonNull(version, "version").ifPresent(given -> Parts.filled("map reference", "version", given));
    }

    /**
     * Points at any version of a map.
     *
     * @param id the id of that map
     * @return the reference
     */
    public static MapReference to(String id) {
        return new MapReference(id, Optional.empty());
    }

    /**
     * Points at a map as it is.
     *
     * @param map the map
     * @return the reference, with the version if the map has one
     */
    public static MapReference to(JourneyMap map) {
        return new MapReference(map.id(), map.version());
    }

    @Override
    public String toString() {
        return id + version.map(given -> " " + given).orElse("");
    }
}
