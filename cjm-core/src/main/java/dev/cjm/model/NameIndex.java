package dev.cjm.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a map in the making holds of one kind, by id and by name, while it comes, goes and is renamed. */
final class NameIndex<T> {
    private final Map<String, Set<T>> byId = new HashMap<>();
    private final Map<String, Set<T>> byName = new HashMap<>();

    void add(String id, String name, T value) {
        put(byId, id, value);
        put(byName, name, value);
    }

    void remove(String id, String name, T value) {
        take(byId, id, value);
        take(byName, name, value);
    }

    void rename(String before, String after, T value) {
        take(byName, before, value);
        put(byName, after, value);
    }

    Collection<T> withId(String id) {
        return Collections.unmodifiableCollection(byId.getOrDefault(id, Set.of()));
    }

    Collection<T> withName(String name) {
        return Collections.unmodifiableCollection(byName.getOrDefault(name, Set.of()));
    }

    private void put(Map<String, Set<T>> values, String key, T value) {
        values.computeIfAbsent(key, absent -> new LinkedHashSet<>(2)).add(value);
    }

    private void take(Map<String, Set<T>> values, String key, T value) {
        Set<T> held = values.get(key);
        if (held != null && held.remove(value) && held.isEmpty()) {
            values.remove(key);
        }
    }
}
