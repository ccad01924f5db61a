package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a journey, as it is and as it is to be.
 *
 * <p>The two are the same part if they have the same id, which stays across renames.
 *
 * @param current the part as it is, with its map; empty when the future adds it
 * @param future the part as it is to be, with its map; empty when the future has it no more
 * @param <T> the type of the part
 */
public record Redesigned<T>(Optional<Within<T>> current, Optional<Within<T>> future) {
    /**
     * Obtains a part as it is and as it is to be.
     *
     * @param current the part as it is, with its map; empty when the future adds it
     * @param future the part as it is to be, with its map; empty when the future has it no more
     */
    public Redesigned {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(future, "future");
    }

    /**
     * A part, and the map around it.
     *
     * @param part the part
     * @param map the map
     * @param <T> the type of the part
     */
    public record Within<T>(T part, JourneyMap map) {
        /**
         * Obtains a part with its map.
         *
         * @param part the part
         * @param map the map
         */
        public Within {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(map, "map");
        }
    }

    /** Those of the current map as written, then those that the future adds. */
    static List<Subject<Redesigned<Touchpoint>>> touchpoints(Ground ground) {
        if (ground.current().isEmpty()) {
            return List.of();
        }
        JourneyMap before = ground.current().get();
        JourneyMap after = ground.map();
        Map<String, Touchpoint> later = new HashMap<>();
        after.touchpoints().forEach(each -> later.put(each.id(), each));
        List<Subject<Redesigned<Touchpoint>>> all = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Touchpoint each : before.touchpoints()) {
            met.add(each.id());
            Optional<Within<Touchpoint>> future =
                    Optional.ofNullable(later.get(each.id())).map(found -> new Within<>(found, after));
            all.add(subject(each, new Redesigned<>(Optional.of(new Within<>(each, before)), future)));
        }
        for (Touchpoint each : after.touchpoints()) {
            if (!met.contains(each.id())) {
                all.add(subject(each, new Redesigned<>(Optional.empty(), Optional.of(new Within<>(each, after)))));
            }
        }
        return Collections.unmodifiableList(all);
    }

    private static Subject<Redesigned<Touchpoint>> subject(Touchpoint named, Redesigned<Touchpoint> both) {
        return new Subject<>(both, named.name(), Locations.of(named));
    }
}
