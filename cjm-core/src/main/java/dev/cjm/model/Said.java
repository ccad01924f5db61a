package dev.cjm.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a builder was told first, by key: most are told a few things, which are found faster one after the other than in a map. */
final class Said {
    private static final int FEW = 12;

    private String[] keys = new String[4];
    private Object[] values = new Object[4];
    private int count;
    private @Nullable Map<String, Object> more;

    /** Notes a value unless there is one, which is the answer then. */
    @Nullable
    Object putIfAbsent(String key, Object value) {
        for (int i = 0; i < count; i++) {
            if (keys[i].equals(key)) {
                return values[i];
            }
        }
        if (count == FEW) {
            more = more == null ? new HashMap<>() : more;
            return more.putIfAbsent(key, value);
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        keys[count] = key;
        values[count++] = value;
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
