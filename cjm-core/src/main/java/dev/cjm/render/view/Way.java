package dev.cjm.render.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Where some customers go from a touchpoint.
 *
 * @param key what it is known by in all versions of a map
 * @param kind what sort of way it is
 * @param name where it leads
 * @param condition when it is taken, in brackets on a line of its own; empty for always
 * @param tags how many take it, and what else is said of it
 */
record Way(String key, ItemKind kind, String name, String condition, List<String> tags) {
    Item item() {
        return Item.of(kind, name + condition, tags);
    }

    /** Whether the same is said, whatever its target is called. */
    boolean saysAs(Way other) {
        return kind == other.kind && condition.equals(other.condition) && tags.equals(other.tags);
    }

    /** Marked as another one than today, with what was said then. */
    Item changedFrom(Way before, Words words) {
        List<String> all = new ArrayList<>(tags);
        List<String> others = new ArrayList<>(before.tags);
        others.removeAll(tags);
        if (!others.isEmpty()) {
            all.add(words.text("change.was", String.join(", ", others)));
        }
        return Item.of(kind, name + condition, all).with(Change.CHANGED);
    }
}
