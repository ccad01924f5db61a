package dev.cjm.compare;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.VersionNumbers;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that maps are versions of one map, in order. */
final class MapVersions {
    private MapVersions() {}

    /** What the versions are called. */
    static List<String> names(List<JourneyMap> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no version to look at.\nGive at least one map.");
        }
        List<String> names = new ArrayList<>();
        Optional<String> last = Optional.empty();
        JourneyMap first = versions.get(0);
        for (JourneyMap each : versions) {
            if (!each.id().equals(first.id())) {
                throw new IllegalArgumentException(
                        "Maps %s and %s are not versions of one map: their ids differ.\nLook at each map on its own, or give them one id."
                                .formatted(Quoted.text(first.id()), Quoted.text(each.id())));
            }
            if (each.version().isPresent()) {
                last.ifPresent(before -> check(before, each.version().get()));
                last = each.version();
            }
            names.add(each.version().orElse("#" + (names.size() + 1)));
        }
        return names;
    }

    private static void check(String before, String after) {
        boolean isNumbered = VersionNumbers.isNumbered(before) && VersionNumbers.isNumbered(after);
        if (before.equals(after) || (isNumbered && VersionNumbers.compare(before, after) >= 0)) {
            throw new IllegalArgumentException(
                    "Version %s comes behind version %s.\nGive each version once, the oldest first."
                            .formatted(Quoted.text(after), Quoted.text(before)));
        }
    }
}
