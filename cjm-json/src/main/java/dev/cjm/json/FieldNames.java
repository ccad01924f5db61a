package dev.cjm.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's fields, each mostly found by one look.
 *
 * <p>A parser gives the same text for the same name again and again. A name that was found is kept as the parser's own text, so that
 * the next look only compares references. Threads may overwrite each other's: all are equal.
 */
final class FieldNames {
    private final List<String> all;
    private final @Nullable String[] slots;
    private final int[] places;

    FieldNames(String noun, List<String> all) {
        this.all = all;
        int size = Integer.highestOneBit(all.size() + 1) << 2;
        slots = new @Nullable String[size];
        places = new int[size];
        for (int place = 0; place < all.size(); place++) {
            String name = all.get(place);
            if (place(name) >= 0) {
                throw new IllegalStateException("A field stands twice: " + noun + "." + name);
            }
            int slot = slot(name);
            slots[slot] = name;
            places[slot] = place;
        }
    }

    List<String> all() {
        return all;
    }

    /** Where the name stands, or -1. */
    int place(String name) {
        int slot = slot(name);
        return slots[slot] == null ? -1 : places[slot];
    }

    /** The slot of a name, or the free one where it would be. */
    @SuppressWarnings("ReferenceEquality") // the very text of last time, of which most are
    private int slot(String name) {
        int mask = slots.length - 1;
        for (int slot = name.hashCode() & mask; ; slot = slot + 1 & mask) {
            String known = slots[slot];
            if (known == null || known == name) {
                return slot;
            }
            if (known.equals(name)) {
                slots[slot] = name;
                return slot;
            }
        }
    }
}
