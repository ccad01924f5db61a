package dev.cjm.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of one kind in a map, by id: what they say, what holds them, and in which order. */
final class Layout<P> {
    /** What holds the parts that stand in the map itself. */
    static final String MAP = "";

    private final Map<String, P> parts = new LinkedHashMap<>();
    private final Map<String, String> holders = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /** Adds a part behind those that the holder has already. */
    void add(String holder, String id, P part) {
        parts.put(id, part);
        holders.put(id, holder);
        List<String> row = rows.computeIfAbsent(holder, key -> new ArrayList<>());
        if (!row.isEmpty()) {
            before.put(id, row.get(row.size() - 1));
        }
        row.add(id);
    }

    Map<String, P> parts() {
        return parts;
    }

    Optional<P> part(String id) {
        return Optional.ofNullable(parts.get(id));
    }

    boolean has(String id) {
        return parts.containsKey(id);
    }

    /** What holds a part; {@link #MAP} for the map itself and for parts that are not there. */
    String holder(String id) {
        return holders.getOrDefault(id, MAP);
    }

    /** The holders in the order in which they were met, and what each holds. */
    Map<String, List<String>> rows() {
        return rows;
    }

    List<String> row(String holder) {
        return rows.getOrDefault(holder, List.of());
    }

    ChangePlace place(String id) {
        String holder = holder(id);
        return new ChangePlace(
                holder.equals(MAP) ? Optional.empty() : Optional.of(holder), Optional.ofNullable(before.get(id)));
    }
}
