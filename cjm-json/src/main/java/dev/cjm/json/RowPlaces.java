package dev.cjm.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At which place of a row things stand while others are moved and put in, in logarithmic time.
 *
 * <p>Things are put in only behind the one that was last {@linkplain #goTo gone to}, in the order in which they come. So each counts at the
 * first place of that one, and sums of counts (in a Fenwick tree) are places.
 */
final class RowPlaces {
    private final Map<String, Integer> slots = new HashMap<>();
    private final int[] sums;
    /** Slot 0 is the front of the row. */
    private int anchor;

    RowPlaces(List<String> row) {
        sums = new int[row.size() + 2];
        for (String each : row) {
            slots.put(each, slots.size() + 1);
            count(slots.size(), 1);
        }
    }

    /** What is put in from now on stands behind this one, which stays. */
    void goTo(String key) {
        anchor = slot(key);
    }

    /** Takes one out that was there from the beginning; the place where it was. */
    int takeOut(String key) {
        int slot = slot(key);
        int place = before(slot);
        count(slot, -1);
        return place;
    }

    /** Puts one behind all that were put in here; the place where it is. */
    int putIn() {
        int place = before(anchor + 1);
        count(anchor, 1);
        return place;
    }

    private int slot(String key) {
        return slots.getOrDefault(key, 0);
    }

    private void count(int slot, int change) {
        for (int i = slot + 1; i < sums.length; i += Integer.lowestOneBit(i)) {
            sums[i] += change;
        }
    }

    /** How many stand in slots before one. */
    private int before(int slot) {
        int sum = 0;
        for (int i = slot; i > 0; i -= Integer.lowestOneBit(i)) {
            sum += sums[i];
        }
        return sum;
    }
}
