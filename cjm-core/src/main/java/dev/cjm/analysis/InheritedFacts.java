package dev.cjm.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts of several maps, each once, though a map inherits those of the map that it was made from.
 *
 * <p>Facts of the same id at the same place are one fact in maps of one lineage, and two in others. Of one fact, what the map made last says
 * holds.
 */
final class InheritedFacts<T> {
    private final MapLineages lineages;
    private final MapOrder order;
    private final List<T> all = new ArrayList<>();
    private final Map<Said, List<T>> said = new HashMap<>();
    private final IdentityHashMap<T, Key> keys = new IdentityHashMap<>();
    private final Map<Key, Latest> latest = new HashMap<>();

    /** What is one fact in all maps of a lineage. */
    record Key(int lineage, String place, String id) {}

    private record Said(String place, String id) {}

    private record Latest(int position, int rank) {}

    InheritedFacts(MapLineages lineages, MapOrder order) {
        this.lineages = lineages;
        this.order = order;
    }

    /** A fact of a map, at a place of which the map has only one. */
    void add(int map, String place, String id, T fact) {
        Key key = new Key(lineages.of(map), place, id);
        latest.merge(
                key,
                new Latest(all.size(), order.rank(map)),
                (known, added) -> added.rank > known.rank ? added : known);
        all.add(fact);
        said.computeIfAbsent(new Said(place, id), where -> new ArrayList<>()).add(fact);
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

    /** Under which keys a fact, or one equal to it, was added at a place; more than one in maps that have nothing to do with each other. */
    Set<Key> keys(String place, String id, T fact) {
        Set<Key> found = new LinkedHashSet<>();
        said.getOrDefault(new Said(place, id), List.of()).stream()
                .filter(fact::equals)
                .forEach(each -> key(each).ifPresent(found::add));
        return found;
    }

    /** Under which key this very fact was added; empty for one that was not. */
    Optional<Key> key(T fact) {
        return Optional.ofNullable(keys.get(fact));
    }
}
