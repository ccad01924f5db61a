package dev.cjm.jqwik;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How the things of one sort are named: by name where that is clear, else by id. */
final class References {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    void add(String id, String name) {
        ids.add(id);
        names.put(id, name);
        idsByName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
    }

    /** Keeps a word from being taken for a name, since it stands for something else. */
    void reserve(String word) {
        ids.add(word);
    }

    /** The written reference to an id; an id that is not known stays. */
    String of(String id) {
        String name = names.getOrDefault(id, id);
        boolean isClear =
                idsByName.getOrDefault(name, Set.of()).equals(Set.of(id)) && (!ids.contains(name) || name.equals(id));
        return Literals.text(isClear ? name : id);
    }
}
