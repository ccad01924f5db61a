package dev.cjm.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a list need not move for it to get another order: as many as can be (patience sorting). */
final class StayingOnes {
    private StayingOnes() {}

    static Set<String> of(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(each -> places.put(each, places.size()));
        List<String> common = after.stream().filter(places::containsKey).toList();
        List<Integer> tails = new ArrayList<>();
        int[] previous = new int[common.size()];
        for (int i = 0; i < previous.length; i++) {
            int pile = pile(tails, common, places, places.getOrDefault(common.get(i), 0));
            previous[i] = pile == 0 ? -1 : tails.get(pile - 1);
            if (pile == tails.size()) {
                tails.add(i);
            } else {
                tails.set(pile, i);
            }
        }
        Set<String> staying = new HashSet<>();
        for (int at = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); at >= 0; at = previous[at]) {
            staying.add(common.get(at));
        }
        return staying;
    }

    /** The first pile whose top does not stand before the place. */
    private static int pile(List<Integer> tails, List<String> common, Map<String, Integer> places, int place) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.getOrDefault(common.get(tails.get(middle)), 0) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
