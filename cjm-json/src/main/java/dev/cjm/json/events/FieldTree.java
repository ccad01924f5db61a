package dev.cjm.json.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the fields that were asked for stand: a tree of names, with the places for the values at its leaves. */
final class FieldTree {
    private final Map<String, FieldTree> children = new HashMap<>();
    private final List<Integer> slots = new ArrayList<>();

    /** Asks for the value at some names to be put into a place. */
    void add(List<String> parts, int slot) {
        FieldTree at = this;
        for (String part : parts) {
            at = at.children.computeIfAbsent(part, name -> new FieldTree());
        }
        at.slots.add(slot);
    }

    @Nullable
    FieldTree child(String name) {
        return children.get(name);
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    List<Integer> slots() {
        return slots;
    }
}
