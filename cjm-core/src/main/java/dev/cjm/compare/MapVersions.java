package dev.cjm.compare;

import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that maps are versions of one map, in order. */
final class MapVersions {
    /** A version that has an order: numbers with points or hyphens between them, such as 1.10, v2 or 2026-11. */
    private static final Pattern NUMBERED = Pattern.compile("[vV]?[0-9]{1,18}([.-][0-9]{1,18}){0,9}");

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
        boolean isNumbered =
                NUMBERED.matcher(before).matches() && NUMBERED.matcher(after).matches();
        if (before.equals(after) || (isNumbered && compare(before, after) >= 0)) {
            throw new IllegalArgumentException(
                    "Version %s comes behind version %s.\nGive each version once, the oldest first."
                            .formatted(Quoted.text(after), Quoted.text(before)));
        }
    }

    /** Part by part as numbers; what has more parts comes later. */
    private static int compare(String one, String other) {
        List<BigInteger> ones = parts(one);
        List<BigInteger> others = parts(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = ones.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static List<BigInteger> parts(String version) {
        List<BigInteger> parts = new ArrayList<>();
        for (String part : Pattern.compile("[^0-9]+").split(version, -1)) {
            if (!part.isEmpty()) {
                parts.add(new BigInteger(part));
            }
        }
        return parts;
    }
}
