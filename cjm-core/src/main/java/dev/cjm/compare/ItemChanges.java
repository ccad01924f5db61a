package dev.cjm.compare;

import dev.cjm.compare.JourneyChange.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the items of a list differ: by what stays when all else changes. */
final class ItemChanges {
    private final ChangedPart part;
    private final String fact;
    private final Map<String, Object> before;
    private final Map<String, Object> after;
    private final List<JourneyChange> changes = new ArrayList<>();

    private ItemChanges(ChangedPart part, String fact, Map<String, Object> before, Map<String, Object> after) {
        this.part = part;
        this.fact = fact;
        this.before = before;
        this.after = after;
    }

    static List<JourneyChange> of(ChangedPart part, String fact, Collection<?> before, Collection<?> after) {
        ItemChanges changes = new ItemChanges(part, fact, keyed(before), keyed(after));
        changes.find();
        return changes.changes;
    }

    /** Of attributes, by key. */
    static List<JourneyChange> of(ChangedPart part, String fact, Map<?, ?> before, Map<?, ?> after) {
        List<JourneyChange> changes = new ArrayList<>();
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                changes.add(change(part, Kind.REMOVED, entry(fact, key), Optional.of(value), Optional.empty()));
            }
        });
        after.forEach((key, value) -> {
            Optional<Object> known = Optional.ofNullable(before.get(key));
            if (known.isEmpty()) {
                changes.add(change(part, Kind.ADDED, entry(fact, key), known, Optional.of(value)));
            } else if (!known.get().equals(value)) {
                changes.add(change(part, Kind.CHANGED, entry(fact, key), known, Optional.of(value)));
            }
        });
        return changes;
    }

    private static ChangedFact entry(String fact, Object key) {
        return ChangedFact.item(fact, key.toString(), key.toString());
    }

    /** The same key a second time is told apart by a number. */
    private static Map<String, Object> keyed(Collection<?> items) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Object item : items) {
            String key = ItemTypes.of(item).keyOf(item);
            String free = key;
            while (keyed.containsKey(free)) {
                free = key + " #" + (times.merge(key, 1, Integer::sum) + 1);
            }
            keyed.put(free, item);
        }
        return keyed;
    }

    private void find() {
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                changes.add(change(part, Kind.REMOVED, item(key, item), Optional.of(item), Optional.empty()));
            }
        });
        Map<String, Integer> places = new LinkedHashMap<>();
        before.keySet().forEach(key -> places.put(key, places.size()));
        List<String> keysBefore = List.copyOf(before.keySet());
        List<String> keysAfter = List.copyOf(after.keySet());
        List<String> staying =
                after.keySet().stream().filter(before::containsKey).toList();
        BitSet still = RisingRun.of(
                staying.stream().mapToInt(key -> places.getOrDefault(key, 0)).toArray());
        int place = 0;
        int index = 0;
        for (Map.Entry<String, Object> each : after.entrySet()) {
            String key = each.getKey();
            Object known = before.get(key);
            if (known == null) {
                changes.add(change(
                        part, Kind.ADDED, item(key, each.getValue()), Optional.empty(), Optional.of(each.getValue())));
            } else {
                if (!still.get(place++)) {
                    ChangePlace was =
                            new ChangePlace(Optional.empty(), behind(keysBefore, places.getOrDefault(key, 0)));
                    ChangePlace is = new ChangePlace(Optional.empty(), behind(keysAfter, index));
                    changes.add(
                            change(part, Kind.MOVED, item(key, each.getValue()), Optional.of(was), Optional.of(is)));
                }
                fields(ItemTypes.of(known), key, known, each.getValue());
            }
            index++;
        }
    }

    private static Optional<String> behind(List<String> keys, int place) {
        return place == 0 ? Optional.empty() : Optional.of(keys.get(place - 1));
    }

    private <T> void fields(ItemType<T> type, String key, Object known, Object item) {
        for (ItemType.Field<T> field : type.fields()) {
            Object was = type.valueOf(field, known);
            Object is = type.valueOf(field, item);
            if (!was.equals(is)) {
                Kind kind = field.name().equals("name") ? Kind.RENAMED : Kind.CHANGED;
                changes.add(change(part, kind, item(key, item).field(field.name()), Fact.plain(was), Fact.plain(is)));
            }
        }
    }

    private ChangedFact item(String key, Object item) {
        return ChangedFact.item(fact, key, ItemTypes.of(item).nameOf(item));
    }

    private static JourneyChange change(
            ChangedPart part, Kind kind, ChangedFact fact, Optional<Object> before, Optional<Object> after) {
        return new JourneyChange(kind, part, Optional.of(fact), before, after, ChangeNature.RECORD, List.of());
    }
}
