package dev.cjm.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said first, by key: mostly one or two things, which need no array; a few are found faster one by one than in a map. */
final class Said {
    private static final int FEW = 12;
    private static final @Nullable Object[] NONE = {};

    private @Nullable String firstKey;
    private @Nullable Object first;
    private @Nullable String secondKey;
    private @Nullable Object second;
    private @Nullable Object[] pairs = NONE;
    private int end;
    private @Nullable Map<String, Object> more;

    /** Notes a value unless there is one for the key, which is the answer then. */
    @Nullable
    Object putIfAbsent(String key, Object value) {
        if (key.equals(firstKey)) {
            return first;
        }
        if (key.equals(secondKey)) {
            return second;
        }
        for (int i = 0; i < end; i += 2) {
            if (key.equals(pairs[i])) {
                return pairs[i + 1];
            }
        }
        if (more != null) {
            return more.putIfAbsent(key, value);
        }
        add(key, value);
        return null;
    }

    private void add(String key, Object value) {
        if (firstKey == null) {
            firstKey = key;
            first = value;
        } else if (secondKey == null) {
            secondKey = key;
            second = value;
        } else if (end == 2 * FEW) {
            more = new HashMap<>();
            more.put(key, value);
        } else {
            if (end == pairs.length) {
                pairs = Arrays.copyOf(pairs, end + 4);
            }
            pairs[end] = key;
            pairs[end + 1] = value;
            end += 2;
        }
    }

    /** Forgets what was said, so that it may be said anew. */
    void remove(String key) {
        if (key.equals(firstKey)) {
            firstKey = null;
        } else if (key.equals(secondKey)) {
            secondKey = null;
        } else if (more != null) {
            more.remove(key);
        }
        for (int i = 0; i < end; i += 2) {
            if (key.equals(pairs[i])) {
                end -= 2;
                pairs[i] = pairs[end];
                pairs[i + 1] = pairs[end + 1];
            }
        }
    }
}
