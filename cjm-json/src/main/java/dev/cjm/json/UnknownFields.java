package dev.cjm.json;

import dev.cjm.json.JsonTree.Items;
import dev.cjm.json.JsonTree.Struct;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries the fields that nobody knows from one tree of a map to another. */
@SuppressWarnings("ReferenceEquality") // the very value, not an equal one beside it
final class UnknownFields {
    private UnknownFields() {}

    /** The tree of what is written of a map. */
    static Struct canonical(JourneyMap map) {
        JsonSettings settings =
                new JourneyJsonOptions().maxLength(Integer.MAX_VALUE - 8).settings();
        return tree(Source.of(JourneyJson.write(map)), settings, Set.of());
    }

    /** The tree of a document that was read before, with the fields at these pointers marked. */
    static Struct tree(Source source, JsonSettings settings, Set<String> unknown) {
        return (Struct) TreeReader.read(source, settings, unknown);
    }

    /** Adds pointer and text of each marked field. */
    static void collect(JsonTree tree, String pointer, Map<String, String> found) {
        if (tree instanceof Struct struct) {
            struct.fields().forEach((name, value) -> {
                String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                if (struct.unknown().contains(name)) {
                    found.put(inner, value.text());
                } else {
                    collect(value, inner, found);
                }
            });
        } else if (tree instanceof Items items) {
            for (int i = 0; i < items.elements().size(); i++) {
                collect(items.elements().get(i), pointer + "/" + i, found);
            }
        }
    }

    /**
     * Adds the marked fields of one tree to another.
     *
     * @param isSameMap whether both are of one map, so that what the other lacks is what the canonical form leaves out
     */
    static void carry(JsonTree from, JsonTree to, boolean isSameMap) {
        if (from instanceof Struct old && to instanceof Struct fresh) {
            old.fields().forEach((name, value) -> {
                JsonTree there = fresh.fields().get(name);
                boolean isUsual = isSameMap || old.usual().contains(name);
                if (old.unknown().contains(name)) {
                    fresh.fields().putIfAbsent(name, value);
                    fresh.unknown().add(name);
                } else if (there != null) {
                    carry(value, there, isSameMap);
                } else if (isUsual && value.hasUnknown()) {
                    fresh.fields().put(name, value);
                    fresh.usual().add(name);
                }
            });
        } else if (from instanceof Items old && to instanceof Items fresh && old.hasUnknown()) {
            carryElements(old.elements(), fresh.elements(), isSameMap);
        }
    }

    private static void carryElements(List<JsonTree> old, List<JsonTree> fresh, boolean isSameMap) {
        List<JsonTree> left = new ArrayList<>(fresh);
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            JsonTree element = old.get(i);
            JsonTree there = i < fresh.size() ? fresh.get(i) : element;
            Optional<JsonTree> same = isSameMap ? ofSameMap(element, there, left) : counterpart(element, left);
            if (same.isPresent()) {
                left.removeIf(each -> each == same.get());
                carry(element, same.get(), isSameMap);
            } else {
                changed.add(i);
            }
        }
        for (int i : changed) {
            JsonTree element = old.get(i);
            boolean isFree = old.size() == fresh.size() && left.removeIf(each -> each == fresh.get(i));
            if (isFree && key(element).isEmpty()) {
                carry(element, fresh.get(i), isSameMap);
            }
        }
    }

    /** Lists keep their order, but for channels; a document may leave ids to be made of names. */
    private static Optional<JsonTree> ofSameMap(JsonTree old, JsonTree there, List<JsonTree> left) {
        if (!(old instanceof Struct struct) || (there != old && isLike(struct, there))) {
            return there == old ? Optional.empty() : Optional.of(there);
        }
        return left.stream().filter(each -> isLike(struct, each)).findFirst();
    }

    private static boolean isLike(Struct old, JsonTree other) {
        return other instanceof Struct struct
                && (old.word("id").isEmpty()
                        || struct.word("id").isEmpty()
                        || old.word("id").equals(struct.word("id")))
                && old.word("name").equals(struct.word("name"));
    }

    private static Optional<JsonTree> counterpart(JsonTree old, List<JsonTree> left) {
        String key = key(old);
        String known = old.known();
        return left.stream()
                .filter(each ->
                        key.isEmpty() ? each.known().equals(known) : key(each).equals(key))
                .findFirst();
    }

    /** What identifies an element whatever else changes; empty if nothing does. */
    private static String key(JsonTree tree) {
        if (!(tree instanceof Struct struct)) {
            return "";
        }
        String ends = struct.word("source") + ">" + struct.word("target");
        return struct.word("id").isEmpty() && ends.length() > 1 ? ends : struct.word("id");
    }
}
