package dev.cjm.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts of several maps, each once, though a map inherits those of the map that it was made from.
 *
 * <p>Facts of the same id at the same place are one fact in maps of one lineage, and two in others. Of one fact, what the map made last says
 * holds, of two such maps what the first says.
 */
final class InheritedFacts<T> {
    private final MapLineages lineages;
    private final List<T> all = new ArrayList<>();
    private final IdentityHashMap<T, Key> keys = new IdentityHashMap<>();
    private final Map<Key, Latest> latest = new HashMap<>();

    private record Key(int lineage, String place, String id) {}

    private record Latest(int position, int generation) {}

    InheritedFacts(MapLineages lineages) {
        this.lineages = lineages;
    }

    /** A fact of a map, at a place of which the map has only one. */
    void add(int map, String place, String id, T fact) {
        Key key = new Key(lineages.of(map), place, id);
        latest.merge(
                key,
                new Latest(all.size(), lineages.generation(map)),
                (known, added) -> added.generation > known.generation ? added : known);
        all.add(fact);
        keys.put(fact, key);
    }

    /** Each fact once, as said last, in the order in which they were added. */
    List<T> once() {
        return latest.values().stream()
                .map(Latest::position)
                .sorted()
                .map(all::get)
                .toList();
    }

    /** Each fact once, those left out that are some facts, or the same as one of them. */
    List<T> without(List<T> some) {
        Set<Optional<Key>> known = new HashSet<>();
        some.forEach(each -> known.add(key(each)));
        return once().stream().filter(each -> !known.contains(key(each))).toList();
    }

    /** Whether a fact is among some, or the same as one of them, in this map or another. */
    boolean isAmong(T fact, List<T> some) {
        Set<Optional<Key>> asked = new HashSet<>();
        all.stream().filter(fact::equals).forEach(each -> asked.add(key(each)));
        return some.stream().anyMatch(each -> asked.contains(key(each)));
    }

    private Optional<Key> key(T fact) {
        return Optional.ofNullable(keys.get(fact));
    }
}
