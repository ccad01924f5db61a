package dev.cjm.examples.logs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares figures with expected ones; numbers may differ by what doubles cannot tell. */
final class Differences {
    private static final double TOLERANCE = 1e-9;

    private final List<String> found = new ArrayList<>();
    private int compared;

    List<String> found() {
        return found;
    }

    int compared() {
        return compared;
    }

    void compare(String place, Object expected, Object actual) {
        if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
            TreeSet<String> keys = new TreeSet<>();
            one.keySet().forEach(key -> keys.add(String.valueOf(key)));
            other.keySet().forEach(key -> keys.add(String.valueOf(key)));
            keys.forEach(key -> compare(place + "." + key, value(one, key), value(other, key)));
        } else if (expected instanceof List<?> one && actual instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(place + "[" + i + "]", one.get(i), other.get(i));
            }
        } else {
            compared++;
            if (!same(expected, actual)) {
                found.add("%s: expected %s, found %s".formatted(place, expected, actual));
            }
        }
    }

    private static Object value(Map<?, ?> map, String key) {
        return map.containsKey(key) ? map.get(key) : "nothing";
    }

    private static boolean same(Object expected, Object actual) {
        if (expected instanceof Number one && actual instanceof Number other) {
            double difference = Math.abs(one.doubleValue() - other.doubleValue());
            return difference <= TOLERANCE * Math.max(1, Math.abs(one.doubleValue()));
        }
        return expected.equals(actual);
    }
}
