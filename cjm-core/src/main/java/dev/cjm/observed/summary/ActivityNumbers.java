package dev.cjm.observed.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers activities in the order in which they are met. */
final class ActivityNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
        Integer found = numbers.get(name);
        if (found != null) {
            return found;
        }
        names.add(name);
        numbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The numbers that other ones have here. */
    int[] numbersOf(ActivityNumbers other) {
        return other.names.stream().mapToInt(this::number).toArray();
    }

    /** All numbers by their names, in code points. */
    int[] sorted() {
        Integer[] order = new Integer[names.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> compare(names.get(one), names.get(other)));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** For each number its place among the sorted names. */
    int[] ranks() {
        int[] sorted = sorted();
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    /** Compares by code points, which is not what strings do beyond the basic plane. */
    static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char first = one.charAt(i);
            char second = other.charAt(i);
            if (first != second) {
                boolean isAstral = Character.isSurrogate(first);
                return isAstral == Character.isSurrogate(second) ? Character.compare(first, second) : isAstral ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
