package dev.cjm.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said first, by key: mostly a few things, which are found faster one after the other than in a map. */
final class Said {
    private static final int FEW = 12;

    private @Nullable Object[] pairs = new @Nullable Object[8];
    private int end;
    private @Nullable Map<String, Object> more;

    /** Notes a value unless there is one for the key, which is the answer then. */
    @Nullable
    Object putIfAbsent(String key, Object value) {
        for (int i = 0; i < end; i += 2) {
            if (key.equals(pairs[i])) {
                return pairs[i + 1];
            }
        }
        if (more != null || end == 2 * FEW) {
            more = more == null ? new HashMap<>() : more;
            return more.putIfAbsent(key, value);
        }
        if (end == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * end);
        }
        pairs[end] = key;
        pairs[end + 1] = value;
        end += 2;
        return null;
    }

    /** Forgets what was said, so that it may be said anew. */
    void remove(String key) {
        for (int i = 0; i < end; i += 2) {
            if (key.equals(pairs[i])) {
                end -= 2;
                pairs[i] = pairs[end];
                pairs[i + 1] = pairs[end + 1];
                return;
            }
        }
        if (more != null) {
            more.remove(key);
        }
    }
}
