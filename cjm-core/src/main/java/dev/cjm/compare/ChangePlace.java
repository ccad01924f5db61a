package dev.cjm.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a part stands among others of its kind.
 *
 * @param within the id of the stage that holds it; empty for what stands in the map itself
 * @param behind the id, or of an item the key, of the one right before it; empty when it is the first one
 */
public record ChangePlace(Optional<String> within, Optional<String> behind) {
    /**
     * Obtains a place.
     *
     * @param within the id of the stage that holds it; empty for what stands in the map itself
     * @param behind the id of the one right before it; empty when it is the first one
     */
    public ChangePlace {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(behind, "behind");
    }

    @Override
    public String toString() {
        String place = behind.map(each -> "behind '" + each + "'").orElse("first");
        return within.map(each -> place + " in '" + each + "'").orElse(place);
    }
}
