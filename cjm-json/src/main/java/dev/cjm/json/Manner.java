package dev.cjm.json;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What happens to fields that nobody knows and to older versions.
 *
 * @param kept takes the pointers of unknown fields; empty if they are told as warnings
 * @param migrations which older versions are read
 */
record Manner(Optional<Set<String>> kept, Migrations migrations) {
    /** Older versions of this library are read, unknown fields are told. */
    static Manner telling(Migrations migrations) {
        return new Manner(Optional.empty(), migrations);
    }

    static Manner keeping(Migrations migrations) {
        return new Manner(Optional.of(new LinkedHashSet<>()), migrations);
    }

    /** The same for what a migration made, with nothing kept so far. */
    Manner migrated() {
        return new Manner(kept.map(fields -> new LinkedHashSet<>()), Migrations.NONE);
    }

    Set<String> fields() {
        return kept.orElse(Set.of());
    }
}
